import { readFrontMatter } from '../../frontmatter/read';
import { readOutline } from '../../note/outline/outline';
import { plainSnippet } from './plainSnippet';
import { relevel } from '../talk/relevel';
import { markStop } from './tabStops';
import { fillTemplate, type TemplateValues, type TemplateVariable } from './template';

export const templateKinds = ['talk', 'day', 'event'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** A person's templates for notes that are written as a whole. */
export interface OwnTemplates {
  /** Their texts with LF; without mistakes, for which `fillTemplate` is asked beforehand. */
  readonly texts: Readonly<Partial<Record<TemplateKind, string>>>;
  /** The editor's variables, such as `CURRENT_YEAR`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A template's front matter, ended by a line feed, and what stands below it. */
export interface TemplateParts {
  readonly frontMatter: string;
  readonly body: string;
}

/** A template divided: in a note that holds several talks, a talk's front matter has no place. */
export function templateParts(template: string): TemplateParts {
  const start = readFrontMatter(template)?.block.bodyStart ?? 0;
  return { frontMatter: template.slice(0, start), body: template.slice(start).replace(/^\n+/, '') };
}

/**
 * What a template says of something, ended by one line feed, its tab stops marked for `takeStops`.
 * @returns undefined where there is no such template, or one that does not say the title
 */
export function fromTemplate(
  { texts, variables }: OwnTemplates,
  kind: TemplateKind,
  values: TemplateValues,
): TemplateParts | undefined {
  const template = texts[kind];
  const filled = template === undefined || !saysTitle(kind, template) ? undefined : fillTemplate(template, values);
  if (filled?.ok !== true) return undefined;
  return templateParts(`${withoutEmptyEnd(plainSnippet(filled.snippet, variables, markStop))}\n`);
}

/** The variable that a template has to use for what it writes as a whole: by its title the thing is found again. */
export function titleVariable(kind: TemplateKind): TemplateVariable {
  return kind === 'talk' ? 'talk.title' : 'event.title';
}

/** Whether the title stands in what a template writes. */
export function saysTitle(kind: TemplateKind, template: string): boolean {
  const title = '\uFDD3';
  const filled = fillTemplate(template, { [titleVariable(kind)]: title });
  return filled.ok && plainSnippet(filled.snippet).includes(title);
}

/** Without empty lines at its end; the blank behind a last bullet stays, for that is where one writes on. */
export function withoutEmptyEnd(text: string): string {
  const end = text.trimEnd().length;
  return text.slice(0, end) + (/^[ \t]*/.exec(text.slice(end))?.[0] ?? '');
}

/** A talk as its template has it, its first heading at a level. */
export function atLevel(talk: string, level: number): string {
  const first = readOutline(talk, 0).find(({ kind }) => kind === 'heading');
  return first === undefined || level === 0 ? talk : relevel(talk, level - first.level);
}
