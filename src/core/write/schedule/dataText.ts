import { readFrontMatter } from '../../frontmatter/read';
import { plainValue } from '../../frontmatter/values';

/** Data of a site generator in YAML or TOML, or a note's own front matter. */
export interface DataText {
  readonly format: 'data file' | 'front matter';
  readonly data: unknown;
}

/** A line that YAML or TOML has and no agenda: a key alone, a list of maps, a table. */
const isData =
  /^(?:\s*-\s+)?[\w"'-]{1,60}\s?:(?:\s*$|\s+[[{"'|>])|^\s*-\s+[\w-]{1,40}:\s|^\[\[?[\w.-]+\]\]?\s*$|^[\w-]{1,40} = /m;

/** The data that a text is, or that stands at its top; nothing where it is neither. */
export function dataInText(text: string): DataText | undefined {
  const own = readFrontMatter(text);
  if (own !== undefined)
    return own.root === undefined ? undefined : { format: 'front matter', data: plainValue(own.root) };
  if (!isData.test(text.slice(0, 100_000))) return undefined;
  // A list has no place in front matter: below a key it has.
  const isList = /^(?:\s*#.*\n|\s*\n)*\s*-\s/.test(text);
  const isToml = /^(?:\s*#.*\n|\s*\n)*(?:\[|[\w-]+ = )/.test(text);
  const fenced = isToml
    ? `+++\n${text}\n+++\n`
    : `---\n${isList ? 'schedule:\n' : ''}${text.replace(/^---\s*$/gm, '')}\n---\n`;
  const read = readFrontMatter(fenced);
  return read?.root === undefined || read.errors.length > 0
    ? undefined
    : { format: 'data file', data: plainValue(read.root) };
}
