import { looseEndsOfTalk } from '../../library/eventFacts';
import type { LibraryEvent, LibraryNote } from '../../library/model';
import type { Section } from '../../note/model';
import { fold } from '../../text/fold';
import { LineIndex } from '../../text/lineIndex';
import { escapeAddress, escapeInline, escapeLine, linkOrText } from '../markdown';
import { exportedTalks, type ExportedTalk } from './eventTalks';

/** The headings of a digest, in the language of the person who asks for it. */
export interface DigestHeadings {
  readonly talks: string;
  readonly takeaways: string;
  readonly actions: string;
  readonly people: string;
  readonly links: string;
  readonly looseEnds: string;
}

/** The text of a note, the unsaved one where there is one. */
export type TextOf = (note: LibraryNote) => string;

/** Headings under which people write what to remember, and what to do; folded. */
const takeaways =
  /^(?:(?:key |main |my )?(?:takeaways?|take-aways?|learnings?|lessons(?: learned)?|points)|tl;?dr|summary|conclusions?|zusammenfassung|fazit|erkenntnisse|resume|ce que je retiens|a retenir|resumen|conclusiones|resumo|conclusoes)\b/;
const actions =
  /^(?:action items?|actions?|next steps?|to-?dos?|follow-?ups?|things to (?:try|do|google)|nachste schritte|aufgaben|prochaines etapes|a faire|proximos pasos)\b/;
/** Of Markdown links and of bare addresses; what ends a sentence is no part of them. */
const link =
  /\[([^\]\n]{0,300})\]\((https?:\/\/[^\s)]{1,2000})\)|https?:\/\/[^\s<>()[\]"']{1,2000}[^\s<>()[\]"'.,;:!?]/g;

/**
 * One Markdown text about an event: which talks were heard, and gathered from under their own headings what to remember,
 * what to do, whom one met, links and open loose ends. Sections without content are left out. It says that it is no note of
 * the event: beside these it would tell of each talk once more.
 */
export function exportDigest(event: LibraryEvent, textOf: TextOf, headings: DigestHeadings): string {
  const sources = new Map<LibraryNote, LineIndex>();
  const linesOf = (note: LibraryNote): LineIndex => {
    const known = sources.get(note) ?? new LineIndex(textOf(note));
    sources.set(note, known);
    return known;
  };
  const talks = exportedTalks(event).filter(({ talk }) => talk !== undefined);
  const gathered = (wanted: RegExp): string[] =>
    talks.flatMap((one) =>
      underTitle(
        one,
        sectionsNamed(one, wanted).map((section) => contentOf(section, linesOf(one.source.source))),
      ),
    );
  const parts: [heading: string, lines: string[]][] = [
    [headings.talks, talks.map(talkLine)],
    [headings.takeaways, gathered(takeaways)],
    [headings.actions, gathered(actions)],
    [headings.people, peopleIn(talks)],
    [headings.links, linksIn(talks, linesOf)],
    [
      headings.looseEnds,
      talks.flatMap((one) =>
        looseEndsOfTalk(one.source).map(({ kind, text }) =>
          // What a talk without notes leaves open is the talk.
          kind === 'empty-talk'
            ? `- ${escapeInline(one.title)}`
            : `- ${escapeInline(one.title)}: ${escapeInline(text)}`,
        ),
      ),
    ],
  ];
  const sections = parts.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n').trimEnd()}\n`],
  );
  return [`---\nkind: other\n---\n`, `# ${escapeInline(event.title)}\n`, ...aboutEvent(event), ...sections].join('\n');
}

function aboutEvent({ start, end, location, url }: LibraryEvent): string[] {
  const date = [start, end === start ? undefined : end].filter((one) => one !== undefined).join(' – ');
  const place = date === '' ? escapeLine(location ?? '') : escapeInline(location ?? '');
  const facts = [date, place, url === undefined ? '' : linkOrText(url)].filter((fact) => fact !== '');
  return facts.length === 0 ? [] : [`${facts.join(' · ')}\n`];
}

function talkLine({ title, speakers, date, start, links }: ExportedTalk): string {
  const names = speakers
    .map(({ name, affiliation }) => escapeInline(affiliation === undefined ? name : `${name} (${affiliation})`))
    .join(', ');
  const when = [date, start].filter((one) => one !== undefined).join(' ');
  const details = [names, when, ...links.map(({ kind, url }) => `[${kind}](${escapeAddress(url)})`)]
    .filter((detail) => detail !== '')
    .join(' · ');
  return `- **${escapeInline(title)}**${details === '' ? '' : ` · ${details}`}`;
}

function sectionsNamed({ talk }: ExportedTalk, wanted: RegExp): Section[] {
  const search = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => (wanted.test(fold(section.title)) ? [section] : search(section.children)));
  return search(talk?.sections ?? []);
}

/** What stands below a heading, as it was written. */
function contentOf({ line, endLine }: Section, lines: LineIndex): string {
  return lines.text
    .slice(lines.startOf(line + 1), lines.startOf(endLine))
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Contents under their talk's title, apart by empty lines. */
function underTitle({ title }: ExportedTalk, contents: readonly string[]): string[] {
  const written = contents.filter((content) => content !== '');
  return written.length === 0 ? [] : [`### ${escapeInline(title)}\n`, ...written.map((content) => `${content}\n`)];
}

function peopleIn(talks: readonly ExportedTalk[]): string[] {
  const people = new Map<string, string>();
  for (const { name, role, affiliation, handle } of talks.flatMap(({ speakers }) => speakers)) {
    const details = [role, affiliation, handle === undefined ? undefined : `@${handle}`]
      .filter((detail) => detail !== undefined)
      .map(escapeInline);
    const line = `- ${[escapeLine(name), ...details].join(', ')}`;
    if ((people.get(name)?.length ?? 0) < line.length) people.set(name, line);
  }
  return [...people.values()];
}

function linksIn(talks: readonly ExportedTalk[], linesOf: (note: LibraryNote) => LineIndex): string[] {
  const found = new Map<string, string>();
  for (const { talk, source } of talks) {
    if (talk === undefined) continue;
    const lines = linesOf(source.source);
    const text = lines.text.slice(lines.startOf(talk.line), lines.startOf(talk.endLine));
    for (const [bare, title, target] of text.matchAll(link)) {
      const url = target ?? bare;
      if (!found.has(url)) found.set(url, title === undefined || title === '' ? `- <${url}>` : `- [${title}](${url})`);
    }
  }
  return [...found.values()];
}
