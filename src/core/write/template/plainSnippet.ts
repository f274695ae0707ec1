/** What stands in a snippet: a tab stop or variable, up to what follows its name. */
const element = /\$(?:(\w+)|\{(\w+)([:}|/]))/y;
/** `a,b|}` behind a tab stop with choices; what is behind the first choice does not matter. */
const choices = /((?:\\[^]|[^\\,|])*)(?:,(?:\\[^]|[^\\|])*)?\|\}/y;
/** `pattern/format/options}` */
const transform = /(?:\\[^]|[^\\}])*\}/y;

/**
 * The text of a snippet before anything is filled in, for files that no editor opens: tab stops as what stands there at first, choices as
 * the first of them, variables as their values, else as what stands there without one.
 * @param variables the editor's own, by their names
 * @param mark what is to be made of the text of a tab stop
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export function plainSnippet(
  snippet: string,
  variables: Readonly<Record<string, string>> = {},
  mark: MarkStop = (_, text) => text,
): string {
  const values = new Map(Object.entries(variables));
  // A tab stop that returns says what it says where it has a default, which may come later.
  render(snippet, values, mark);
  return render(snippet, values, mark);
}

/** UTF-16 units after which tab stops and variables say nothing more: each may say what two others say, and so on. */
const longestText = 262_144;

type MarkStop = (stop: string, text: string) => string;

/** @param values what is known of stops and variables by their names; takes in what stops say */
function render(snippet: string, values: Map<string, string>, mark: MarkStop): string {
  const marked = (name: string, said: string): string => (/^\d+$/.test(name) ? mark(name, said) : said);
  const open: { readonly name: string; readonly before: string }[] = [];
  // Behind the last brace nothing is closed any more: looking for an end there would take time over and over.
  const lastBrace = snippet.lastIndexOf('}');
  let text = '';
  for (let at = 0; at < snippet.length;) {
    const [found, bare, braced, follows] = matchAt(element, snippet, at) ?? [];
    const name = bare ?? braced;
    if (snippet[at] === '\\' && at + 1 < snippet.length) {
      text += snippet.slice(/[\\$}]/.test(snippet[at + 1] ?? '') ? at + 1 : at, at + 2);
      at += 2;
    } else if (found === undefined || name === undefined) {
      const closed = snippet[at] === '}' ? open.pop() : undefined;
      if (closed === undefined) text += snippet[at] ?? '';
      else text = closed.before + marked(closed.name, keep(values, closed.name, text.slice(closed.before.length)));
      at++;
    } else {
      at += found.length;
      if (follows === ':') {
        open.push({ name, before: text });
      } else if (follows === '|') {
        const [rest = '', first = ''] = matchAt(choices, snippet, at, lastBrace) ?? [];
        at += rest.length;
        text += marked(name, keep(values, name, first.replace(/\\([\\,|])/g, '$1')));
      } else if (follows === '/') {
        at += matchAt(transform, snippet, at, lastBrace)?.[0].length ?? 0;
      } else {
        text += marked(name, text.length > longestText ? '' : (values.get(name) ?? ''));
      }
    }
  }
  return text;
}

/** What is known under a name, else what stands there, which is known from then on where it is a tab stop. */
function keep(values: Map<string, string>, name: string, otherwise: string): string {
  const known = values.get(name);
  if (known === undefined && /^\d+$/.test(name)) values.set(name, otherwise);
  return known ?? otherwise;
}

function matchAt(pattern: RegExp, text: string, at: number, last = Infinity): RegExpExecArray | null {
  pattern.lastIndex = at;
  return at > last ? null : pattern.exec(text);
}
