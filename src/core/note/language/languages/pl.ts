import { words, type Language } from '../language';

export const pl: Language = {
  name: 'Polski',
  months: words(`
    stycznia styczen
    lutego luty
    marca marzec
    kwietnia kwiecien
    maja maj
    czerwca czerwiec
    lipca lipiec
    sierpnia sierpien
    wrzesnia wrzesien
    pazdziernika pazdziernik
    listopada listopad
    grudnia grudzien
  `),
  weekdays: words(`
    niedziela
    poniedziałek
    wtorek
    środa
    czwartek
    piątek
    sobota
  `),
  labels: {
    speaker: words(`
      prelegent
      prelegenci
      prelegentka
      prowadzacy
      prelegentki
      prowadzaca
      mowca
      mowcy
      wykladowca
      wykladowcy
      wykladowczyni
    `),
    date: words(`
      data
    `),
    time: words(`
      godzina
    `),
    place: words(`
      miejsce
    `),
  },
  labelsBeforeColon: words(`
    data
  `),
  pluralLabels: words(`
    prelegenci
    prelegentki
    mowcy
  `),
  parts: words(`
    podsumowanie
    wnioski
    pytania
    pytania i odpowiedzi
    zrodla
    linki
    wstep
    wprowadzenie
    kontekst
    spis tresci
    plan
    przyklad
    przyklady
    problem
    rozwiazanie
    zalety
    wady
    cele
    notatki
    prelegent
    prelegenci
    wrazenia
    przemyslenia
    moje wrazenia
    ogolne wrazenia
    refleksje
  `),
  talkLists: words(`
    prelekcje
  `),
  logistics: words(`
    przerwa
    przerwa kawowa
    przerwa obiadowa
    obiad
    rejestracja
    kolacja
    sniadanie
    afterparty
    integracja
  `),
  reception: words(`
    wnioski
    podsumowanie
  `),
  eventWords: words(`
    konferencja
    spotkanie
    zjazd
  `),
  folders: words(`
    notatki
    konspekty
    konferencje
  `),
  takingPart: words(`
    [relacja|relację|relacji] [z|ze|na] (konferencji |spotkania ){event}
    [byłem|byłam] na {event}
    impresje z {event}
  `),
  tookPartAside: words(`
    (moja |krótka )relacja( [z|ze|na] …)
    wrażenia
  `),
  by: words(`
    przez
  `),
  and: words(`
    i
  `),
  days: words(`
    dzień
  `),
  accountOf: words(`
    (moja |moje |krótka |krótki |mini )[relacja|relacje|wrażenia|notatki|podsumowanie|sprawozdanie|refleksje|
      wspomnienia|wizyta|raport](:| z| ze| po| na) (konferencji ){event}
    [byłem|byłam|byliśmy] na (konferencji ){event}
    [jak było|co słychać] na {event}
  `),
  account: words(`
    {event} [relacja|moja relacja|wrażenia|moje wrażenia|podsumowanie|jak było|notatki|po konferencji]
  `),
  at: words(`
    na
    z
    ze
  `),
  tellsOfPerson: words(`
    jest
    pracuje
  `),
};
