/**
 * Packs what esbuild has split: for each host the entry with all it needs at once in one file; a file for each part that
 * is loaded when first used, the same for both hosts; and the programs of threads. Node could load
 * esbuild's own chunks one by one, the web worker's host has no way to load any: so a pack holds its modules as
 * functions, and a few lines of runtime (runtime.mjs) know where each part lies.
 */
import * as esbuild from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { asModule, moduleParameters } from './asModule.mjs';
import { programRuntime, threadRuntime } from './runtime.mjs';

/** Stands in the code for what {@link pack} knows only once all code is there. */
const versionMark = '__READER_VERSION__';

/**
 * @typedef {object} Options
 * @property {esbuild.BuildOptions} build how to bundle
 * @property {string} outdir where the packs go
 * @property {Readonly<Record<'node' | 'web', string>>} entries the files that the hosts begin with
 * @property {Readonly<Record<string, string>>} parts the files that are loaded when first used, by the names of their
 *   packs; what several share lies with the first of them
 * @property {string} reader the part whose code and data decide how a note is read
 * @property {Readonly<Record<string, string>>} threads the files that threads begin with, by the names of their
 *   programs; what they need of the reader lies with that
 */

/** @typedef {esbuild.Metafile['outputs']} Outputs */

/**
 * Bundles the program into packs.
 * @param {Options} options
 * @returns {Promise<Map<string, string>>} the files' texts by their paths
 */
export async function pack({ build, outdir, entries, parts: sources, reader, threads }) {
  const result = await esbuild.build({
    ...build,
    entryPoints: [
      ...Object.entries(entries).map(([host, file]) => ({ in: file, out: host })),
      ...Object.entries(threads).map(([name, file]) => ({ in: file, out: name })),
    ],
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
  const modules = new Map(
    await Promise.all(
      [...texts].map(
        async ([chunk, text]) => /** @type {const} */ ([chunk, await asModule(text, chunk, outputs[chunk], build)]),
      ),
    ),
  );
  const parts = partsOf(outputs, sources);
  const packs = packsOf(outputs, parts, Object.values(entries));
  const table = tableOf(outputs, parts, packs);
  const version = versionOf([...closure(outputs, parts.get(reader) ?? '')].map((chunk) => texts.get(chunk) ?? ''));

  const held = (/** @type {Iterable<string>} */ chunks) =>
    [...chunks].sort().map((chunk) => /** @type {const} */ ([idOf(chunk), modules.get(chunk) ?? '']));
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [host, source] of Object.entries(entries)) {
    const entry = chunkOf(outputs, source);
    const around = programRuntime(host === 'web' ? 'web' : 'node', idOf(entry), table);
    files.set(path.join(outdir, host, 'extension.js'), assemble(around, held(closure(outputs, entry))));
  }
  for (const [name, chunks] of packs)
    files.set(path.join(outdir, 'parts', `${name}.js`), assemble(['module.exports={', '}'], held(chunks)));
  for (const [name, source] of Object.entries(threads)) {
    const entry = chunkOf(outputs, source);
    const own = [...closure(outputs, entry)].filter((chunk) => packs.get(reader)?.has(chunk) !== true);
    files.set(path.join(outdir, 'parts', `${name}.js`), assemble(threadRuntime(idOf(entry), reader), held(own)));
  }
  return new Map([...files].map(([file, text]) => [file, text.replaceAll(versionMark, version)]));
}

/**
 * @param {Outputs} outputs
 * @param {string} source
 */
function chunkOf(outputs, source) {
  const chunk = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === source);
  if (chunk === undefined) throw new Error(`${source} is not among the outputs.`);
  return chunk;
}

/** @param {string} chunk */
function idOf(chunk) {
  return path.basename(chunk);
}

/**
 * The chunks of the parts that are loaded when first used, by the names of their packs.
 * @param {Outputs} outputs
 * @param {Readonly<Record<string, string>>} sources
 * @returns {Map<string, string>}
 */
function partsOf(outputs, sources) {
  const imports = Object.values(outputs).flatMap(({ imports: all }) => all);
  const chunks = [...new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map((one) => one.path))];
  const parts = new Map(Object.entries(sources).map(([name, source]) => [name, chunkOf(outputs, source)]));
  const named = [...parts.values()];
  if (chunks.length !== named.length || !chunks.every((chunk) => named.includes(chunk)))
    throw new Error('What src/editor/load.ts loads, and the parts that the build names, differ.');
  return parts;
}

/**
 * What a chunk needs at once, itself included.
 * @param {Outputs} outputs
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
 * The chunks of each part that are in no entry. What several parts share lies with the first of them.
 * @param {Outputs} outputs
 * @param {Map<string, string>} parts
 * @param {readonly string[]} entries
 * @returns {Map<string, Set<string>>}
 */
function packsOf(outputs, parts, entries) {
  const [first, ...others] = entries.map((source) => closure(outputs, chunkOf(outputs, source)));
  const taken = new Set([...(first ?? [])].filter((chunk) => others.every((entry) => entry.has(chunk))));
  return new Map(
    [...parts].map(([name, chunk]) => {
      const chunks = new Set([...closure(outputs, chunk)].filter((one) => !taken.has(one)));
      for (const one of chunks) taken.add(one);
      return [name, chunks];
    }),
  );
}

/**
 * For the runtime: by the modules of the parts, the packs that each needs.
 * @param {Outputs} outputs
 * @param {Map<string, string>} parts
 * @param {Map<string, Set<string>>} packs
 */
function tableOf(outputs, parts, packs) {
  return Object.fromEntries(
    [...parts.values()].map((chunk) => {
      const needed = closure(outputs, chunk);
      return [
        idOf(chunk),
        [...packs].filter(([, chunks]) => [...chunks].some((one) => needed.has(one))).map(([name]) => name),
      ];
    }),
  );
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
    text += `${JSON.stringify(id)}(${moduleParameters}){\n`;
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
