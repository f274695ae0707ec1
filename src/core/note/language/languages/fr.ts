import { words, type Language } from '../language';

export const fr: Language = {
  name: 'Français',
  months: words(`
    janvier janv
    fevrier fevr
    mars
    avril avr
    mai
    juin
    juillet juil
    aout
    septembre
    octobre
    novembre
    decembre
  `),
  weekdays: words(`
    dimanche
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
  `),
  labels: {
    speaker: words(`
      orateur
      orateurs
      oratrice
      oratrices
      conferenciere
      intervenant
      intervenants
      intervenant(s)
      intervenante
      conferencier
      presente par
      par
      conferenciers
      conferencieres
      intervenantes
      intervenant·e
      intervenant·e·s
      animateur
      animatrice
      presentateur
      presentatrice
      formateur
      formatrice
      presentee par
      anime par
      animee par
    `),
    affiliation: words(`
      entreprise
      societe
    `),
    role: words(`
      poste
    `),
    title: words(`
      titre
    `),
    event: words(`
      evenement
    `),
    time: words(`
      heure
      horaire
    `),
    place: words(`
      lieu
      ou
      adresse
    `),
    room: words(`
      salle
    `),
    slides: words(`
      diapositives
    `),
    author: words(`
      auteur
      auteurs
    `),
  },
  labelsBeforeColon: words(`
    par
    ou
  `),
  pluralLabels: words(`
    orateurs
    intervenants
    auteurs
    oratrices
    conferenciers
    conferencieres
    intervenantes
    intervenant·e·s
  `),
  parts: words(`
    resume
    en resume
    synthese
    bilan
    conclusion
    conclusions
    ressources
    liens
    references
    sources
    pour aller plus loin
    aller plus loin
    ce que je retiens
    a retenir
    questions
    questions / reponses
    questions/reponses
    questions reponses
    introduction
    contexte
    sommaire
    plan
    programme
    ordre du jour
    presentation
    demonstration
    demo
    exemple
    exemples
    problematique
    probleme
    problemes
    solution
    solutions
    avantages
    inconvenients
    objectifs
    notes
    mes notes
    retour
    retours
    avis
    mon avis
    impressions
    l'orateur
    les orateurs
    orateur
    orateurs
    intervenant
    intervenants
    speaker
    speakers
    videos
    diapositives
    remerciements
    annexes
    impressions generales
    impression generale
    mes impressions
    conclusion generale
    ressenti
    mon ressenti
    notes generales
    remarques generales
    generalites
    avis general
    retour general
    pour finir
    pour conclure
    en conclusion
  `),
  sessions: words(`
    mot d'accueil
    ouverture
    cloture
  `),
  talkLists: words(`
    conferences
    les conferences
    conferences du jour
    matin
    apres-midi
  `),
  logistics: words(`
    pause
    fin
    pause dejeuner
    dejeuner
    diner
    petit dejeuner
    cafe
    cocktail
    accueil
    buffet
    apero
    repas
    pause cafe
    pause gouter
    gouter
    accueil cafe
    accueil des participants
    accueil petit dejeuner
    accueil et petit dejeuner
    dejeuner et networking
    aperitif
    afterwork
    fin de journee
    fin de la journee
    debut de la journee
    le voyage
    le trajet
    cloture
    remise des prix
    tombola
  `),
  reception: words(`
    resume
    notes personnelles
    avis
  `),
  roles: words(`
    developpeur
    developpeuse
    ingenieure
    architecte
    directeur
    directrice
    responsable
    fondateur
    fondatrice
    chercheur
    consultante
  `),
  smallWords: words(`
    merci
    le
    la
    les
    un
    une
    des
    du
    au
    aux
    et
    ou
    avec
    pour
    par
    sur
    dans
    sans
    comment
    pourquoi
    quoi
    qui
    que
    est
    sont
    pas
    en
    ce
    cette
    ces
    mon
    ma
    mes
    notre
    votre
    prochain
    prochaine
  `),
  eventWords: words(`
    colloque
    journee
    journees
    rencontre
    rencontres
    salon
  `),
  folders: words(`
    francais
    evenements
  `),
  takingPart: words(`
    (de )retour [de|sur|du|d'|d’]( )(la |le |les |l'|l’){event}
    [j'étais|j’étais] [à|au] {event}
    compte[-| ]rendu (de |du |d'|d’)(la |l'|l’){event}
    (mes )impressions [de|sur] (la ){event}
  `),
  onlyBy: words(`
    présenté par
  `),
  by: words(`
    par
  `),
  of: words(`
    de
  `),
  with: words(`
    avec
  `),
  and: words(`
    et
  `),
  until: words(`
    au
  `),
  days: words(`
    jour
    journée
  `),
  accountOf: words(`
    (mes |mon |ma |un |le |notre |nos |quelques |petit |mini )[bilan|retour|retours|rex|récap|récapitulatif|résumé|
      notes|impressions|compte-rendu|compte rendu|carnet|journal|expérience|passage|visite|participation|souvenirs|
      rapport|cr|debrief|débrief](s)( d'expérience)( d’expérience)( en direct) [de|du|des|sur|à|au|aux|depuis|pour|d'|
      d’]( )(la |le |les |l'|l’){event}
    [mon|ma|mes|notre|nos] (premier |première |deuxième |second ){event}
    [j'ai|j’ai|nous avons|on a] [assisté|participé] [à|au|aux] (la |l'|l’){event}
    [nous étions|on était|j'étais|j’étais] [à|au|aux] (la |l'|l’){event}
    [ce que j'ai|ce que j’ai|ce qu'on a|ce qu’on a] [retenu|appris|vu] [de|du|à|au] (la |l'|l’){event}
    (mes |mon |ma |un |le |notre |nos |mini )[rex|récap|bilan|résumé|cr|compte-rendu|compte rendu|retour|
      conférence](:| :| –| -) {event}
  `),
  account: words(`
    {event} [le compte rendu|le compte-rendu|un compte rendu|mon compte rendu|compte rendu|mon retour|mes notes|
      mes impressions|le bilan|bilan|le résumé|le récap|on y était|nous y étions|j'y étais|j’y étais|
      ce que j'en retiens|ce que j’en retiens|ce qu'il faut retenir|ce qu’il faut retenir|retour d'expérience|
      retour d’expérience|c'était bien|c’était bien|débrief|debrief|en vrac|les conférences]
  `),
  spokeAt: words(`
    (ma |mon |mes |notre |une |un )[conférence|talk|présentation|slides|atelier] [à|au|aux|de|
      du] (la |le |les |l'|l’){event}
  `),
  at: words(`
    à
    à la
    au
    aux
    de la
    du
    lors du
    lors de la
  `),
  aboutSpeaker: words(`
    à propos [de l'|de l’|des ][orateur|oratrice|orateurs|intervenant|intervenante|intervenants|speaker|speakers]
    à propos (du |des )[speaker|speakers]
  `),
  tellsOfPerson: words(`
    est
    travaille
  `),
};
