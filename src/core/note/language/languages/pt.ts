import { words, type Language } from '../language';

export const pt: Language = {
  name: 'Português',
  months: words(`
    janeiro
    fevereiro fev
    marco
    abril
    maio
    junho
    julho
    agosto
    setembro set
    outubro out
    novembro
    dezembro
  `),
  weekdays: words(`
    domingo
    segunda-feira
    terça-feira
    quarta-feira
    quinta-feira
    sexta-feira
    sábado
  `),
  labels: {
    speaker: words(`
      palestrante
      palestrantes
      ministrante
      orador
      oradora
      oradores
      oradoras
      apresentador
      apresentadora
      ministrantes
      convidado
      convidada
      convidados
      apresentado por
      apresentada por
    `),
    date: words(`
      quando
    `),
    place: words(`
      local
      onde
    `),
  },
  pluralLabels: words(`
    palestrantes
    oradores
    oradoras
    ministrantes
  `),
  parts: words(`
    resumo
    conclusao
    conclusoes
    perguntas
    perguntas e respostas
    links
    referencias
    recursos
    fontes
    introducao
    contexto
    indice
    agenda
    programacao
    exemplo
    exemplos
    problema
    problemas
    solucao
    solucoes
    vantagens
    desvantagens
    objetivos
    notas
    anotacoes
    opiniao
    impressoes
    palestrante
    palestrantes
    video
    videos
    agradecimentos
    consideracoes finais
    impressoes gerais
    minhas impressoes
    conclusoes gerais
    conclusao geral
    consideracoes gerais
    notas gerais
    reflexoes
    para finalizar
  `),
  sessions: words(`
    palestra
    abertura
    encerramento
  `),
  talkLists: words(`
    palestras
    manha
  `),
  logistics: words(`
    almoco
    credenciamento
    intervalo
    cafe da manha
    jantar
    pausa
    pausa para o cafe
    pausa para o almoco
    coffee break
    abertura dos portoes
    encerramento do dia
    foto do grupo
    a viagem
    intervalo para almoco
    lanche
  `),
  reception: words(`
    resumo
    opiniao
    impressoes
  `),
  roles: words(`
    desenvolvedor
    desenvolvedora
    engenheiro
    engenheira
    gerente
    diretor
  `),
  smallWords: words(`
    obrigado
    obrigada
    os
    as
    um
    uma
    uns
    umas
    dos
    das
    na
    no
    nos
    nas
    ao
    e
    ou
    com
    sem
    seu
    sua
  `),
  eventWords: words(`
    congresso
    encontro
  `),
  folders: words(`
    notas
    anotacoes
    palestras
    eventos
  `),
  takingPart: words(`
    participei [do|da|no|na|de] {event}
    (eu )fui [ao|à|no|na] {event}
    [o que aconteceu|fomos|como foi] [no|na|ao|o|a] {event}
    (minhas )[impressões|impressão] [sobre|de|do|da] (o |a ){event}
  `),
  by: words(`
    por
  `),
  of: words(`
    de
    da
  `),
  and: words(`
    e
  `),
  until: words(`
    até
    a
  `),
  days: words(`
    dia
  `),
  accountOf: words(`
    (a |o |um |uma |minha |minhas |meu |meus |nossa |nosso |breve |pequeno )[experiência|experiências|resumo|relato|
      relatos|anotações|notas|impressões|retrospectiva|cobertura|participação|visita|viagem|review|recap|resenha|
      aprendizados|balanço|diário|apresentação|apanhado|passagem|presença] [na|no|nas|nos|da|do|das|dos|de|em|sobre|
      pela|pelo|à|ao] (a |o ){event}
    [o que rolou|o que teve|o que vi|o que aprendi|o que aprendemos|o que eu aprendi|o que eu vi|como foi|como é|
      como foi a minha ida|como foram] [na|no|nas|nos|da|do|a|o|em|ao|à] {event}
    [fui|fomos|estive|estivemos] [na|no|ao|à|em] {event}
    [meu|minha] (primeiro |primeira ){event}
    [voltando|de volta] [da|do|de] {event}
    (um |uma |meu |minha )[resumo|relato|review|recap|cobertura|anotações](:) {event}
    [achievement concluído|eu fui](:| -| –) {event}
  `),
  account: words(`
    {event} [como foi|como foi o evento|eu fui|nós fomos|o que rolou|resumo|meu resumo|minha experiência|
      minhas impressões|impressões|relato|um relato|anotações|minhas anotações|retrospectiva|a experiência|
      o que aprendi|balanço|cobertura]
  `),
  spokeAt: words(`
    (minha |minhas |nossa |uma )[palestra|palestras|apresentação|oficina|slides] [na|no|nas|nos|da|do|para|em] {event}
  `),
  at: words(`
    na
    no
    nas
    nos
    da
    do
    em
  `),
  aboutSpeaker: words(`
    sobre [o|a|os|as] [palestrante|palestrantes]
  `),
  tellsOfPerson: words(`
    é
    trabalha
  `),
  with: words(`
    com
  `),
};
