import * as vscode from 'vscode';
import { safeMarkdown } from '../../core/foreign/safeMarkdown';
import {
  countLooseEnds,
  looseEndsOfTalk,
  notedTalk,
  sourcedFacts,
  talksOfEvent,
  type EventFactName,
} from '../../core/library/eventFacts';
import type { DayNode, EventNode, TalkNode, TreeNode } from '../../core/library/eventTree';
import { fromFirstNotes } from '../../core/library/firstNotes';
import type { EventTalk } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import type { FactSource, Speaker } from '../../core/note/model';
import { appendPlain, plainMarkdown } from '../common/doors/markdown';
import { countOfLooseEnds, countOfTalks } from '../common/counts';
import { dateOf, written } from '../common/dates';
import { listed } from '../common/lists';

/** How many lines of a talk's notes a tooltip shows. */
const excerptLines = 10;
/** How many speakers of an event a tooltip names. */
const mostNames = 6;

/** Gives the text of a note by its id, or undefined where it cannot be had. */
export type ReadText = (noteId: string) => Promise<string | undefined>;

/**
 * What is known of a node and where it was read, as Markdown. What a note says goes in as plain text, its first lines as
 * Markdown that loads and runs nothing, so that no image or command of a note comes to life by being pointed at.
 * Each row with a badge has one: else the workbench would show the address that carries it.
 */
export async function tooltipOf(node: TreeNode, readText: ReadText): Promise<vscode.MarkdownString | undefined> {
  if (node.kind === 'event') return eventTooltip(node);
  if (node.kind === 'talk') return talkTooltip(node, readText);
  if (node.kind === 'day') return dayTooltip(node);
  return undefined;
}

function dayTooltip({ value }: DayNode): vscode.MarkdownString {
  const when = value.date === undefined ? undefined : written(value.date);
  const isDate = value.title === value.date;
  const tooltip = titled(isDate && when !== undefined ? when : value.title);
  if (when !== undefined && !isDate) line(tooltip, 'calendar', when);
  counts(tooltip, value.talks, sumOf(value.talks));
  return tooltip;
}

/** Talks and loose ends in one line, those who speak in the next. */
function counts(tooltip: vscode.MarkdownString, talks: readonly EventTalk[], looseEnds: number): void {
  const noted = talks.filter((talk) => notedTalk(talk)?.hasNotes).length;
  const parts = [
    talks.length === 0 ? undefined : countOfTalks(talks.length),
    noted === talks.length ? undefined : vscode.l10n.t('{0} with notes', noted),
    looseEnds === 0 ? undefined : countOfLooseEnds(looseEnds),
  ].filter((part) => part !== undefined);
  if (parts.length > 0) line(tooltip, 'mic', parts.join(' · '));
  const names = [...new Set(talks.flatMap((talk) => contentOf(talk).speakers.map(({ name }) => name)))];
  const more = names.length - mostNames;
  if (names.length === 0) return;
  line(
    tooltip,
    'person',
    more > 1 ? vscode.l10n.t('{0} and {1} more', names.slice(0, mostNames).join(', '), more) : listed(names),
  );
}

function sumOf(talks: readonly EventTalk[]): number {
  return talks.reduce((sum, talk) => sum + looseEndsOfTalk(talk).length, 0);
}

function eventTooltip({ value }: EventNode): vscode.MarkdownString {
  const tooltip = titled(value.title);
  const when = dateOf(value);
  if (when !== undefined) line(tooltip, 'calendar', when);
  if (value.location !== undefined) line(tooltip, 'location', value.location);
  counts(tooltip, talksOfEvent(value), countLooseEnds(value));
  if (value.url !== undefined) link(tooltip, 'globe', value.url);
  if (value.tags.length > 0) line(tooltip, 'tag', listed(value.tags));
  const facts = sourcedFacts(value);
  if (facts.length > 0) tooltip.appendMarkdown('\n---\n\n');
  for (const { name, source, certain, note } of facts) {
    const origin = vscode.l10n.t('{0}: from the {1} of {2}', factName(name), sourceName(source), note.note.path);
    line(tooltip, undefined, certain ? origin : `${origin} (${vscode.l10n.t('a guess')})`);
  }
  return tooltip;
}

async function talkTooltip({ value }: TalkNode, readText: ReadText): Promise<vscode.MarkdownString> {
  const { title, start, end, room, speakers } = contentOf(value);
  const tooltip = titled(title);
  if (speakers.length > 0) line(tooltip, 'person', speakers.map(speakerText).join(' · '));
  const time = end === undefined ? start : `${start ?? ''} – ${end}`;
  const looseEnds = looseEndsOfTalk(value).length;
  const facts = [time, room, looseEnds === 0 ? undefined : countOfLooseEnds(looseEnds)].filter(
    (part) => part !== undefined,
  );
  if (facts.length > 0) line(tooltip, 'clock', facts.join(' · '));
  const talk = notedTalk(value);
  if (talk === undefined) {
    line(tooltip, 'info', vscode.l10n.t('On the agenda of {0}, without notes', value.source.note.path));
    return tooltip;
  }
  if (talk.track !== undefined) line(tooltip, 'list-tree', talk.track);
  if (talk.tags.length > 0) line(tooltip, 'tag', listed(talk.tags));
  for (const { kind, url } of talk.links)
    link(tooltip, kind === 'slides' ? 'link-external' : 'device-camera-video', url);
  const text = talk.hasNotes ? await readText(value.source.id) : undefined;
  if (text !== undefined) {
    const lines = text.split(/\r\n|\r|\n/).slice(talk.line + 1, talk.endLine);
    const people = speakers.flatMap(({ name, role, affiliation, handle }) => [name, role, affiliation, handle]);
    const known = [...people, start, end, room, talk.track].filter((fact) => fact !== undefined);
    excerpt(tooltip, fromFirstNotes(lines, known));
  }
  return tooltip;
}

function titled(title: string): vscode.MarkdownString {
  return appendPlain(plainMarkdown({ icons: true }).appendMarkdown('**'), title).appendMarkdown('**\n\n');
}

function line(tooltip: vscode.MarkdownString, icon: string | undefined, text: string): void {
  if (icon !== undefined) tooltip.appendMarkdown(`$(${icon}) `);
  appendPlain(tooltip, text).appendMarkdown('  \n');
}

/** A link that leads where it says; other schemes than the web's stay text. */
function link(tooltip: vscode.MarkdownString, icon: string, url: string): void {
  if (/^https?:\/\/[^\s<>]+$/.test(url)) tooltip.appendMarkdown(`$(${icon}) <${url}>  \n`);
  else line(tooltip, icon, url);
}

function excerpt(tooltip: vscode.MarkdownString, lines: readonly string[]): void {
  const text = safeMarkdown(lines, excerptLines);
  if (text !== '') tooltip.appendMarkdown(`\n---\n\n${text}`);
}

function speakerText({ name, role, affiliation, handle }: Speaker): string {
  return [name, role, affiliation, handle === undefined ? undefined : `@${handle}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

function factName(name: EventFactName): string {
  switch (name) {
    case 'start':
      return vscode.l10n.t('Date');
    case 'end':
      return vscode.l10n.t('Last day');
    case 'location':
      return vscode.l10n.t('Place');
    case 'url':
      return vscode.l10n.t('Address');
  }
}

function sourceName(source: FactSource): string {
  switch (source) {
    case 'front matter':
      return vscode.l10n.t('front matter');
    case 'comment':
      return vscode.l10n.t('comment');
    case 'file name':
      return vscode.l10n.t('file name');
    case 'heading':
      return vscode.l10n.t('heading');
    case 'folder':
      return vscode.l10n.t('folder');
    case 'agenda':
      return vscode.l10n.t('agenda');
    case 'text':
      return vscode.l10n.t('text');
  }
}
