/** Words that say "this is an event", by language: folded, without digits at their end. */
const eventWords = new Set(
  [
    // en
    'conf conference conferences convention summit meetup meetups meet-up symposium symposia congress hackathon festival fest unconference retreat kaigi colloquium barcamp bootcamp ug jug gug lug user-group techparty',
    // de, fr, es, pt, it, pl, nl
    'tagung fachtagung jahrestagung konferenz kongress treffen usertreffen stammtisch messe themenabend',
    'colloque journee journees rencontre rencontres salon',
    'jornada jornadas congreso conferencia encuentro evento congresso encontro convegno conferenza',
    'konferencja spotkanie zjazd conferentie bijeenkomst',
    // well-known events whose names say nothing of the kind
    'devoxx voxxed fosdem reinvent wwdc oscon codemotion euruko monitorama siggraph gdc sxsw lpc neurips nips icml iclr naacl emnlp cvpr iccv eccv aaai ijcai sigmod vldb sigir goto qcon ndc sotr ghc ato bsides blackhat jfokus oredev mixit deview coscup sitcon dotjs dotcss medinfo scipy pydata pygotham ansiblefest europython euroscipy euroclojure javaone dreamforce republica leaddev codeland openworld tedx',
    'usenix osdi sosp nsdi eurosys asplos sigcomm sigchi sigkdd recsys ismir interspeech icassp miccai aistats coling eacl wsdm cikm cscw uist ndss icse popl pldi oopsla icfp ecoop tpac ietf nanog',
  ].flatMap((line) => line.split(' ')),
);
/** Words that name an event only in company of a date or a number: a talk can be a workshop too. */
const weakWords = new Set(
  'webinar webinars workshop workshops seminar seminars forum expo days salon build event events session'.split(' '),
);
const phrases = [
  'user group',
  'meet up',
  'community day',
  're invent',
  'google i o',
  'i o',
  'def con',
  'black hat',
  'all things open',
  'strange loop',
  'round table',
  'lean coffee',
  'trip report',
  'annual meeting',
  'tech talks',
  'seminar series',
  'grace hopper',
  'berlin buzzwords',
  'open space',
  'write the docs',
  'an event apart',
  'code mesh',
  'flink forward',
  'lead developer',
  'beyond tellerrand',
  'web directions',
  'agile tour',
  'ddd europe',
  'meeting c++',
  'cloud next',
  'microsoft ignite',
  'microsoft build',
];
const endings =
  /(?:conf|conference|con|fest|camp|meetup|summit|days?|kaigi|devcon|tagung|konferenz|treffen|congress|ug|jam|party)$/;
/** `RubyConfTH`, `Confab`; not `confirm`, `conflict`, `confess`. */
const confInside = /conf(?!i[dgrn]|l[iu]|us|es|or|ro|ed|la)/;
/** Everyday words that end like an event's name. */
const deceptive = new Set(
  'second silicon lexicon icon beacon bacon falcon balcon emoticon rubicon helicon reckon micon monday tuesday wednesday thursday friday saturday sunday today everyday birthday holiday holidays yesterday someday someday workday workdays weekday weekdays nowadays sundays mondays midday payday heyday plug debug bug drug slug rug hug mug shrug unplug thug jug third-party party manifest infest encamp scamp semicon comicon'.split(
    ' ',
  ),
);
/** `0days` are no days. */
const zeroDays = /0days?$/;
const inCjkAndCyrillic = [
  '大会',
  '大會',
  '勉強会',
  'カンファレンス',
  'サミット',
  'セミナー',
  '研討會',
  '研讨会',
  '年会',
  '年會',
  '峰会',
  '峰會',
  '沙龙',
  '沙龍',
  '小聚',
  '技術日',
  '컨퍼런스',
  '콘퍼런스',
  '세미나',
  '밋업',
  'конференци',
  'митап',
  'встреч',
  'форум',
  'семинар',
];

/** @param folded lower case and without accents, as `fold` gives it */
export function hasEventWord(folded: string): boolean {
  const text = ` ${folded.replace(/[-_./:@,()[\]#|]+/g, ' ')} `;
  for (const word of text.split(/\s+/)) {
    const stem = word.replace(/\d{1,4}$/, '');
    if (eventWords.has(stem) || eventWords.has(word)) return true;
    if (
      stem.length > 4 &&
      stem.length < 40 &&
      !zeroDays.test(stem) &&
      (endings.test(stem) || confInside.test(stem)) &&
      !deceptive.has(stem)
    )
      return true;
  }
  return phrases.some((phrase) => text.includes(` ${phrase} `)) || inCjkAndCyrillic.some((word) => text.includes(word));
}

/** @param folded lower case and without accents, as `fold` gives it */
export function hasWeakEventWord(folded: string): boolean {
  return folded.split(/[^\p{L}]+/u).some((word) => weakWords.has(word));
}

/** Folders that hold notes and name neither event nor day. */
const containers = new Set(
  'docs doc notes note content contents post posts _posts _drafts drafts events event src source sources pages blog blogs articles article talks talk sessions session conferences conference conf meetups meetup md markdown files archive archives data public static site collections _collections presentations slides en de fr es pt it ja zh ko ru pl nl en-us de-de english francais deutsch lang i18n main master wiki technical scientific tech personal work misc other others my mynotes personal-notes conference-notes conferencenotes conf-notes conference_notes meetup-notes meetup_notes talk-notes talk_notes tech-talks techtalks publications activities includes resources summaries summary reports trip-reports writing journal log logs memo memos knowledge vault obsidian notebook notebooks learning study studies seminars seminar webinars webinar workshops lectures lecture videos video podcasts attended past upcoming previous confs org vault export notion-export til charlas ponencias apuntes notas appunti notatki konspekty aantekeningen anotacoes palestras eventos eventi evenements veranstaltungen vortraege usergroup scribbles conferenze conferencias konferenzen konferencje benkyokai митапы конференции конспекты доклады встречи 活动 活动笔记 会议 会议笔记 勉強会 イベント 밋업 컨퍼런스 symposium symposia congress'.split(
    ' ',
  ),
);

export function isContainer(folder: string): boolean {
  return containers.has(folder.toLowerCase().replace(/^\d{1,2}[-_. ]|\.docc$/g, ''));
}

/** Folders and headings that name a part of an event: a day, a track, a sort of session. Folded, `-` and `_` as spaces; `Party` is no part Y. */
const eventPart =
  /^(?!party$)(?:(?:day|tag|jour|dia|giorno|dzien|jornada|journee|den|session|track|room|raum|salle|sala|stage|week|part|block|slot|round)s? ?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five)|(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|last|erster|zweiter|dritter|premier|premiere|deuxieme|troisieme|primer|primero|segundo|primo|secondo) ?(?:day|tag|jour|journee|dia|giorno)|day ?\d(?: (?:talks|sessions|presentations))?|\d일차(?: (?:발표|세션))?|(?:첫|둘|셋)째 ?날|第[一二三四五1-5]天|\d日目|[ap]m(?: talks| sessions)?|morning|afternoon|evening|matin|apres midi|vormittag|nachmittag|keynotes?|lightning talks?|workshops?|tutorials?|plenary|posters?|panels?|sessions?|talks?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:segunda|terca|quarta|quinta|sexta)(?: feira)?)$/;

/** @param folded with `-` and `_` as spaces */
export function isEventPart(folded: string): boolean {
  return eventPart.test(folded.trim());
}
