import type { JudgedKind, NoteFacts } from '../core/frontmatter/facts';
import type { FrontMatter } from '../core/frontmatter/model';
import type { Site } from '../core/frontmatter/site';
import { nearlyRight } from '../core/frontmatter/nearlyRight';
import { agendaOrder } from '../core/frontmatter/rules/agenda';
import type { SchemaChecker } from '../core/frontmatter/schema/check';
import { validate, type ValidationSettings } from '../core/frontmatter/validate';
import { lookup, textOf } from '../core/frontmatter/values';
import { agendaTimes, mayTellDay } from '../core/library/noteFacts';
import { readAgenda } from '../core/note/survey/agenda';
import { readOutline } from '../core/note/outline/outline';
import { dateInPath } from '../core/note/survey/pathFacts';

const kinds: readonly JudgedKind[] = ['event', 'day', 'talk'];
/** What an agenda's entry begins with. */
const timedLine = /^[\s>*+|`_([–—-]{0,20}\d{1,2}\s?(?:[:.h]\s?\d{2}|[ap]\.?m|h|uhr)/gim;

/** A note of which only the front matter has been read. */
export interface Suspect {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly site: Site | undefined;
}

/**
 * Whether a note may have a problem, whatever kind of note it turns out to be and whatever the rest of it tells.
 * Only such notes have to be read as a whole, which costs many times as much as this question.
 */
export async function isSuspect(
  { path, text, frontMatter, site }: Suspect,
  settings: ValidationSettings,
  checker: SchemaChecker,
): Promise<boolean> {
  const body = text.slice(frontMatter?.block.bodyStart ?? 0);
  if (hasAgendaOutOfOrder(body)) return true;
  // Of a note that tells of events in other ways a header counts that states nothing of them itself.
  if (nearlyRight(text, frontMatter, { kind: 'event' }).length > 0) return true;
  if (frontMatter === undefined) return (settings.severities['missing-front-matter'] ?? 'off') !== 'off';
  const named = dateInPath(path);
  if (mayContradict(named, body, frontMatter)) return true;
  for (const kind of kinds) {
    const facts: NoteFacts = {
      kind,
      site,
      ...(named !== undefined && { date: { value: named, source: 'file name' } }),
    };
    const problems = await validate({ text, frontMatter, facts }, settings, checker);
    if (problems.some(({ severity }) => severity !== 'hint')) return true;
  }
  return false;
}

/** The agenda is in the outline alone; what kind of note it stands in and which talks it announces are most of a reading. */
function hasAgendaOutOfOrder(body: string): boolean {
  if ((body.match(timedLine) ?? []).length < 2) return false;
  const agenda = agendaTimes(readAgenda(readOutline(body, 0)), body);
  return agendaOrder({ kind: 'event', agenda }).length > 0;
}

/** A day in the file's name or a heading that is not the one of the front matter. */
function mayContradict(named: string | undefined, body: string, frontMatter: FrontMatter): boolean {
  const date = textOf(lookup(frontMatter, 'date'))?.slice(0, 'YYYY-MM-DD'.length);
  return date !== undefined && named !== date && mayTellDay(named, body);
}
