import type { AgendaEntry, Talk } from '../../core/note/model';
import { fold } from '../../core/text/fold';
import { LineIndex } from '../../core/text/lineIndex';
import type { CoreState, Token } from './markdownIt';

/** A talk's facts are written in its heading or close below it. */
const linesBelow = 5;
/** A paragraph that tells who speaks is short. */
const longest = 200;

/**
 * Puts below a talk's heading what the note tells of it elsewhere, in its agenda for instance, and makes the line that
 * names its speakers as quiet.
 */
export function showFacts(state: CoreState, talks: readonly Talk[], agenda: readonly AgendaEntry[]): void {
  const lines = new LineIndex(state.src);
  const announced = new Map(agenda.toReversed().map((entry) => [entry.talk, entry]));
  const byLine = new Map(talks.map((talk, index) => [talk.line, { talk, entry: announced.get(index) }]));
  let heading: Token | undefined;
  state.tokens = state.tokens.flatMap((token, index) => {
    if (token.type === 'heading_open') heading = token;
    if (token.type !== 'heading_close' || heading === undefined) return [token];
    const found = heading.map === null ? undefined : byLine.get(heading.map[0]);
    if (found === undefined) return [token];
    quietSpeakers(state.tokens[index + 1], state.tokens[index + 2], found.talk);
    const facts = factsElsewhere(found.talk, found.entry, lines);
    if (facts === '') return [token];
    return [
      token,
      Object.assign(new state.Token('html_block', '', 0), {
        content: `<p class="conference-notes-facts">${escapeHtml(facts)}</p>\n`,
      }),
    ];
  });
}

function factsElsewhere(talk: Talk, entry: AgendaEntry | undefined, lines: LineIndex): string {
  const written = fold(
    lines.text.slice(lines.startOf(talk.line), lines.startOf(Math.min(talk.line + linesBelow, talk.endLine))),
  );
  const start = talk.start ?? entry?.start;
  const end = talk.end ?? entry?.end;
  const speakers = talk.speakers.length > 0 ? talk.speakers : (entry?.speakers ?? []);
  const isNew = (fact: string | undefined): fact is string => fact !== undefined && !written.includes(fold(fact));
  const time = isNew(start) ? [[start, end].filter((one) => one !== undefined).join('–')] : [];
  return [...time, ...[talk.room ?? entry?.room, talk.track, ...speakers.map(({ name }) => name)].filter(isNew)].join(
    ' · ',
  );
}

function quietSpeakers(paragraph: Token | undefined, inline: Token | undefined, { speakers }: Talk): void {
  const [first] = speakers;
  if (first === undefined || paragraph?.type !== 'paragraph_open' || inline === undefined) return;
  if (inline.content.length <= longest && inline.content.includes(first.name))
    paragraph.attrJoin('class', 'conference-notes-facts');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
