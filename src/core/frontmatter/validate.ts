import type { JudgedKind, NoteFacts, Vocabulary } from './facts';
import { isIgnored } from './ignore';
import type { FrontMatter } from './model';
import { defaultSeverity, type Found, type Problem, type ProblemCode, type Severity } from './problem';
import { agendaOrder } from './rules/agenda';
import { statedOtherwise } from './rules/statedOtherwise';
import { nearlyRight } from './nearlyRight';
import { judgeByRules } from './ruleBook';
import { knownProperties } from './rules/judged';
import type { SchemaChecker } from './schema/check';
import { noteSchemas } from './schema/properties';
import { explainSyntax } from './slips/explainSyntax';

/** What a person decided about validation. */
export interface ValidationSettings {
  /** Properties that front matter of a kind must have. */
  readonly required: Readonly<Record<JudgedKind, readonly string[]>>;
  /** Instead of the default severity of a code. */
  readonly severities: Readonly<Partial<Record<ProblemCode, Severity | 'off'>>>;
}

export interface Subject {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** Undefined for a file that is no note of ours and is judged by a person's own schemas only. */
  readonly facts: NoteFacts | undefined;
  readonly vocabulary?: Vocabulary;
  /** URIs of the person's own schemas for this file. */
  readonly schemas?: readonly string[];
}

/** Everything that is wrong with a note's front matter and agenda, in the order of the text. Never rejects. */
export async function validate(
  subject: Subject,
  settings: ValidationSettings,
  checker: SchemaChecker,
): Promise<Problem[]> {
  const { frontMatter, facts } = subject;
  const found: Found[] = [];
  if (frontMatter !== undefined)
    found.push(...errorsOf(subject.text, frontMatter), ...(await judge(subject, frontMatter, settings, checker)));
  else if (facts !== undefined && settings.severities['missing-front-matter'] !== undefined)
    found.push(missingFrontMatter(subject.text));
  found.push(...nearlyRight(subject.text, frontMatter, facts));
  if (facts !== undefined) found.push(...agendaOrder(facts));
  if (facts !== undefined && frontMatter !== undefined)
    found.push(...statedOtherwise(subject.text, frontMatter, facts.kind === 'talk'));
  const problems: Problem[] = [];
  for (const finding of withoutEchoes(found, subject, settings)) {
    if (isIgnored(subject.text, frontMatter, finding)) continue;
    const severity = settings.severities[finding.code] ?? defaultSeverity(finding);
    if (severity !== 'off') problems.push({ ...finding, severity });
  }
  return problems.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Without what only says again what was found: that a link is a list, that a property is missing which has a slip in its name. */
function withoutEchoes(
  found: readonly Found[],
  { facts }: Subject,
  { severities }: ValidationSettings,
): readonly Found[] {
  const links = found.filter(({ code }) => code === 'unquoted-link').map(({ range }) => range);
  const byName = facts && noteSchemas[facts.kind].byName;
  const meant = new Set(
    found.flatMap((finding) => (finding.code === 'misspelt-property' ? [byName?.get(finding.suggestion)] : [])),
  );
  return found.filter((finding) => {
    const { code, range } = finding;
    if (code === 'wrong-type') return !links.some(({ start, end }) => start <= range.start && range.end <= end);
    if (code !== 'missing-property' || severities['misspelt-property'] === 'off') return true;
    const definition = byName?.get(finding.property);
    return definition === undefined || !meant.has(definition);
  });
}

async function judge(
  subject: Subject,
  frontMatter: FrontMatter,
  settings: ValidationSettings,
  checker: SchemaChecker,
): Promise<Found[]> {
  const { facts, vocabulary, schemas = [] } = subject;
  const { root } = frontMatter;
  // Where the parser failed, the tree is a guess, and a mended block would be judged anew anyway.
  if (root === undefined || frontMatter.recovered) return [];
  const found: Found[] = [];
  if (facts !== undefined) {
    const schema = noteSchemas[facts.kind];
    const properties = knownProperties(frontMatter, schema);
    const judged = { frontMatter, properties, schema, facts, required: settings.required[facts.kind], vocabulary };
    found.push(...judgeByRules(judged), ...(await checker.checkOwn(root, facts.kind)));
  }
  for (const uri of schemas) found.push(...(await checker.checkAgainst(root, uri)));
  return found;
}

/** What the parser says, with a slip that a person makes in place of what it led the parser to. */
function errorsOf(text: string, frontMatter: FrontMatter): Found[] {
  const slips = explainSyntax(text, frontMatter).map(({ error, slip }): Found =>
    slip === undefined
      ? error
      : { ...error, why: slip.why, ...(slip.sign !== undefined && { sign: slip.sign }), range: slip.range },
  );
  return [...frontMatter.errors.filter(({ code }) => code !== 'syntax-error'), ...slips];
}

/** At the note's first character, where the block would stand. */
function missingFrontMatter(text: string): Found {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { code: 'missing-front-matter', range: { start, end: Math.min(start + 1, text.length) } };
}
