/**
 * Packs what esbuild has split: the entry with all it needs at once in one file, and a file for each part that is loaded
 * when first used. Node could load esbuild's own chunks one by one, the web worker's host has no way to load any: so a
 * pack holds its modules as functions, and the entry's few lines of runtime (runtime.mjs) know where each part lies.
 */
import * as esbuild from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { runtime } from './runtime.mjs';

/** Stands in the code for what {@link pack} knows only once all code is there. */
const versionMark = '__READER_VERSION__';

/**
 * @typedef {object} Pack
 * @property {string} name of the file, without its ending
 * @property {string[]} chunks esbuild's outputs it holds, in the order of their names
 */

/**
 * @typedef {object} Options
 * @property {esbuild.BuildOptions} build how to bundle; with one entry
 * @property {string} outdir where the packs go
 * @property {'node' | 'web'} host
 * @property {Readonly<Record<string, string>>} parts the files that are loaded when first used, by the names of their
 *   packs; what several share lies with the first of them
 * @property {string} reader the part whose code and data decide how a note is read
 */

/**
 * Bundles an entry into packs.
 * @param {Options} options
 * @returns {Promise<Map<string, string>>} the files' texts by their paths
 */
export async function pack({ build, outdir, host, parts: sources, reader }) {
  const result = await esbuild.build({
    ...build,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    sourcemap: build.sourcemap ? 'inline' : false,
    chunkNames: 'chunk-[hash]',
    logLevel: 'warning',
  });
  const { outputs } = result.metafile;
  const texts = new Map(result.outputFiles.map((file) => [path.relative(process.cwd(), file.path), file.text]));
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === firstEntry(build));
  if (entry === undefined) throw new Error('The entry is not among the outputs.');
  const parts = partsOf(outputs, sources);
  const packs = packsOf(outputs, entry, parts);
  const holder = new Map(packs.flatMap(({ name, chunks }) => chunks.map((chunk) => [chunk, name])));

  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Map<string, string>} */
  const modules = new Map();
  for (const [chunk, text] of texts) modules.set(chunk, await asModule(text, chunk, outputs[chunk], build));
  const version = versionOf([...closure(outputs, parts.get(reader) ?? '')].map((chunk) => texts.get(chunk) ?? ''));
  const entryPack = path.basename(entry, '.js');
  const table = tableOf(outputs, parts, holder, entryPack);
  for (const { name, chunks } of packs) {
    const held = chunks.map((chunk) => /** @type {const} */ ([idOf(chunk), modules.get(chunk) ?? '']));
    const body = assemble(name === entryPack ? runtime(host, idOf(entry), table) : ['module.exports={', '}'], held);
    files.set(path.join(outdir, `${name}.js`), body.replaceAll(versionMark, version));
  }
  return files;
}

/** @param {esbuild.BuildOptions} build */
function firstEntry({ entryPoints }) {
  const [entry] = Array.isArray(entryPoints) ? entryPoints : [];
  return typeof entry === 'object' ? entry.in : entry;
}

/** @param {string} chunk */
function idOf(chunk) {
  return `./${path.basename(chunk)}`;
}

/**
 * The chunks of the parts that are loaded when first used, by the names of their packs.
 * @param {esbuild.Metafile['outputs']} outputs
 * @param {Readonly<Record<string, string>>} sources
 * @returns {Map<string, string>}
 */
function partsOf(outputs, sources) {
  const imports = Object.values(outputs).flatMap(({ imports: all }) => all);
  const chunks = [...new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map((one) => one.path))];
  const bySource = new Map(chunks.map((chunk) => [outputs[chunk]?.entryPoint, chunk]));
  const parts = new Map(Object.entries(sources).map(([name, source]) => [name, bySource.get(source) ?? '']));
  const unnamed = chunks.filter((chunk) => ![...parts.values()].includes(chunk));
  if (unnamed.length > 0 || chunks.length !== parts.size)
    throw new Error(
      `What is loaded when first used, and what the build names, differ: ${[...bySource.keys()].join(', ')}`,
    );
  return parts;
}

/**
 * What a chunk needs at once, itself included.
 * @param {esbuild.Metafile['outputs']} outputs
 * @param {string} chunk
 * @param {Set<string>} seen
 */
function closure(outputs, chunk, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const { path: next, kind } of outputs[chunk]?.imports ?? [])
    if (kind === 'import-statement' && outputs[next] !== undefined) closure(outputs, next, seen);
  return seen;
}

/**
 * The entry's pack first. What several parts share lies with the first of them.
 * @param {esbuild.Metafile['outputs']} outputs
 * @param {string} entry
 * @param {Map<string, string>} parts
 * @returns {Pack[]}
 */
function packsOf(outputs, entry, parts) {
  const taken = new Set();
  const packed = (/** @type {string} */ name, /** @type {string} */ chunk) => {
    const chunks = [...closure(outputs, chunk)].filter((one) => !taken.has(one));
    for (const one of chunks) taken.add(one);
    return { name, chunks: chunks.sort() };
  };
  return [packed(path.basename(entry, '.js'), entry), ...[...parts].map(([name, chunk]) => packed(name, chunk))];
}

/**
 * For the runtime: the packs that a part needs, and its own module.
 * @param {esbuild.Metafile['outputs']} outputs
 * @param {Map<string, string>} parts
 * @param {Map<string, string>} holder
 * @param {string} entryPack
 */
function tableOf(outputs, parts, holder, entryPack) {
  return Object.fromEntries(
    [...parts.values()].map((chunk) => {
      const needed = new Set([...closure(outputs, chunk)].map((one) => holder.get(one) ?? ''));
      needed.delete(entryPack);
      return [idOf(chunk), [...needed].sort()];
    }),
  );
}

/**
 * An ES module as the body of a function `(module, exports, require, load)`.
 * @param {string} text
 * @param {string} chunk
 * @param {esbuild.Metafile['outputs'][string] | undefined} output
 * @param {esbuild.BuildOptions} build
 */
async function asModule(text, chunk, output, { minify = false, target, sourcemap }) {
  const wanted = (output?.imports ?? []).filter(({ kind }) => kind === 'dynamic-import').length;
  let found = 0;
  const loading = text.replace(/\bimport\((?=["']\.\/)/g, () => (found++, 'load('));
  if (found !== wanted) throw new Error(`${chunk}: ${found} of ${wanted} parts that it loads were found.`);
  const { code } = await esbuild.transform(loading, {
    format: 'cjs',
    minify,
    ...(target !== undefined && { target }),
    sourcemap: sourcemap ? 'inline' : false,
    sourcefile: chunk,
    legalComments: 'none',
  });
  return code;
}

/** @param {readonly string[]} texts */
function versionOf(texts) {
  return createHash('sha256')
    .update([...texts].sort().join('\0'))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Puts modules into one file, their source maps into one map of sections.
 * @param {readonly [string, string]} around what stands before and after them
 * @param {readonly (readonly [string, string])[]} modules
 */
function assemble([before, after], modules) {
  const sections = [];
  let text = before;
  for (const [id, code] of modules) {
    text += `${JSON.stringify(id)}(module,exports,require,load){\n`;
    const map = /\n\/\/# sourceMappingURL=data:application\/json;base64,(.+)\s*$/.exec(code);
    if (map !== null)
      sections.push({
        offset: { line: text.split('\n').length - 1, column: 0 },
        map: JSON.parse(Buffer.from(map[1] ?? '', 'base64').toString()),
      });
    text += `${map === null ? code : code.slice(0, map.index)}\n},`;
  }
  text += after;
  if (sections.length === 0) return text;
  const all = Buffer.from(JSON.stringify({ version: 3, sections })).toString('base64');
  return `${text}\n//# sourceMappingURL=data:application/json;base64,${all}\n`;
}
