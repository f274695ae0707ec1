/** Builds the extension and opens it on a folder of notes; see the usage below. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { argumentsOr, exitUsage, helpOption } from './machine/arguments.mjs';
import { showOnce } from './start/once.mjs';
import { showOnDesktop, showOnServer } from './start/stay.mjs';
import { repository } from './machine/repository.mjs';
import { build } from './tiers/prepare.mjs';
import { themeNames } from './workbench/server.mjs';
import { samples } from './workbench/workspace.mjs';

const usage = `usage: npm start -- [folder] [options]

Builds the extension and opens it on a folder of notes, by default the samples, in the desktop VS Code or, where there
is none, in the server build.

  --web                 the server build in any case
  --once                headless: print the sidebar's tree, save a screenshot, end
  --screenshot <file>   where --once saves it, by default out/screenshot.png
  --theme <name>        of that screenshot: ${themeNames.join(', ')}
  --help                print this`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const given = argumentsOr(
    () =>
      parseArgs({
        allowPositionals: true,
        options: {
          web: { type: 'boolean', default: false },
          once: { type: 'boolean', default: false },
          theme: { type: 'string' },
          screenshot: { type: 'string' },
          help: helpOption,
        },
      }),
    usage,
  );
  if (typeof given === 'number') return given;
  const { positionals, values } = given;
  const folder = fromCaller(positionals[0]) ?? samples;
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    return exitUsage;
  }
  const theme = themeNames.find((name) => name === values.theme);
  if (values.theme !== undefined && theme === undefined) {
    console.error(`There is no theme "${values.theme}", only ${themeNames.join(', ')}.`);
    return exitUsage;
  }
  await build();
  if (values.once) {
    await showOnce({
      folder,
      theme,
      screenshot: fromCaller(values.screenshot) ?? path.join(repository, 'out', 'screenshot.png'),
    });
    return 0;
  }
  if (!values.web && (await showOnDesktop(folder))) return 0;
  await showOnServer(folder);
  return 0;
}

/**
 * A path as the caller means it: npm runs scripts in the repository, wherever it was called.
 * @param {string | undefined} given
 */
function fromCaller(given) {
  return given === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? '.', given);
}
