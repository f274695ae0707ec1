import { fold } from '../../text/fold';

/** Words of a job or a group of people: they stand beside a name and are none. */
const roleWords = new Set(
  [
    'engineer engineers engineering developer developers dev architect architects manager managers mgr director directors lead leader leaders head chief officer president vice vp svp evp ceo cto cio ciso cfo coo cpo cdo founder cofounder co-founder owner consultant consultants advocate advocates evangelist evangelists analyst analysts scientist scientists researcher researchers professor prof lecturer student students phd postdoc fellow designer designers specialist specialists expert experts administrator admin coach trainer instructor teacher author authors writer journalist editor host moderator moderators panelist panelists speaker speakers maintainer maintainers contributor contributors member members partner partners strategist principal senior sr junior jr staff associate assistant executive product program programmer technologist technical solutions software freelancer freelance independent hero champion champions mvp ambassador librarian librarians curator hacker sre devrel intern team group founder/ceo minister mayor chair chairman chairwoman attorney lawyer doctor nurse physician practitioner representative liaison cloud',
    'entwickler entwicklerin leiter leiterin geschaftsfuhrer geschaftsfuhrerin berater beraterin architektin professorin referent referentin ingenieur ingenieurin wissenschaftler mitarbeiter',
    'developpeur developpeuse ingenieure architecte directeur directrice responsable fondateur fondatrice chercheur consultante',
    'desarrollador desarrolladora ingeniero ingeniera arquitecto directora fundador consultor desenvolvedor desenvolvedora engenheiro engenheira gerente diretor',
    'sviluppatore ingegnere fondatore',
    '교수 과장 부장 차장 팀장 파트장 본부장 실장 센터장 이사 상무 전무 대표 대표이사 원장 단장 연구원 책임연구원 수석연구원 책임 수석 선임 박사 강사 컨설턴트 개발자 엔지니어 매니저',
  ].flatMap((line) => line.split(' ')),
);

/** Words of an organisation's name. */
const organisationWords = new Set(
  'inc inc. ltd ltd. llc gmbh ag corp corp. corporation company co. s.a. sa sarl bv b.v. oy ab plc university universite universitat universidad universidade universita uni college school institute institut instituto laboratory laboratories lab labs foundation technologies technology tech systems software solutions group groupe consulting consultants media digital studio studios ventures capital partners bank hospital library libraries museum ministry agency council association society center centre networks network research department google microsoft amazon aws facebook meta apple netflix ibm intel oracle sap redhat salesforce twitter uber airbnb spotify github gitlab nvidia cisco vmware pivotal mozilla adobe linkedin stripe shopify datadog elastic hashicorp docker mongodb cloudflare akamai thoughtworks accenture deloitte capgemini zalando siemens bosch bmw mit stanford harvard yale princeton berkeley cambridge oxford ucla nyu caltech cornell eth epfl inria cnrs embl cern nasa nist bbc ebay paypal yahoo baidu alibaba tencent huawei samsung sony line mercari rakuten'.split(
    ' ',
  ),
);

/** Organisations that are called like a person, and the words with which the names of places begin. */
const calledLikePerson = new Set(
  'ben jerry|booz allen|booz allen hamilton|carl zeiss|carnegie mellon|charles schwab|dana farber|eli lilly|ernst young|estee lauder|goldman sachs|harley davidson|hewlett packard|hewlett packard enterprise|j p morgan|john deere|johns hopkins|johnson johnson|jp morgan|jp morgan chase|jpmorgan chase|kaiser permanente|lawrence berkeley|lawrence livermore|lockheed martin|marks spencer|mary kay|max planck|merrill lynch|monte carlo|morgan stanley|mount sinai|nordic semiconductor|northrop grumman|palo alto|procter gamble|robert bosch|rohde schwarz|rolls royce|royal holloway|scott logic|sloan kettering|texas instruments|thomas cook|thomson reuters|warner bros|warner brothers|wells fargo'.split(
    '|',
  ),
);
const placeBegin = /^(?:san|santa|saint|sao|los|las|mont|mount|fort|port|lake)(?: [a-z]+){1,2}$/;

/** Whether a text that looks like a person's name is known to be an organisation's or a place's. */
export function isCalledLikePerson(text: string): boolean {
  const folded = fold(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return calledLikePerson.has(folded) || placeBegin.test(folded);
}

export function isRoleWord(word: string): boolean {
  return roleWords.has(fold(word).replace(/[.,;:]+$/, ''));
}

/** Whether a text between commas or in parentheses tells a role or an organisation rather than a person. */
export function saysRoleOrOrganisation(text: string): boolean {
  const words = fold(text).split(/[\s/&,-]+/);
  return (
    isCalledLikePerson(text) ||
    words.some(
      (word) => roleWords.has(word) || organisationWords.has(word) || /\.(?:com|io|org|net|ai|dev|co)$/.test(word),
    )
  );
}

export function saysOrganisation(text: string): boolean {
  return (
    isCalledLikePerson(text) ||
    fold(text)
      .split(/[\s/&,-]+/)
      .some((word) => organisationWords.has(word))
  );
}

export function saysRole(text: string): boolean {
  return fold(text)
    .split(/[\s/&,-]+/)
    .some((word) => roleWords.has(word.replace(/\.$/, '')));
}

const job =
  /(?:^|[\s/-])(?:engineers?|developers?|architects?|managers?|mgr|director|lead|leader|head|chief|officer|president|s?vp|evp|c[efi]o|ct?o|co-?founder|founder|consultant|advocate|evangelist|analyst|scientist|researcher|professor|freelancer|entwickler(?:in)?|berater(?:in)?|leiter(?:in)?|développeu(?:r|se)|ingénieure?|architecte|directeur|directrice|desarrollador(?:a)?|ingenier[oa]|engenheir[oa]|diretor(?:a)?)(?:$|[\s,/@&.])/iu;
const noJob =
  /^(?:how|why|what|when|to|the|an?|my|your|our|for|on|being|becoming|[a-z]+ing)\s|\s(?:an?|the|my|your|our|to|is|are|for)\s/i;

/** Whether what stands beside a person tells the job or where from, so that it is no title: `Head of Type @ Orbit`, `from Orbit`, but not `Being a Staff Engineer`. */
export function describesPerson(text: string): boolean {
  return /^(?:from|@)\s?\S+(?: \S+)?$/i.test(text) || (job.test(text) && !noJob.test(text));
}

/** Particles between the parts of a name. */
export const nameParticles = new Set(
  'van von de der den del della di da do dos das du la le el al bin ibn ter ten zu zur af av y e san dal st. st mc o'.split(
    ' ',
  ),
);

/** The first character of common Chinese and Korean surnames. */
export const eastAsianSurname =
  /^[王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于董蕭萧程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟汪田任姜范方石姚譚谭廖鄒邹熊金陸陆郝孔白崔康毛邱秦江史顧顾侯邵孟龍龙萬万段雷錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚翁김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염추도석선설길연위표명기반라왕금옥]/u;

/** The most common Japanese surnames, of two characters and more. */
export const japaneseSurname =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|齋藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|斉藤|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|木下|久保|佐野|野村|松尾|菊地|市川|桜井)/u;

const eastAsianWords = new Set(
  '方法 方案 方式 方向 马上 金融 文章 文档 安全 常用 江湖 程序 任务 成本 成功 白色 段落 万能 雷达 易用 高端 高级 高性能 顾问 毛利 石头 钱包 时间 章节 温馨 安排 安装 成员 易错 尹 정리 소개 발표 서비스 구현 구조 기술 고민 공유 주제 조직 최적화 강의 강연 개요 진행 기획 전략 도구 사례 성능 안내 제목 연사 연구 정보 지원 참고 공부 문제 현황 이해 이야기 이슈 이미지 도입 조언 기능 기타 기본 위치 주의 소감 반응 전시 오전 오후 한계 장점 단점 유형 원리 서론 본론 결론 총평 고급 우선 하루 마무리 추천 성장 양식 선택 신청 신규 지금 나의 명함'.split(
    ' ',
  ),
);
/** Characters with which words end and names hardly do. */
const eastAsianEnding =
  /(?:员|員|师|師|理|会|會|法|论|論|性|题|題|术|術|者|件|网|站|器|库|庫|表|图|圖|们|的|了|是|时|后|前|上|下|中|来|能|务|務|程|序|点|點|道|票|义|乎|北|区|區|市|社|部|群|间|類|类|型|量|스|기|법|트|드|터|들|것|요|다|까)$/u;

/** Words of two or three characters that begin like a name. */
export function isEastAsianWord(text: string): boolean {
  return eastAsianWords.has(text) || eastAsianEnding.test(text);
}

/** Titles before a name. */
export const honorific =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|mme|mlle|sir|herr|frau|ma[iî]tre|dipl\.?-?ing|sra|dra)\.? (?=\p{Lu})|(?:ing|rev|fr|sr|m|me)\. (?=\p{Lu})){1,3}/iu;

/**
 * Words that stand in titles and headings, capitalised like names, and are no names. Folded.
 * A name of which no part is here and whose first name is known is a person; one word from here makes it doubtful.
 */
const titleWords = new Set(
  [
    // the small words of English, German, French, Spanish, Portuguese, Italian
    'nota bene thanks thank thx again more a an the this that these those my your our their his her its it we you they i and or but nor not no yes of in on at to for from by with without about into onto over under after before between through during against among via per as is are was were be been being do does did done have has had can could should would will shall may might must if then else than so too very just only also how what why when where who which whose all any some every each both few many more most other such own same here there now new old good bad better best first last next one two three four five six seven eight nine ten let lets make making build building get getting use using go going',
    'danke der die das ein eine einer und oder mit fur von im am zum zur bei nach aus wie was warum wer wo ist sind nicht kein auf uber unter vom des dem den als auch',
    'merci le la les un une des du au aux et ou avec pour par sur dans sans comment pourquoi quoi qui que est sont pas en ce cette ces mon ma mes notre votre',
    'gracias prochain prochaine obrigado obrigada grazie el los las una unos unas del al y con para por sin como que es son no mi tu su lo se os as um uma uns umas dos das na no nos nas ao e ou com sem seu sua il gli uno nel nella con senza per come perche',
    // what talks are about
    'data web cloud native code coding software hardware machine deep learning intelligence artificial ai ml api apis app apps application applications service services server serverless microservice microservices system systems network networks networking security secure privacy performance testing tests test design designing architecture architectures pattern patterns database databases sql nosql java javascript typescript python ruby rails rust golang kotlin swift scala clojure elixir erlang haskell php perl css html react vue angular svelte node nodejs django spring boot docker kubernetes k8s terraform ansible jenkins git github devops agile scrum kanban lean product products project projects process processes management business team teams culture community communities user users experience ux ui accessibility mobile android ios linux windows open source platform platforms engineering development framework frameworks library libraries tool tools tooling model models modeling modelling language languages analysis analytics science sciences research study case cases introduction intro advanced basics basic guide tutorial overview deep dive state future past present modern real world life live story stories lessons learned tips tricks practices practice principles strategy strategies innovation technology technologies digital transformation change changes challenge challenges problem problems solution solutions growth growing scale scaling scalable distributed concurrent concurrency functional programming object oriented event events driven domain continuous integration delivery deployment monitoring observability logging metrics tracing debugging refactoring migration legacy quality automation automated infrastructure internet things iot blockchain crypto virtual reality augmented game games gaming video audio music art human humans people women work working remote career leadership hiring interview interviews health medicine medical genome genomics protein cell cells cancer disease brain climate energy space time money market markets social media content search engine graph graphs stream streaming batch pipeline pipelines query queries cache caching storage memory compiler compilers runtime virtualization container containers mesh gateway proxy load balancing identity access control authentication encryption attack attacks hacking malware threat risk compliance governance policy law legal ethics bias trust acceptance criteria criterion lecture lectures keynote panel session track day talk talks workshop lightning questions answers demo agenda notes summary conclusion takeaways welcome opening closing part chapter section lunch break morning afternoon evening conference summit meetup group amazon google microsoft azure aws facebook apple netflix oracle ibm redis kafka spark hadoop elasticsearch mongodb postgres postgresql mysql cassandra graphql rest grpc http websocket webassembly wasm chrome firefox safari edge vim emacs unix bash shell terminal tensorflow pytorch pandas numpy jupyter excel bitcoin ethereum kubectl helm prometheus grafana lambda functions function method methods class classes type types static dynamic async await promise promises component components interface interfaces module modules package packages plugin plugins version versions release releases feature features flag flags bug bugs error errors exception exceptions failure failures incident incidents outage chaos resilience reliability high low fast faster slow small big large huge great easy simple hard complex complexity power powerful free public private global local internal external visual visualization vision image images text speech voice chat bot bots robot robots agent agents assistant assistants prompt prompts generative llm llms gpt rag vector knowledge information theory mathematics math statistics statistical random probability bayesian neural reinforcement supervised unsupervised training inference evaluation benchmark benchmarks responsive progressive single page static site generator headless commerce e-commerce marketing sales customer customers support finance financial insurance government public sector education school university student students teacher teachers library librarians research methods key main important interesting useful other misc related general specific common different problems further resources links references slides books reading history background motivation goals results discussion thoughts ideas idea concept concepts definition example examples setup getting started step steps level levels category categories list lists table tables figure figures image photo photos hands-on beyond inside behind towards toward versus vs',
    // places and months, which stand where names do
    'london paris berlin munich vienna amsterdam barcelona madrid lisbon rome milan zurich stockholm copenhagen oslo helsinki warsaw prague budapest brussels dublin york francisco angeles chicago boston seattle austin portland vegas toronto montreal vancouver sydney melbourne tokyo singapore bangalore mumbai delhi europe america asia africa usa uk germany france spain italy january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  ].flatMap((line) => line.split(' ')),
);

/** @param word folded */
export function isTitleWord(word: string): boolean {
  return titleWords.has(word);
}
