import { fold } from '../../text/fold';
import { labelOf } from './labels';

/**
 * Headings of parts of a talk or of a note, by language: never a talk by themselves.
 * Lower case, without accents, numbering or closing punctuation.
 */
const parts: Readonly<Record<string, string>> = {
  en: `takeaways|recommendations|what i learned|what i liked|what we learned|takeaway|take aways|take-aways|take away|takes away|takes|key takeaways|main takeaways|my takeaways|key points|key insights|key learnings|main points|tl;dr|tldr|tl dr|summary|summary of talk|talk summary|in summary|session summary|conclusion|conclusions|concluding|concluding remarks|final thoughts|closing thoughts|wrap-up|wrap up|wrapup|recap|learnings|lessons|lessons learned|lessons learnt|insights|epiphanies|highlights|outcome|outcomes|results|result|q&a|q & a|qa|q/a|q and a|qna|live q&a|question|questions|questions and answers|questions & answers|audience questions|discussion|discussions|comments|link|links|useful links|related links|links and resources|resources|additional resources|other resources|useful resources|references|reference|further reading|reading|reading list|bibliography|sources|slides|slide deck|slidedeck|deck|the slides|video|videos|recording|code|source code|github|repo|repository|books|books referenced|tools|todo|to do|todos|to-do|next steps|action items|actions|raised issues|proposals|discussion log|follow up|follow-up|follow ups|things to google|things to look up|things to look into|things to check out|agenda|schedule|program|programme|outline|overview|toc|table of contents|contents|content|index|intro|introduction|introductions|preface|background|motivation|context|about|about me|about the speaker|about the speakers|about the talk|about the author|who am i|bio|speaker bio|speaker|speakers|the speaker|the speakers|presenter|presenters|panelists|panellists|moderator|details|notes|note|raw notes|my notes|other notes|general notes|random notes|draft notes|meeting notes|session notes|talk notes|quick notes|misc|misc notes|miscellaneous notes|miscellaneous|placeholder|other|others|random|abstract|description|session description|talk description|synopsis|demo|demos|live demo|example|examples|setup|set up|set-up|prerequisites|requirements|installation|usage|the problem|problem|problems|problem statement|the solution|solution|solutions|challenge|challenges|use case|use cases|history|timeline|pro|pros|con|cons|pros and cons|benefits|advantages|disadvantages|drawbacks|limitations|tradeoffs|trade-offs|goals|goal|objectives|objective|purpose|scope|why|what|how|who|when|where|why?|what?|how?|methods|method|methodology|approach|implementation|architecture|design|process|features|feature|best practices|tips|tips and tricks|definitions|definition|terminology|glossary|principles|basics|fundamentals|theory|practice|testing|security|performance|deployment|data|future|the future|future work|what's next|what is next|roadmap|faq|acknowledgements|acknowledgments|thanks|thank you|one more thing|random links|transcript|thoughts|my thoughts|my opinion|opinion|impressions|reflections|feedback|quotes|quote|key quotes|part 1|part 2|part 3|step 1|step 2|step 3|appendix|footnotes|credits|license|contributing|contributors|table|figures|images|photos|pictures|gallery|tags|metadata|related|see also|statement|setting|date|location|venue|place|time|title|topic|topics|subject|event|conference|attendees|participants|audience|level|track|room|format|duration`,
  de: `was ich mitnehme|was bleibt|zusammenfassung|fazit|ergebnis|ergebnisse|erkenntnisse|fragen|fragen und antworten|fragerunde|diskussion|quellen|notizen|einleitung|einfuhrung|vorwort|hintergrund|uberblick|ubersicht|inhalt|inhaltsverzeichnis|ablauf|programm|agenda|links|weiterfuhrende links|ressourcen|literatur|beispiel|beispiele|ausblick|ziele|ziel|probleme|problem|losung|losungen|vorteile|nachteile|kritik|anmerkungen|sonstiges|allgemeines|folien|video|referent|referenten|referentin|sprecher|sprecherin|uber mich|danksagung|dokumentation|anhang|eindruck|eindrucke|ruckblick|gedanken|verpasst`,
  fr: `resume|en resume|synthese|bilan|conclusion|conclusions|ressources|liens|references|sources|pour aller plus loin|aller plus loin|ce que je retiens|a retenir|questions|questions / reponses|questions/reponses|questions reponses|introduction|contexte|sommaire|plan|programme|ordre du jour|presentation|demonstration|demo|exemple|exemples|problematique|probleme|problemes|solution|solutions|avantages|inconvenients|objectifs|notes|mes notes|retour|retours|avis|mon avis|impressions|l'orateur|les orateurs|orateur|orateurs|intervenant|intervenants|speaker|speakers|videos|diapositives|remerciements|annexes`,
  es: `para mi|que me llevo|resumen|conclusion|conclusiones|preguntas|preguntas y respuestas|enlaces|referencias|recursos|fuentes|introduccion|contexto|indice|agenda|programa|ejemplo|ejemplos|problema|problemas|solucion|soluciones|ventajas|desventajas|objetivos|notas|apuntes|opinion|impresiones|trabajo para casa|ponente|ponentes|video|videos|diapositivas|transparencias|agradecimientos|demostracion`,
  pt: `resumo|conclusao|conclusoes|perguntas|perguntas e respostas|links|referencias|recursos|fontes|introducao|contexto|indice|agenda|programacao|exemplo|exemplos|problema|problemas|solucao|solucoes|vantagens|desvantagens|objetivos|notas|anotacoes|opiniao|impressoes|palestrante|palestrantes|video|videos|agradecimentos|consideracoes finais`,
  it: `riassunto|riepilogo|conclusione|conclusioni|domande|domande e risposte|risorse|riferimenti|fonti|introduzione|contesto|indice|programma|esempio|esempi|problema|problemi|soluzione|soluzioni|vantaggi|svantaggi|obiettivi|note|appunti|relatore|relatori|ringraziamenti|considerazioni|considerazioni finali|impressioni`,
  nl: `wat neem ik mee|samenvatting|conclusie|conclusies|vragen|vragen en antwoorden|bronnen|inleiding|introductie|achtergrond|inhoud|overzicht|programma|voorbeeld|voorbeelden|oplossing|voordelen|nadelen|doelen|notities|aantekeningen|spreker|sprekers|indrukken`,
  pl: `podsumowanie|wnioski|pytania|pytania i odpowiedzi|zrodla|linki|wstep|wprowadzenie|kontekst|spis tresci|plan|przyklad|przyklady|problem|rozwiazanie|zalety|wady|cele|notatki|prelegent|prelegenci|wrazenia|przemyslenia`,
  ru: `итоги|итог|выводы|вывод|вопросы|вопросы и ответы|ссылки|полезные ссылки|источники|материалы|введение|вступление|контекст|содержание|оглавление|план|программа|пример|примеры|проблема|проблемы|решение|решения|плюсы|минусы|цели|заметки|спикер|спикеры|докладчик|докладчики|впечатления|заключение`,
  ja: `はじめに|初めに|まとめ|感想|所感|参考|参考資料|参考リンク|参考文献|さいごに|最後に|おわりに|終わりに|質疑応答|質問|概要|目次|背景|目的|課題|結論|結果|資料|スライド|リンク|登壇者|講演者|メモ|補足|余談|前提|デモ|内容|タイムテーブル|参加目的|学び`,
  zh: `議程列表|議程|議程表|议程|总结|總結|小结|小結|结论|結論|问题|問題|问答|問答|参考|參考|参考资料|參考資料|参考链接|連結|链接|相關連結|資源|资源|简介|簡介|介绍|介紹|背景|目录|目錄|前言|后记|後記|心得|感想|投影片|簡報|幻灯|视频|影片|講者|讲师|讲者|講師|嘉宾|摘要|大綱|大纲|筆記|笔记|活動資訊|活动信息|交通資訊|其他|附錄|附录|引言|概述|写在最后|寫在最後|活动时间|活动地点|活动时间地点|活动时间和地点|时间地点|現有參會人員|现有参会人员`,
  ko: `요약|결론|질문|질의응답|q&a|참고|참고자료|참고 자료|참고 문서|참고문서|참고 문헌|링크|소개|서론|배경|목차|후기|느낌|느낀점|느낀 점|마무리|마치며|들어가며|들어가기|정리|발표자|연사|슬라이드|영상|자료|기타|총평|개요|내용|참가 신청`,
};

/** Sessions without a title of their own: talks once something stands under them or someone speaks in them. */
const sessions = `keynote|opening keynote|closing keynote|opening|closing|opening remarks|closing remarks|welcome|welcome remarks|opening session|closing session|closing ceremony|opening ceremony|plenary|panel|panel discussion|lightning talk|workshop|tutorial|poster|session|talk|main talk|sponsor talk|fireside chat|kickoff|kick-off|introductory remarks|awards|eroffnung|eroffnungskeynote|begrussung|vortrag|verabschiedung|mot d'accueil|ouverture|cloture|charla|ponencia|apertura|clausura|bienvenida|palestra|abertura|encerramento|доклад|открытие|закрытие|基調講演|キーノート|主題演講|开场|開場|闭幕|閉幕|키노트|환영사`;

/** Headings that hold several talks. */
const containers = `当日|前日|翌日|keynotes|panels|panel discussions|lightning talks|workshops|tutorials|posters|poster session|sessions|talks|the talks|presentations|papers|lineup|line-up|main talks|short talks|sponsor talks|unconference|open space|open spaces|birds of a feather|bof|vortrage|conferences|les conferences|conferences du jour|charlas|ponencias|palestras|prelekcje|доклады|セッション|発表|講演|lt|lt大会|ライトニングトーク|議程|議程 (session)|议程|세션|발표|오전|오후|morning|afternoon|evening|vormittag|nachmittag|matin|apres-midi|manana|tarde|manha|午前|午後|上午|下午|notes by session`;

/** Headings above what is noted of one talk or of several. */
const frames = `speaker notes|conference details|event details|session notes|talk notes`;

/** What happens at an event beside its talks. */
const logistics = `any other business|aob|next time|next meeting|next event|what happened|what went well|what didn't|what did not|what didn't go well|what went wrong|what could be better|who was there|nachster termin|nachstes treffen|furs nachste mal|was gut war|was nicht gut war|volgende keer|la proxima vez|시간표|다음 모임|朝|昼|夜|移動|到着|会場|入場|ブース|企業ブース|スポンサーブース|lunch|lunch break|lunch and networking|dinner|breakfast|brunch|coffee|coffee break|tea|tea break|break|short break|pause|breaks|registration|check-in|check in|checkin|doors|doors open|door opening|networking|food|drinks|pizza|beer|beers|happy hour|reception|party|after party|afterparty|afterperty|party time|after-party|social event|social events|social|expo|expo hall|exhibition|exhibitors|sponsors|sponsor|booths|booth|swag|goodies|venue|travel|trip|hotel|accommodation|journey|arrival|departure|getting there|how to get there|directions|hallway|hallway track|lobby track|raffle|photo|group photo|end|the end|fin|ende|start|beginning|next year|before|before the conference|after|after the conference|pre-conference|post-conference|job board|announcements|organization|organisation|organizers|organisers|tickets|logistics|the venue|the food|food and drinks|the conference|the event|the city|mittagessen|mittagspause|mittag|kaffeepause|kaffee|einlass|anfahrt|anreise|abreise|abendessen|fruhstuck|anmeldung|ausklang|verpflegung|pause dejeuner|dejeuner|diner|petit dejeuner|cafe|cocktail|accueil|buffet|apero|comida|almuerzo|descanso|registro|cerveza|almoco|credenciamento|intervalo|cafe da manha|pranzo|pausa|pausa caffe|pausa pranzo|aperitivo|przerwa|przerwa kawowa|przerwa obiadowa|obiad|rejestracja|обед|кофе-брейк|кофе|перерыв|регистрация|ланч|ランチ|昼休み|休憩|懇親会|受付|ビアバッシュ|午餐|茶歇|签到|报到|報到|休息|用餐|合影|自由交流|茶歇交流|점심시간|점심|휴식|등록|네트워킹|찾아가는길|찾아가는 길|오시는 길|오시는길|이벤트존|アクセス`;

const setOf = (text: string): ReadonlySet<string> => new Set(text.split('|'));
const partNames = new Set(Object.values(parts).flatMap((list) => list.split('|')));
const sessionNames = setOf(sessions);
const containerNames = setOf(containers);
const frameNames = setOf(frames);
const logisticNames = setOf(logistics);

export type SectionWord = 'part' | 'session' | 'container' | 'frame' | 'logistics';

/** What a heading says, if it is nothing but a usual heading of a part: `Takeaways:`, `3. Fazit`, `Keynotes`. */
export function sectionWord(heading: string): SectionWord | undefined {
  if (heading.length > 60) return undefined;
  const word = bare(heading);
  const unnumbered = word
    .replace(/^(?:the|die|les|las|los|os|as) /, '')
    .replace(/ (?:\d{1,2}|[ivx]{1,4})$|,? (?:morning|afternoon|evening)$/, '');
  if (sessionNames.has(word) || sessionNames.has(unnumbered)) return 'session';
  if (containerNames.has(word) || containerNames.has(unnumbered)) return 'container';
  if (frameNames.has(word)) return 'frame';
  if (partNames.has(word)) return 'part';
  if (logisticNames.has(word)) return 'logistics';
  const label = labelOf(word);
  if (label === 'place' || label === 'date') return 'part';
  const inner = word.replace(
    /^(?:the|my|our|short|brief|quick|small|some|other|more|additional|useful|key|main|die|das|der|meine?|unsere?|les|mes|mon|ma|le|la|un|una|uma|mis?|el|os|as|minhas?|meus?|le mie|i miei|mijn|moje|мои) /,
    '',
  );
  if (partNames.has(inner)) return 'part';
  return word.length <= 8 && /(?:感想|所感|まとめ|後記|总结|總結|후기|소감)$/u.test(word) ? 'part' : undefined;
}

/** Parts of a talk as its listener divides it, rather than of what it was about: who repeats them notes down several talks. */
const reception = new Set(
  'takeaways|takeaway|key takeaways|main takeaways|key points|summary|talk summary|session summary|impression|impressions|my thoughts|thoughts|my opinion|opinion|rating|notes|raw notes|my notes|session notes|talk notes|keynotes|key notes|q a|questions|speaker|speakers|about the speaker|abstract|description|synopsis|slides|video|recording|links|resources|learnings|feedback|zusammenfassung|fazit|eindruck|notizen|referent|resume|notes personnelles|avis|resumen|conclusiones|opinion|notas|resumo|opiniao|impressoes|riassunto|wnioski|podsumowanie|итоги|выводы|впечатления|感想|まとめ|学び|所感|总结|心得|후기|요약|느낀 점'.split(
    '|',
  ),
);

/** @param folded words of a heading, with single spaces */
export function isReception(folded: string): boolean {
  return reception.has(folded);
}

/** Words that make an agenda entry one without a talk wherever they stand in it. */
const logisticStems =
  /\b(?:doors?|networking|drinks|food|pizza|beers?|coffee|lunch|dinner|breakfast|registration|check-?in|einlass|mittagspause|kaffeepause|imbiss|dejeuner|cocktail|buffet|almoco|coffee-break|get-together|apero)\b|休憩|懇親会|受付|茶歇|午餐|报到|報到|签到|점심|중식|오찬|만찬|휴식|등록|경품/;

export function isLogistics(text: string): boolean {
  const folded = fold(text);
  return logisticNames.has(bare(text)) || logisticStems.test(folded);
}

function bare(heading: string): string {
  const word = fold(heading)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[a-z][.)])\s+/, '');
  // Most headings end with a letter, and to look for anything else takes as long as all the rest.
  return (/[a-z\d)]/.test(word.slice(-1)) ? word : word.replace(/[^\p{L}\p{N})]+$/u, '')).trim();
}
