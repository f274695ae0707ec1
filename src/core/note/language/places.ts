import { fold } from '../../text/fold';

/** Cities in which conferences are held: after `in` or at the end of an event's title they tell where it was. */
const cities = new Set(
  'aarhus|accra|amsterdam|ankara|antalya|antwerp|antwerpen|arlington|athens|atlanta|auckland|austin|baltimore|bangalore|bengaluru|bangkok|barcelona|basel|bath|beijing|beirut|belfast|belgrade|bergen|berlin|bern|bielefeld|bilbao|birmingham|bochum|bogota|bologna|bonn|bordeaux|boston|boulder|brasilia|bratislava|braunschweig|bremen|brighton|brisbane|bristol|brno|brussels|bruxelles|brussel|bruges|bucharest|budapest|buenos aires|cairo|calgary|cambridge|cape town|cardiff|catania|charlotte|chennai|chicago|chongqing|christchurch|cleveland|cluj|cologne|columbus|copenhagen|cork|curitiba|dallas|darmstadt|delft|denver|detroit|dortmund|dresden|dubai|dublin|durham|dusseldorf|edinburgh|eindhoven|essen|faro|firenze|florence|florianopolis|fortaleza|frankfurt|freiburg|fukuoka|gdansk|geneva|geneve|genoa|ghent|gent|glasgow|gothenburg|goteborg|graz|grenoble|groningen|guadalajara|guangzhou|halle|hamburg|hangzhou|hanoi|hannover|heidelberg|helsinki|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|indianapolis|innsbruck|istanbul|izmir|jakarta|jena|jerusalem|johannesburg|karlsruhe|kassel|katowice|kiel|kiev|kobe|koblenz|kolkata|krakow|kuala lumpur|kyiv|kyoto|lagos|las vegas|lausanne|leeds|leicester|leiden|leipzig|leuven|lille|lima|limerick|linz|lisbon|lisboa|liverpool|ljubljana|lodz|london|long beach|los angeles|louvain|lublin|luxembourg|luzern|lviv|lyon|maastricht|madison|madrid|magdeburg|mainz|malaga|malmo|manchester|manila|mannheim|marseille|medellin|melbourne|memphis|mexico city|miami|milan|milano|milwaukee|minneapolis|minsk|montevideo|montpellier|montreal|moscow|mountain view|mumbai|munich|munchen|munster|nagoya|nairobi|nancy|nanjing|nantes|napoli|nashville|natal|new delhi|new orleans|new york|newcastle|nice|nottingham|nuremberg|nurnberg|odense|oldenburg|orlando|osaka|oslo|oslo|ottawa|oulu|oxford|padova|palo alto|paris|philadelphia|phoenix|pittsburgh|portland|porto|porto alegre|poznan|prague|praha|providence|pune|raleigh|recife|regensburg|rennes|reykjavik|riga|rimini|rio de janeiro|riyadh|rome|roma|rotterdam|saarbrucken|sacramento|salt lake city|salvador|salzburg|san antonio|san diego|san francisco|san jose|santa clara|santiago|sao paulo|sapporo|sarajevo|scottsdale|seattle|sendai|seoul|sevilla|seville|shanghai|sheffield|shenzhen|singapore|sofia|southampton|split|st louis|st petersburg|stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tampa|tampere|tel aviv|the hague|thessaloniki|tokyo|torino|toronto|toulouse|trieste|trondheim|tubingen|tucson|turin|turku|ulm|utrecht|valencia|vancouver|venice|verona|vienna|vigo|vilnius|warsaw|warszawa|washington|wellington|wien|wroclaw|wuhan|wurzburg|york|zagreb|zaragoza|zurich|zurich|北京|上海|深圳|广州|廣州|杭州|成都|台北|臺北|東京|大阪|京都|福岡|서울|부산'.split(
    '|',
  ),
);

export function isCity(text: string): boolean {
  return cities.has(fold(text).trim());
}

const venueWords =
  /(?:^|\s)(?:hall|halle|center|centre|zentrum|theat(?:er|re)|hotel|inn|campus|house|haus|building|tower|turm|square|park|garden|gardens|street|road|avenue|platz|strasse|allee|arena|stadium|pub|bar|cafe|church|kirche|castle|schloss|palace|palais|room|raum|salle|sala|auditorium|airport|beach|island|city|valley|college|school|university)(?:\s|$)/;

/** Whether a name that could be a person's has a word of a building or a place in it: `Victoria Hall`. */
export function isVenue(text: string): boolean {
  const folded = fold(text).replace(/[^\p{L}]+/gu, ' ');
  return venueWords.test(folded) || isCity(folded) || folded.split(' ').some(isCity);
}
