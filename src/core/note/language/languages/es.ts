import { words, type Language } from '../language';

export const es: Language = {
  name: 'Español',
  months: words(`
    enero ene
    febrero
    marzo
    abril abr
    mayo
    junio
    julio
    agosto ago
    septiembre setiembre
    octubre
    noviembre
    diciembre dic
  `),
  weekdays: words(`
    domingo
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado
  `),
  labels: {
    speaker: words(`
      ponente
      ponentes
      orador
      oradores
      charlista
      por
      oradora
      oradoras
      conferenciante
      conferenciantes
      expositor
      expositora
      presentador
      presentadora
      tallerista
      impartido por
      impartida por
    `),
    affiliation: words(`
      empresa
    `),
    role: words(`
      cargo
    `),
    title: words(`
      titulo
      charla
      tema
    `),
    event: words(`
      evento
      congreso
      conferencia
    `),
    date: words(`
      fecha
      cuando
    `),
    time: words(`
      hora
      horario
    `),
    place: words(`
      lugar
      donde
      sede
    `),
    room: words(`
      sala
    `),
    slides: words(`
      diapositivas
      transparencias
    `),
    author: words(`
      autores
    `),
  },
  labelsBeforeColon: words(`
    por
  `),
  pluralLabels: words(`
    ponentes
    oradores
    autores
    oradoras
    conferenciantes
  `),
  parts: words(`
    para mi
    que me llevo
    resumen
    conclusion
    conclusiones
    preguntas
    preguntas y respuestas
    enlaces
    referencias
    recursos
    fuentes
    introduccion
    contexto
    indice
    agenda
    programa
    ejemplo
    ejemplos
    problema
    problemas
    solucion
    soluciones
    ventajas
    desventajas
    objetivos
    notas
    apuntes
    opinion
    impresiones
    trabajo para casa
    ponente
    ponentes
    video
    videos
    diapositivas
    transparencias
    agradecimientos
    demostracion
    conclusiones generales
    conclusion general
    impresiones generales
    mis impresiones
    impresion general
    valoracion
    valoracion general
    notas generales
    reflexiones
    reflexion final
    para terminar
    para acabar
  `),
  sessions: words(`
    charla
    ponencia
    apertura
    clausura
    bienvenida
  `),
  talkLists: words(`
    charlas
    ponencias
    manana
    tarde
  `),
  logistics: words(`
    la proxima vez
    comida
    almuerzo
    descanso
    registro
    cerveza
    cena
    desayuno
    cierre
    pausa
    pausa cafe
    pausa para el cafe
    pausa para comer
    descanso para comer
    coffee break
    acreditacion
    acreditaciones
    llegada
    recogida de acreditaciones
    networking y cervezas
    foto de grupo
    el viaje
  `),
  reception: words(`
    resumen
    conclusiones
    notas
  `),
  roles: words(`
    desarrollador
    desarrolladora
    ingeniero
    ingeniera
    arquitecto
    directora
    fundador
    consultor
  `),
  smallWords: words(`
    gracias
    el
    los
    las
    una
    unos
    unas
    del
    al
    y
    con
    para
    por
    sin
    como
    que
    es
    son
    no
    mi
    tu
    su
    lo
    se
  `),
  eventWords: words(`
    jornada
    jornadas
    congreso
    conferencia
    encuentro
    evento
  `),
  folders: words(`
    charlas
    ponencias
    apuntes
    conferencias
  `),
  takingPart: words(`
    asistí [a|al] (la ){event}
    estuve en (el |la ){event}
    qué pasó en (el |la ){event}
    (mi |mis )impresiones [sobre|de|del] (la |el ){event}
  `),
  by: words(`
    por
  `),
  of: words(`
    de
    del
  `),
  with: words(`
    con
  `),
  and: words(`
    y
    e
  `),
  until: words(`
    al
    a
  `),
  days: words(`
    día
    jornada
  `),
  accountOf: words(`
    (mi |mis |nuestra |nuestro |nuestras |un |una |breve |pequeño |pequeña )[experiencia|experiencias|paso|resumen|
      crónica|notas|apuntes|impresiones|conclusiones|visita|participación|viaje|retrospectiva|reseña|relato|recap|
      memoria|repaso|balance|aprendizajes|lecciones] [en|de|del|por|sobre|a|al] (la |el |las |los ){event}
    [así fue|cómo fue|qué fue|lo mejor de|lo mejor del] (la |el ){event}
    [qué|lo que] (he |hemos )[aprendí|aprendimos|aprendido|vi|vimos|visto] [en|de] (la |el ){event}
    [estuve|estuvimos|asistimos|hemos estado] [en|a|al] (la |el ){event}
    [de vuelta|de regreso|volviendo] [de|del] (la |el ){event}
    [mi|mis] (primer |primera ){event}
    (mi |un |una )[resumen|crónica|reseña|notas|recap|charla](:) {event}
  `),
  account: words(`
    {event} [resumen|mi resumen|mi experiencia|nuestra experiencia|la crónica|crónica|mis notas|mis impresiones|
      impresiones|conclusiones|mis conclusiones|así fue|lo que aprendí|la experiencia|notas|apuntes|un resumen|
      retrospectiva|allí estuvimos|yo estuve ahí]
  `),
  spokeAt: words(`
    (mi |mis |nuestra |una )[charla|charlas|ponencia|taller|slides] [en|para|del|de] (la |el |las |los ){event}
  `),
  at: words(`
    en
    en el
    en la
    en las
    en los
    de la
    del
  `),
  aboutSpeaker: words(`
    sobre [el|la|los|las] [ponente|ponentes|orador|oradora|conferenciante]
    acerca [del|de la|de los] [ponente|ponentes|orador|oradora]
  `),
  tellsOfPerson: words(`
    es
    trabaja
  `),
};
