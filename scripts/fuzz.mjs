/** `npm run fuzz -- <minutes>`: builds test/fuzz and runs it. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import process from 'node:process';

await build({
  entryPoints: { fuzz: 'test/fuzz/main.ts', 'fuzz-worker': 'test/fuzz/worker.ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  external: ['typescript'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});
process.exitCode =
  spawnSync(process.execPath, ['out/fuzz.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
