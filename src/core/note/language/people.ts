import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import { lexicon } from './lexicon';
import { topics } from './topics';

/** Words of a job or a group of people: they stand beside a name and are none. */
const roleWords = lexicon.set('roles');

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
export const isCalledLikePerson = remembering((text: string): boolean => {
  const folded = fold(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return calledLikePerson.has(folded) || placeBegin.test(folded);
});

/** @param word folded */
export function isRoleWord(word: string): boolean {
  return roleWords.has(/[.,;:]/.test(word.slice(-1)) ? word.replace(/[.,;:]+$/, '') : word);
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
const titleWords = new Set([...lexicon.set('smallWords'), ...topics]);

/** @param word folded */
export function isTitleWord(word: string): boolean {
  return titleWords.has(word);
}
