import * as esbuild from 'esbuild';

/** What a module gets as a function; `give` defines what it exports, by functions that return it. */
export const moduleParameters = 'module,exports,require,load,give';

/**
 * An ES module as the body of a function of {@link moduleParameters}. What esbuild would put into each module for its
 * exports, and to copy what a CommonJS module exports, is in the runtime once, or not needed: there are many modules.
 * @param {string} text as esbuild writes it, in which all exports stand in one clause
 * @param {string} chunk
 * @param {esbuild.Metafile['outputs'][string] | undefined} output
 * @param {esbuild.BuildOptions} build
 */
export async function asModule(text, chunk, output, { minify = false, target, sourcemap }) {
  const imports = output?.imports ?? [];
  const loading = replaced(text, {
    pattern: /\bimport\((?=["']\.\/)/g,
    by: () => 'load(',
    times: imports.filter(({ kind }) => kind === 'dynamic-import').length,
    what: `${chunk}: parts that it loads`,
  });
  /** @type {string[]} */
  const given = [];
  const body = replaced(loading, {
    pattern: /(?<=^|[;}])export ?\{([^}]*)\};?$/gm,
    by: (_, names) => (given.push(...getters(names)), ''),
    times: (output?.exports.length ?? 0) > 0 ? 1 : 0,
    what: `${chunk}: clauses of exports`,
  });
  const required = body.replaceAll(/(?<=^|[;}])import ?\* ?as ([\w$]+) from ?("[^".]+");/gm, 'const $1=require($2);');
  const { code } = await esbuild.transform(
    given.length === 0 ? required : `give(exports,{${given.join()}});${required}`,
    {
      format: 'cjs',
      minify,
      ...(target !== undefined && { target }),
      sourcemap: sourcemap ? 'inline' : false,
      sourcefile: chunk,
      legalComments: 'none',
    },
  );
  return code;
}

/**
 * `a as b, c` as `b:()=>a`, `c:()=>c`.
 * @param {string} names
 */
function getters(names) {
  return names.split(',').flatMap((name) => {
    const [local = '', exported = local] = name.trim().split(' as ');
    return local === '' ? [] : [`${exported}:()=>${local}`];
  });
}

/**
 * A text with what a pattern finds replaced, as often as it has to be found.
 * @param {string} text
 * @param {{ pattern: RegExp, by: (...found: string[]) => string, times: number, what: string }} how
 */
function replaced(text, { pattern, by, times, what }) {
  let found = 0;
  const result = text.replaceAll(pattern, (...match) => (found++, by(...match)));
  if (found !== times) throw new Error(`${what}: ${found} of ${times} were found.`);
  return result;
}
