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
};
