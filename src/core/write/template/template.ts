import { LineIndex } from '../../text/lineIndex';

/** What our own variables stand for in a template; those that are not known yet are absent. */
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string>>>;

const ours = [
  'event.title',
  'event.date',
  'event.date_end',
  'event.location',
  'event.url',
  'talk.title',
  'talk.speakers',
  'talk.date',
  'talk.start',
  'talk.end',
  'talk.room',
  'talk.track',
  'talk.code',
] as const;
export type TemplateVariable = (typeof ours)[number];

/** The editor's. @see https://code.visualstudio.com/docs/editing/userdefinedsnippets#_variables */
const editorVariables =
  /^(?:TM_(?:SELECTED_TEXT|CURRENT_LINE|CURRENT_WORD|LINE_INDEX|LINE_NUMBER|FILENAME|FILENAME_BASE|DIRECTORY|DIRECTORY_BASE|FILEPATH)|RELATIVE_FILEPATH|CLIPBOARD|WORKSPACE_(?:NAME|FOLDER)|CURSOR_(?:INDEX|NUMBER)|CURRENT_(?:YEAR|YEAR_SHORT|MONTH|MONTH_NAME|MONTH_NAME_SHORT|DATE|DAY_NAME|DAY_NAME_SHORT|HOUR|MINUTE|SECOND|SECONDS_UNIX|TIMEZONE_OFFSET)|RANDOM|RANDOM_HEX|UUID|BLOCK_COMMENT_(?:START|END)|LINE_COMMENT)$/;

/** What is wrong with a template. Lines are 0-based. */
export type TemplateProblem =
  | { readonly code: 'unclosed'; readonly line: number }
  | { readonly code: 'unknown-variable'; readonly line: number; readonly name: string };

export type FilledTemplate =
  | { readonly ok: true; readonly snippet: string }
  | { readonly ok: false; readonly problems: readonly [TemplateProblem, ...TemplateProblem[]] };

/** An element that is still open: one of ours leaves no trace, the editor's stays. */
interface OpenElement {
  readonly at: number;
  readonly isOurs: boolean;
  /** What stood before our element whose default is not wanted, because its value is known. */
  readonly keep: string | undefined;
}

/**
 * A person's template with our variables filled in: `${talk.title}`, `${talk.start:09:00}`. What is left is a snippet as the
 * editor knows it, whose own syntax stays as it is written. Nothing is executed.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const lines = new LineIndex(template);
  const problems: TemplateProblem[] = [];
  const open: OpenElement[] = [];
  let filled = '';
  for (let at = 0; at < template.length;) {
    const element = elementAt(template, at);
    if (template[at] === '\\') {
      filled += template.slice(at, at + 2);
      at += 2;
    } else if (element !== undefined) {
      const { name, length, isBraced } = element;
      const value = valueOf(name, values);
      if (value === undefined && !isEditors(name))
        problems.push({ code: 'unknown-variable', line: lines.positionAt(at).line, name });
      const hasDefault = isBraced && template[at + length] === ':';
      if (isBraced)
        open.push({
          at,
          isOurs: value !== undefined,
          keep: value === undefined || value === '' ? undefined : filled + escapeSnippet(value),
        });
      if (value === undefined) filled += template.slice(at, at + length);
      at += length + (value !== undefined && hasDefault ? 1 : 0);
    } else {
      const closed = template[at] === '}' ? open.pop() : undefined;
      if (closed?.keep !== undefined) filled = closed.keep;
      else if (closed?.isOurs !== true) filled += template[at] ?? '';
      at++;
    }
  }
  problems.push(
    ...open.map((element): TemplateProblem => ({ code: 'unclosed', line: lines.positionAt(element.at).line })),
  );
  const [first, ...more] = problems.toSorted((a, b) => a.line - b.line);
  return first === undefined ? { ok: true, snippet: filled } : { ok: false, problems: [first, ...more] };
}

/** `$name`, or `${name` with what follows still to be read. */
function elementAt(template: string, at: number): { name: string; length: number; isBraced: boolean } | undefined {
  if (template[at] !== '$') return undefined;
  const pattern = /\$(?:\{([\w.]{1,60})|(\w{1,60}))/y;
  pattern.lastIndex = at;
  const match = pattern.exec(template);
  const name = match?.[1] ?? match?.[2];
  return match === null || name === undefined
    ? undefined
    : { name, length: match[0].length, isBraced: match[1] !== undefined };
}

/** Empty where it is one of ours and not known yet; nothing where it is none of ours. */
function valueOf(name: string, values: TemplateValues): string | undefined {
  const own = ours.find((one) => one === name);
  return own === undefined ? undefined : (values[own] ?? '');
}

function isEditors(name: string): boolean {
  return /^\d+$/.test(name) || editorVariables.test(name);
}

/** A text as a snippet that inserts just that. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
