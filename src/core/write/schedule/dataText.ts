import { parse as parseYaml } from 'yaml';
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
  const isToml = /^(?:\s*#.*\n|\s*\n)*(?:\[|[\w-]+ = )/.test(text);
  const data = isToml ? tomlIn(text) : yamlIn(text);
  return typeof data === 'object' && data !== null ? { format: 'data file', data } : undefined;
}

function tomlIn(text: string): unknown {
  const read = readFrontMatter(`+++\n${text}\n+++\n`);
  return read?.root === undefined || read.errors.length > 0 ? undefined : plainValue(read.root);
}

/** Dates and hours stay texts as YAML 1.2 has them, and aliases cannot multiply. */
function yamlIn(text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 100, uniqueKeys: false, logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}
