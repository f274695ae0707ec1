import { words, type Language } from '../language';

export const de: Language = {
  name: 'Deutsch',
  months: words(`
    januar janner
    februar
    marz
    april
    mai
    juni
    juli
    august
    september
    oktober okt
    november
    dezember dez
  `),
  weekdays: words(`
    sonntag
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag sonnabend
  `),
  labels: {
    speaker: words(`
      dozent
      dozentin
      dozenten
      dozent:in
      dozent*in
      dozent*innen
      dozent:innen
      dozent/in
      dozentinnen
      referentinnen
      redner
      rednerin
      referent
      referenten
      referentin
      referent:in
      referent*in
      referent/in
      sprecher
      sprecherin
      vortragender
      vortragende
      speaker:in
      speaker:innen
      vortrag von
      mit
      referent*innen
      referent:innen
      referent/innen
      rednerinnen
      sprecherinnen
      speaker*innen
      vorgetragen von
      prasentiert von
      gastredner
      gastrednerin
      impulsgeber
      impulsgeberin
    `),
    affiliation: words(`
      firma
      unternehmen
    `),
    role: words(`
      rolle
      funktion
    `),
    title: words(`
      titel
      thema
      vortrag
    `),
    event: words(`
      konferenz
      veranstaltung
    `),
    date: words(`
      datum
      wann
      am
      termin
    `),
    time: words(`
      uhrzeit
      zeit
      beginn
    `),
    place: words(`
      ort
      wo
      veranstaltungsort
    `),
    room: words(`
      raum
      saal
    `),
    slides: words(`
      folien
    `),
    video: words(`
      aufzeichnung
    `),
    author: words(`
      autor
      autoren
    `),
    other: words(`
      kategorie
      teilnehmer
    `),
  },
  labelsBeforeColon: words(`
    mit
    wo
    am
  `),
  pluralLabels: words(`
    referenten
    dozenten
    referentinnen
    dozentinnen
    dozent:innen
    dozent*innen
    vortragende
    speaker:innen
    autoren
    referent*innen
    referent:innen
    rednerinnen
    sprecherinnen
    speaker*innen
  `),
  parts: words(`
    was ich mitnehme
    was bleibt
    zusammenfassung
    fazit
    ergebnis
    ergebnisse
    erkenntnisse
    fragen
    fragen und antworten
    fragerunde
    diskussion
    quellen
    notizen
    einleitung
    einfuhrung
    vorwort
    hintergrund
    uberblick
    ubersicht
    inhalt
    inhaltsverzeichnis
    ablauf
    programm
    agenda
    links
    weiterfuhrende links
    ressourcen
    literatur
    beispiel
    beispiele
    ausblick
    ziele
    ziel
    probleme
    problem
    losung
    losungen
    vorteile
    nachteile
    kritik
    anmerkungen
    sonstiges
    allgemeines
    folien
    video
    referent
    referenten
    referentin
    sprecher
    sprecherin
    uber mich
    danksagung
    dokumentation
    anhang
    eindruck
    eindrucke
    ruckblick
    gedanken
    verpasst
    gesamteindruck
    allgemeiner eindruck
    mein eindruck
    meine eindrucke
    schlussbemerkung
    schlussbemerkungen
    abschluss
    mein ruckblick
  `),
  sessions: words(`
    eroffnung
    eroffnungskeynote
    begrussung
    vortrag
    verabschiedung
  `),
  talkLists: words(`
    vortrage
    vormittag
    nachmittag
  `),
  logistics: words(`
    nachster termin
    nachstes treffen
    furs nachste mal
    was gut war
    was nicht gut war
    ende
    mittagessen
    mittagspause
    mittag
    kaffeepause
    kaffee
    einlass
    anfahrt
    anreise
    abreise
    abendessen
    fruhstuck
    anmeldung
    ausklang
    verpflegung
    ankunft
    mittagessen und networking
    pausen
    pause
    abendprogramm
    abendveranstaltung
    heimreise
    heimfahrt
    ruckreise
    hinfahrt
    begrussungskaffee
    get together
    verabschiedung
    gruppenfoto
  `),
  reception: words(`
    zusammenfassung
    fazit
    eindruck
    notizen
    referent
  `),
  roles: words(`
    entwickler
    entwicklerin
    leiter
    leiterin
    geschaftsfuhrer
    geschaftsfuhrerin
    berater
    beraterin
    architektin
    professorin
    referent
    referentin
    ingenieur
    ingenieurin
    wissenschaftler
    mitarbeiter
  `),
  smallWords: words(`
    danke
    der
    die
    das
    ein
    eine
    einer
    und
    oder
    mit
    fur
    von
    im
    am
    zum
    zur
    bei
    nach
    aus
    wie
    was
    warum
    wer
    wo
    ist
    sind
    nicht
    kein
    auf
    uber
    unter
    vom
    des
    dem
    den
    als
    auch
  `),
  eventWords: words(`
    tagung
    fachtagung
    jahrestagung
    konferenz
    kongress
    treffen
    usertreffen
    stammtisch
    messe
    themenabend
  `),
  eventEndings: words(`
    tagung
    konferenz
    treffen
  `),
  folders: words(`
    deutsch
    veranstaltungen
    vortraege
    konferenzen
  `),
  takingPart: words(`
    (bin )(wieder )zurück [von|vom|aus|aus der] (der |dem |den ){event}
    wie war (die |der |das ){event}
    (ich )[war|waren] [auf|bei|beim|in] (der |dem |den ){event}
    (zu )besuch [auf|bei|der|des|beim] (der |dem ){event}
  `),
  by: words(`
    von
  `),
  with: words(`
    mit
  `),
  and: words(`
    und
  `),
  until: words(`
    bis
    bis zum
  `),
  days: words(`
    tag
  `),
  accountOf: words(`
    (ein |mein |unser |kleiner |kurzer |persönlicher )[rückblick|nachbericht|bericht|kurzbericht|erfahrungsbericht|
      besuch|resümee|fazit|ausflug|reise|nachlese|gedanken|eindrücke|notizen|mitschriften|impressionen|neues|
      neuigkeiten|zusammenfassung|erkenntnisse|vorträge] [auf|von|vom|zu|zum|zur|über|bei|beim|der|des|
      aus] (der |dem |den |die |das ){event}
    (meine |unsere |erste |ein paar |einige )[eindrücke|notizen|gedanken|impressionen|erkenntnisse|mitschriften|
      highlights|vorträge] [auf|von|vom|zu|zum|zur|über|bei|beim|der|des|aus] (der |dem |den |die |das ){event}
    (wir |ich )[waren|war] [auf|bei|beim|in|zur] (der |dem |den ){event}
    [das war|so war|wie war] (der |die |das |unsere |unser |meine |mein ){event}
    [auf|bei|von] [der|dem|den] {event}
    [vom|zum|beim] {event}
    [mein|meine|unser|unsere] (erste |erster |erstes ){event}
    (ein |mein |unser |kleiner |kurzer |persönlicher )[rückblick|nachbericht|bericht|kurzbericht|erfahrungsbericht|
      konferenzbericht|reisebericht|besuch|resümee|fazit|ausflug|protokoll](:) {event}
    (meine |unsere )[nachlese|zusammenfassung](:) {event}
  `),
  account: words(`
    {event} [im rückblick|ein rückblick|ein erfahrungsbericht|erfahrungsbericht|ein bericht|nachbericht|ist vorbei|
      war super|das fazit|fazit|mein fazit|eindrücke|meine eindrücke|ein fazit|zusammenfassung|eine zusammenfassung|
      nachlese|eine nachlese|mitschriften|mitschrift|impressionen|die vorträge|so war es|so war's|wir waren dabei|
      ich war dabei|konferenzbericht]
  `),
  spokeAt: words(`
    (mein |meine |unser |unsere )[vortrag|vorträge|folien|workshop] [auf|bei|beim|von|vom|zu|zum|
      zur] (der |dem |den ){event}
  `),
  at: words(`
    auf
    auf der
    auf dem
    bei
    bei der
    beim
    von der
    vom
    zur
    zum
  `),
  aboutSpeaker: words(`
    zur person
    über [den|die|unsere|unseren] [referent|referentin|referenten|sprecher|sprecherin|vortragende|vortragenden]
  `),
  tellsOfPerson: words(`
    ist
    arbeitet
  `),
};
