/** How a language names days by their distance from today. Written as people write it; compared folded. */
export interface NearDays {
  /** Days around today, with how many days after it they are. */
  readonly words: Readonly<Record<string, number>>;
  /** What stands around the name of a weekday, `{day}`: the coming one, the past one, or that of the week after or before. */
  readonly coming?: readonly string[];
  readonly past?: readonly string[];
  readonly nextWeek?: readonly string[];
  readonly thisWeek?: readonly string[];
  readonly lastWeek?: readonly string[];
  /** What stands around a count of days or weeks, `{count}`, that is still ahead or lies back. */
  readonly ahead?: readonly string[];
  readonly back?: readonly string[];
  readonly days?: readonly string[];
  readonly weeks?: readonly string[];
  /** From one to ten; several ways to write a number are divided by a space. */
  readonly numbers?: readonly string[];
}

const chineseNumbers = ['一', '二 两', '三', '四', '五', '六', '七', '八', '九', '十'];

export const nearDays: readonly NearDays[] = [
  { words: { today: 0, tomorrow: 1, 'day after tomorrow': 2, 'the day after tomorrow': 2, yesterday: -1 } },
  {
    words: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
    coming: ['kommenden {day}', 'am kommenden {day}', 'kommender {day}'],
  },
  {
    words: { "aujourd'hui": 0, demain: 1, 'après-demain': 2, hier: -1, 'avant-hier': -2 },
  },
  {
    words: { hoy: 0, mañana: 1, 'pasado mañana': 2, ayer: -1, anteayer: -2, 'antes de ayer': -2 },
    coming: ['próximo {day}', 'el próximo {day}', '{day} próximo', '{day} que viene', 'el {day} que viene', 'el {day}'],
    past: ['{day} pasado', 'el {day} pasado', 'el pasado {day}'],
    ahead: ['en {count}', 'dentro de {count}'],
    back: ['hace {count}'],
    days: ['día', 'días'],
    weeks: ['semana', 'semanas'],
    numbers: ['un una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  },
  {
    words: { hoje: 0, amanhã: 1, 'depois de amanhã': 2, ontem: -1, anteontem: -2 },
    coming: ['próxima {day}', 'próximo {day}', 'na próxima {day}', 'no próximo {day}', '{day} que vem', 'na {day}'],
    past: ['{day} passada', '{day} passado', 'na {day} passada'],
    ahead: ['em {count}', 'daqui a {count}', 'dentro de {count}'],
    back: ['há {count}', '{count} atrás'],
    days: ['dia', 'dias'],
    weeks: ['semana', 'semanas'],
    numbers: ['um uma', 'dois duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  },
  {
    words: {
      今日: 0,
      本日: 0,
      明日: 1,
      あした: 1,
      明後日: 2,
      あさって: 2,
      明々後日: 3,
      しあさって: 3,
      昨日: -1,
      きのう: -1,
      一昨日: -2,
      おととい: -2,
    },
    coming: ['次の{day}'],
    past: ['この前の{day}', '前の{day}'],
    nextWeek: ['来週の{day}', '来週{day}'],
    thisWeek: ['今週の{day}', '今週{day}'],
    lastWeek: ['先週の{day}', '先週{day}'],
    ahead: ['{count}後'],
    back: ['{count}前'],
    days: ['日', '日間'],
    weeks: ['週', '週間'],
    numbers: chineseNumbers,
  },
  {
    words: { 今天: 0, 明天: 1, 后天: 2, 大后天: 3, 昨天: -1, 前天: -2 },
    nextWeek: ['下{day}', '下个{day}'],
    thisWeek: ['这{day}', '这个{day}', '本{day}'],
    lastWeek: ['上{day}', '上个{day}'],
    ahead: ['{count}后', '{count}以后', '{count}之后'],
    back: ['{count}前', '{count}以前', '{count}之前'],
    days: ['天', '日'],
    weeks: ['周', '个星期', '星期', '个礼拜'],
    numbers: chineseNumbers,
  },
];

/** In these languages the names of weekdays come from the host: in notes their signs mean too much else. */
export const weekdaysOfHost: readonly string[] = ['ja', 'zh'];
