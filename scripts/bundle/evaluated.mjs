import * as esbuild from 'esbuild';

/**
 * Puts what some modules export into the bundle as data, and leaves out what it was worked out with.
 * @param {RegExp} files whose exports are plain data
 * @returns {import('esbuild').Plugin}
 */
export function evaluated(files) {
  return {
    name: 'modules as the data they export',
    setup(build) {
      build.onLoad({ filter: files }, async ({ path }) => {
        const { outputFiles } = await esbuild.build({
          entryPoints: [path],
          bundle: true,
          write: false,
          format: 'esm',
          logLevel: 'warning',
        });
        const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
        const exported = await import(`data:text/javascript;base64,${code}`);
        const lines = Object.entries(exported).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
        );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}
