import type { OffsetRange } from '../text/range';
import { splitBlock, type RawBlock } from './block';
import { readJson } from './jsonTree';
import { readLines } from './lineTree';
import type { Block, FrontMatter, FrontMatterError, Format, MapNode } from './model';
import { readToml } from './tomlTree';
import type { Tree } from './tree';
import { readYaml } from './yamlTree';

const readers: Readonly<Record<Format, (text: string, range: OffsetRange) => Tree>> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
};

/**
 * The front matter of a note, or undefined when it has none. Never throws, whatever the text, and takes linear time.
 * What it cannot read it says in `errors`; what is still readable line by line is in the tree nevertheless.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const raw = splitBlock(text);
  if (raw === undefined) return undefined;
  const block = describeBlock(text, raw);
  const delimiter = { start: raw.range.start, end: Math.min(raw.range.end, raw.range.start + openingLength(raw)) };
  if (raw.format === undefined) {
    const { language } = raw;
    return {
      format: raw.fence,
      block,
      root: undefined,
      recovered: false,
      errors: [{ code: 'refused-language', range: raw.languageRange, language }],
    };
  }
  if (raw.tooLarge)
    return {
      format: raw.format,
      block,
      root: undefined,
      recovered: false,
      errors: [{ code: 'too-large', range: delimiter, limit: 'size' }],
    };
  return { format: raw.format, block, ...readProperties(text, raw, raw.format, delimiter) };
}

function readProperties(
  text: string,
  raw: RawBlock,
  format: Format,
  delimiter: OffsetRange,
): Pick<FrontMatter, 'root' | 'recovered' | 'errors'> {
  const errors: FrontMatterError[] = raw.closed ? [] : [{ code: 'unclosed-front-matter', range: delimiter }];
  const above = text.slice(0, raw.range.start).replace(/^\uFEFF/, '');
  const why = above.includes('<!--') ? 'comment' : 'blank-lines';
  if (above !== '') errors.push({ code: 'misplaced-front-matter', why, range: delimiter });
  const tree = readers[format](text, raw.content);
  // A JSON parser misses the closing brace as well: once is enough. What a failed parser takes for a key may be none.
  const doubtful = tree.failed && format !== 'toml' ? ['duplicate-property'] : [];
  if (!raw.closed && format === 'json') doubtful.push('syntax-error');
  errors.push(...tree.errors.filter(({ code }) => !doubtful.includes(code)));
  if (tree.failed) return { root: readLines(text, raw.content, format), recovered: true, errors };
  return { root: rootOf(tree, raw.content), recovered: false, errors };
}

/** An empty block is an empty map; a list or a lone sentence is none. */
function rootOf({ root, errors }: Tree, content: OffsetRange): MapNode | undefined {
  if (root === undefined || (root.type === 'scalar' && root.kind === 'null')) {
    return errors.length > 0 ? undefined : { type: 'map', range: content, properties: [] };
  }
  return root.type === 'map' ? root : undefined;
}

/** Of the opening delimiter: its three characters, or the brace of a JSON object. */
function openingLength({ range, content }: RawBlock): number {
  return range.start === content.start ? 1 : 3;
}

function describeBlock(text: string, raw: RawBlock): Block {
  const { range, content, bodyStart, closed, language } = raw;
  const lastLine = countLineFeeds(text, Math.max(range.start, closed ? range.end : range.end - 1));
  return { range, content, bodyStart, firstLine: countLineFeeds(text, range.start), lastLine, closed, language };
}

function countLineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
