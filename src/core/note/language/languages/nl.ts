import { words, type Language } from '../language';

export const nl: Language = {
  name: 'Nederlands',
  months: words(`
    januari
    februari
    maart mrt
    april
    mei
    juni
    juli
    augustus
    september
    oktober
    november
    december
  `),
  weekdays: words(`
    zondag
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
  `),
  labels: {
    speaker: words(`
      spreker
      sprekers
      spreekster
      spreeksters
      presentator
      inleider
      inleiders
    `),
    place: words(`
      locatie
    `),
  },
  pluralLabels: words(`
    sprekers
    spreeksters
  `),
  parts: words(`
    wat neem ik mee
    samenvatting
    conclusie
    conclusies
    vragen
    vragen en antwoorden
    bronnen
    inleiding
    introductie
    achtergrond
    inhoud
    overzicht
    programma
    voorbeeld
    voorbeelden
    oplossing
    voordelen
    nadelen
    doelen
    notities
    aantekeningen
    spreker
    sprekers
    indrukken
    algemene indruk
    mijn indruk
    algemeen
    tot slot
    slotwoord
  `),
  logistics: words(`
    volgende keer
    pauze
    koffiepauze
    lunchpauze
    borrel
    inloop
    ontvangst
    diner
    netwerkborrel
    aankomst
  `),
  eventWords: words(`
    conferentie
    bijeenkomst
  `),
  folders: words(`
    aantekeningen
  `),
  by: words(`
    door
  `),
  andBetween: words(`
    en
  `),
  days: words(`
    dag
  `),
  accountOf: words(`
    (een |mijn |ons |onze |kort |korte )[verslag|terugblik|impressie|impressies|notities|samenvatting|bezoek|ervaring|
      ervaringen|aantekeningen|conferentieverslag|reisverslag|dag|
      dagje](:| van| op| over| aan| bij| naar| tijdens) (de |het ){event}
    (een |mijn |kort )[verslag|terugblik|conferentieverslag|impressie] {event}
    [terug van|op bezoek bij|naar] (de |het ){event}
    [wat ik leerde|wat ik heb geleerd] [op|bij|van] (de |het ){event}
  `),
  account: words(`
    {event} [verslag|een verslag|terugblik|een terugblik|impressie|samenvatting|mijn ervaring|in vogelvlucht]
  `),
  spokeAt: words(`
    (mijn |onze |een )[presentatie|praatje|workshop|slides] [op|bij|voor|van] (de |het ){event}
  `),
  at: words(`
    op
    op de
    bij
    bij de
  `),
  tellsOfPerson: words(`
    werkt
  `),
  with: words(`
    met
  `),
};
