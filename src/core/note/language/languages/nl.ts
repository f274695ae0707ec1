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
    `),
    place: words(`
      locatie
    `),
  },
  pluralLabels: words(`
    sprekers
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
  `),
  logistics: words(`
    volgende keer
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
};
