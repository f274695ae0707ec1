import { words, type Language } from '../language';

export const it: Language = {
  name: 'Italiano',
  months: words(`
    gennaio gen
    febbraio
    marzo
    aprile
    maggio mag
    giugno giu
    luglio lug
    agosto
    settembre
    ottobre ott
    novembre
    dicembre
  `),
  weekdays: words(`
    domenica
    lunedì
    martedì
    mercoledì
    giovedì
    venerdì
    sabato
  `),
  labels: {
    speaker: words(`
      relatore
      relatori
      relatrice
      relatrici
      oratore
      oratrice
      oratori
      presentato da
      presentata da
      docente
      docenti
    `),
    affiliation: words(`
      azienda
    `),
    role: words(`
      ruolo
    `),
    title: words(`
      titolo
    `),
    time: words(`
      ora
      orario
    `),
    place: words(`
      luogo
      dove
    `),
    author: words(`
      autori
    `),
  },
  pluralLabels: words(`
    autori
    relatori
    relatrici
    oratori
  `),
  parts: words(`
    riassunto
    riepilogo
    conclusione
    conclusioni
    domande
    domande e risposte
    risorse
    riferimenti
    fonti
    introduzione
    contesto
    indice
    programma
    esempio
    esempi
    problema
    problemi
    soluzione
    soluzioni
    vantaggi
    svantaggi
    obiettivi
    note
    appunti
    relatore
    relatori
    ringraziamenti
    considerazioni
    considerazioni finali
    impressioni
    impressioni generali
    le mie impressioni
    conclusioni generali
    considerazioni generali
    note generali
    riflessioni
  `),
  logistics: words(`
    pranzo
    pausa
    pausa caffe
    pausa pranzo
    aperitivo
    registrazione
    registrazioni
    cena
    colazione
    pausa pranzo e networking
    accoglienza
    accredito
    rinfresco
    arrivo
    il viaggio
  `),
  reception: words(`
    riassunto
  `),
  roles: words(`
    sviluppatore
    ingegnere
    fondatore
  `),
  smallWords: words(`
    grazie
    il
    gli
    uno
    nel
    nella
    con
    senza
    per
    come
    perche
  `),
  eventWords: words(`
    convegno
    conferenza
  `),
  folders: words(`
    appunti
    eventi
    conferenze
  `),
  takingPart: words(`
    (di )ritorno [dalla|dall'|dall’|dal|da]( ){event}
    sarò [alla|all'|all’|al|a]( ){event}
    [ho|abbiamo] partecipato [alla|all'|all’|al|ai|a]( ){event}
    sono [stato|stata] [a|al|alla] {event}
    (le )(mie )impressioni [su|da|del] (il |la ){event}
  `),
  of: words(`
    di
    da
    del
  `),
  with: words(`
    con
  `),
  and: words(`
    e
  `),
  until: words(`
    al
  `),
  days: words(`
    giorno
  `),
  accountOf: words(`
    (la |il |un |una |mio |mia |la mia |il mio |i miei |le mie |nostro |nostra |breve )[impressioni|riflessioni|
      esperienza|resoconto|riassunto|reportage|racconto|bilancio|appunti|cronaca|viaggio|report|diario|visita|recap|
      note] [della|dell'|dell’|dello|dalla|dall'|dall’|sulla|sull'|sull’|alla|all'|all’|allo|del|dal|sul|al|ai|di|su|
      a]( ){event}
    [cosa ho imparato|cosa è successo|com'è andato|com’è andato|com'è andata|
      com’è andata] (a |al |alla |il |la |lo |l'|l’|dal |dalla ){event}
    [siamo stati|eravamo|c'ero|ero] [alla|all'|all’|al|a]( ){event}
    [il mio|la mia] (primo |prima ){event}
    (il |un |la )[resoconto|riassunto|report|recap](:) {event}
  `),
  account: words(`
    {event} [com'è andata|com’è andata|com'è andato|com’è andato|resoconto|il resoconto|la mia esperienza|
      le mie impressioni|impressioni|un resoconto|riassunto|io c'ero|appunti]
  `),
  spokeAt: words(`
    (il mio |i miei |un )[intervento|workshop|slide|talk] [della|dell'|dell’|alla|all'|all’|allo|del|al|ai|di|
      a]( ){event}
  `),
  at: words(`
    a
    al
    alla
    di
    dal
    dalla
    del
    della
  `),
  aboutSpeaker: words(`
    [sul relatore|sulla relatrice|sui relatori|chi è il relatore]
  `),
  tellsOfPerson: words(`
    è
    lavora
  `),
};
