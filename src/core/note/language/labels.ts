/** What people write before a colon, by the fact that follows; folded. */
const labelWords: Readonly<Record<Label, string>> = {
  speaker:
    'speaker|speakers|speaker name|speaker names|speaker(s)|presenter|presenters|presenter(s)|presentor|presentors|talker|talkers|lecture by|lecture from|moderated by|hosted by|moderator|moderators|speakers and hosts|speaker and host|featured speaker|featured speakers|guest speaker|guest speakers|dozent|dozentin|dozenten|dozent:in|dozent*in|dozent*innen|dozent:innen|dozent/in|dozentinnen|referentinnen|redner|rednerin|presented by|presentation by|talk by|given by|delivered by|by|with|who|panelists|panelist|panel|host|hosts|lecturer|instructor|instructors|trainer|facilitator|facilitators|keynote speaker|guest|guests|referent|referenten|referentin|referent:in|referent*in|referent/in|sprecher|sprecherin|vortragender|vortragende|speaker:in|speaker:innen|vortrag von|mit|orateur|orateurs|oratrice|oratrices|conferenciere|intervenant|intervenants|intervenant(s)|intervenante|conferencier|presente par|par|ponente|ponentes|orador|oradores|charlista|por|palestrante|palestrantes|ministrante|relatore|relatori|spreker|sprekers|prelegent|prelegenci|prelegentka|prowadzacy|спикер|спикеры|докладчик|докладчики|автор доклада|登壇者|講演者|発表者|スピーカー|講師|講者|讲师|分享讲师|讲者|演讲者|演講者|分享人|主讲|主講|主讲人|主講人|嘉宾|分享者|分享嘉宾|发言人|발표자|연사|강연자|speaker / company|name',
  affiliation:
    'company|organisation|organization|affiliation|employer|institution|from|org|firma|unternehmen|entreprise|societe|empresa|azienda|компания|所属|公司|소속',
  role: 'role|position|job|job title|rolle|funktion|poste|cargo|ruolo|должность|職稱|职位|speaker title',
  title:
    'title|talk|talk title|session|session title|session name|topic|presentation|titel|thema|vortrag|titre|titulo|charla|tema|titolo|тема|название|доклад|タイトル|演題|題目|题目|主题|主題|제목|주제',
  event:
    'event|conference|conf|meetup|venue/event|konferenz|veranstaltung|conference/event|evenement|evento|congreso|conferencia|конференция|мероприятие|イベント|活動|活动|행사',
  date: 'date|dates|when|day|date & time|date and time|date/time|datum|wann|am|termin|fecha|cuando|data|quando|дата|когда|日時|日付|開催日|日期|时间|時間|活动时间|날짜|일시|일자',
  time: 'time|hour|start|start time|slot|uhrzeit|zeit|beginn|heure|horaire|hora|horario|ora|orario|время|godzina|시간',
  place:
    'location|place|where|venue|city|site|address|ort|wo|veranstaltungsort|lieu|ou|adresse|lugar|donde|sede|local|onde|luogo|dove|locatie|miejsce|место|где|場所|会場|地點|地点|活动地点|장소',
  room: 'room|hall|stage|raum|saal|salle|sala|auditorium|部屋|会議室|교실',
  track: 'track|category|theme|stream',
  slides:
    'slides|slide|slide deck|deck|presentation|folien|diapositives|diapositivas|transparencias|презентация|слайды|スライド|資料|簡報|幻灯|幻灯片|投影片',
  video: 'video|recording|youtube|watch|aufzeichnung|videos|видео|запись|動画|影片|视频',
  code: 'session code|session id|code|session number|talk id',
  author: 'author|authors|author(s)|autor|autores|autoren|auteur|auteurs|autori',
  other:
    'link|links|url|website|web|site|abstract|description|tags|tag|level|type|format|duration|length|language|audience|status|notes by|note taker|notetaker|written by|keywords|kategorie|twitter|github|email|e-mail|mail|linkedin|blog|bio|about|source|schedule|hashtag|sponsor|sponsors|attendees|teilnehmer|participants|講者簡介|讲师简介',
};

export type Label =
  | 'speaker'
  | 'author'
  | 'affiliation'
  | 'role'
  | 'title'
  | 'event'
  | 'date'
  | 'time'
  | 'place'
  | 'room'
  | 'track'
  | 'slides'
  | 'video'
  | 'code'
  | 'other';

const labels = new Map<string, Label>();
for (const [label, words] of Object.entries(labelWords) as [Label, string][]) {
  for (const word of words.split('|')) if (!labels.has(word)) labels.set(word, label);
}
/** Labels that also stand without a colon, as words of a sentence. */
const needColon = new Set([
  'with',
  'mit',
  'by',
  'par',
  'por',
  'who',
  'name',
  'panel',
  'from',
  'ou',
  'wo',
  'am',
  'data',
  'code',
  'time',
  'hour',
  'day',
]);

/** The fact that a word by itself announces: `Ort` the place. @param word folded */
export function labelOf(word: string): Label | undefined {
  return needColon.has(word) ? undefined : labels.get(word);
}

/** `Speakers`, `Referenten`: whoever writes so has several in mind; a template's `Speaker(s)` says nothing. */
export function isPluralLabel(word: string): boolean {
  return /^(?:(?:speaker|presenter|presentor|talker|moderator|featured speaker|guest speaker|panelist|host|instructor|facilitator|guest|author|orateur|intervenant|palestrante|ponente|spreker|auteur)s|(?:speaker|presenter) names|speakers and hosts|referenten|dozenten|(?:dozent|referent)[:*]?innen|vortragende|speaker:innen|autoren|autori|relatori|prelegenci|oradores|autores|спикеры|докладчики)$/.test(
    word,
  );
}

/** The fact that a word announces before a colon; also a numbered one, `Speaker 2`. @param word folded */
export function labelBeforeColon(word: string): Label | undefined {
  return labels.get(word) ?? labels.get(word.replace(/ ?\d$/, ''));
}
