import { words, type Language } from '../language';

export const sv: Language = {
  name: 'Svenska',
  months: words(`
    januari jan
    februari feb
    mars
    april apr
    maj
    juni jun
    juli jul
    augusti aug
    september sep
    oktober okt
    november nov
    december dec
  `),
  weekdays: words(`
    söndag
    måndag
    tisdag
    onsdag
    torsdag
    fredag
    lördag
  `),
  labels: {
    speaker: words(`
      talare
      föreläsare
      föredragshållare
      presentatör
      foredragande
    `),
    affiliation: words(`
      företag
      organisation
    `),
    title: words(`
      föredrag
      ämne
      rubrik
    `),
    event: words(`
      konferens
      evenemang
    `),
    date: words(`
      datum
    `),
    time: words(`
      klockan
    `),
    place: words(`
      plats
      lokal
    `),
    room: words(`
      rum
      sal
    `),
    slides: words(`
      presentationsbilder
    `),
    video: words(`
      inspelning
    `),
    author: words(`
      författare
    `),
  },
  parts: words(`
    sammanfattning
    slutsats
    slutsatser
    lärdomar
    frågor
    frågor och svar
    diskussion
    länkar
    källor
    anteckningar
    inledning
    bakgrund
    översikt
    innehåll
    exempel
    problem
    lösning
    fördelar
    nackdelar
    intryck
    tankar
    om talaren
    mina intryck
    allmanna intryck
    sammanfattande intryck
  `),
  sessions: words(`
    invigning
    avslutning
    välkommen
    paneldebatt
    föredrag
  `),
  talkLists: words(`
    föredragen
    presentationer
    förmiddag
    eftermiddag
  `),
  logistics: words(`
    lunch
    kaffe
    fika
    fikapaus
    paus
    frukost
    middag
    mingel
    registrering
    incheckning
    resa
    hotell
    lunchpaus
    kaffepaus
    ankomst
  `),
  reception: words(`
    sammanfattning
    intryck
    anteckningar
    frågor
  `),
  roles: words(`
    utvecklare
    arkitekt
    konsult
    grundare
    forskare
    ingenjör
    lärare
  `),
  smallWords: words(`
    ett
    och
    att
    det
    är
    för
    med
    på
    av
    till
    från
    hur
    varför
    vad
    inte
    som
  `),
  eventWords: words(`
    konferens
    konferensen
    träff
    mässa
    möte
    seminarium
  `),
  eventEndings: words(`
    konferens
    konferensen
    träff
  `),
  folders: words(`
    konferenser
    föredrag
    anteckningar
  `),
  takingPart: words(`
    (jag |vi )[var|gick] på {event}
    tillbaka från {event}
    mina intryck från {event}
    besök på {event}
  `),
  by: words(`
    av
  `),
  with: words(`
    med
  `),
  and: words(`
    och
  `),
  until: words(`
    till
  `),
  days: words(`
    dag
  `),
  accountOf: words(`
    (en |min |mina |vår |våra |kort )[rapport|intryck|anteckningar|sammanfattning|reflektioner|tankar|besök|
      reseberättelse|återblick](:| från| på| av| om| kring) {event}
    [tillbaka från|på besök på] {event}
  `),
  account: words(`
    {event} [rapport|sammanfattning|en sammanfattning|intryck|mina intryck|anteckningar|i efterhand]
  `),
  at: words(`
    på
    från
  `),
  tellsOfPerson: words(`
    är
    arbetar
  `),
};
