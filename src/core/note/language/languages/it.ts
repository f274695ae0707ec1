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
  `),
  logistics: words(`
    pranzo
    pausa
    pausa caffe
    pausa pranzo
    aperitivo
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
};
