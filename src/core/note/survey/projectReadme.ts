import { fold } from '../../text/fold';
import type { Candidate } from './candidates';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';

/** What the headings of a program's README say, folded. */
const projectHeading =
  /^(?:(?:quick )?(?:install(?:ation|ing)?|usage|getting started|quick ?start|features?|tech(?:nology)? stack|stack|technologies(?: used)?|built with|prerequisites|requirements|licen[cs]e|contributing|deployment|deploy|development|build(?:ing)?|run(?:ning)?(?: .{1,30})?|configuration|environment variables|project structure|folder structure|how to (?:use|run|install|build).{0,30}|screenshots?|running tests|api reference|local development)|installations?anleitung|funktionen|voraussetzungen|lizenz|entwicklung|fonctionnalites|prerequis|licence|utilisation|deploiement|funcionalidades?.{0,20}|instalac.{1,20}|como (?:usar|rodar|executar|instalar).{0,30}|tecnologias?.{0,20}|tecnicas e tecnologias.{0,20}|pre-?requisitos|acesso ao projeto|licenca|caracteristicas|requisitos|licencia|funzionalita|installazione|requisiti|instalacja|funkcje|установка|использование|возможности|лицензия|インストール|使い方|機能|ライセンス|安装|使用方法|功能|许可证|설치|사용법|기능)$/u;
const installing =
  /(?:^|\n)\s*\$?\s*(?:npm (?:i|install|run|ci|start)|npx |yarn(?: |$)|pnpm |pip3? install|git clone|cargo (?:run|install|build)|docker(?:-compose)? |brew install|go (?:get|install|run)|bundle (?:install|exec)|gem install|mvn |make(?: |$)|composer install|python3? \S+\.py|poetry )/m;

/** Whether a README tells of a program rather than of notes, by its headings and commands. */
export function isProjectReadme(headings: readonly Candidate[], blocks: readonly Block[]): boolean {
  const told = headings.slice(0, 100).filter(({ headline }) => projectHeading.test(bare(headline.text))).length;
  const commands = blocks.some((block) => block.kind === 'code' && installing.test(block.text.slice(0, 2000)));
  return (told >= 2 && told >= headings.length * 0.35) || (told >= 1 && commands);
}

/** More text tells of something itself; less only says what the folder holds. */
const shortText = 600;

/** Whether a README has no more than a few words of welcome. */
export function isWelcome(headings: readonly Candidate[], blocks: readonly Block[]): boolean {
  if (headings.length > 2 || blocks.length > 12) return false;
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'row') return false;
    if (block.kind !== 'heading') length += plainText(block.text).length;
  }
  return length < shortText;
}

/** `This repository contains my notes …`, by language. */
const ofRepository =
  /(?<!\p{L})(?:(?:this|my) (?:repo(?:sitory)?|project|knowledge base)\b(?! (?:is|was) (?:archived|private))|dieses (?:repo(?:sitory)?|verzeichnis)|ce (?:dépôt|repo)|este repo(?:sitorio|sitório)?|questo repo(?:sitory)?|этот репозиторий|этом репозитории)|この?リポジトリ|本仓库|本倉庫|此仓库|이 (?:저장소|레포)/iu;
/** In how many blocks at the top a README says what it is about. */
const opening = 4;

/** Whether the first lines of a README are about the folder of notes as such. */
export function tellsOfRepository(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, opening)
    .some(({ kind, text }) => kind === 'paragraph' && ofRepository.test(text.slice(0, 600)));
}

function bare(heading: string): string {
  return fold(heading).replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
}
