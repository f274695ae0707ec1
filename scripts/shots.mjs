/**
 * `npm run shots -- [name]…`: makes the pictures of the README in the real workbench, on the samples, in the light and
 * in the dark theme, so that they show what is there today. Look at them before you commit them.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { repository } from './machine/repository.mjs';
import { filesOfScenes } from './shots/files.mjs';
import { Film } from './shots/film.mjs';
import { scenes } from './shots/scenes.mjs';
import { openStage } from './shots/stage.mjs';
import { build } from './tiers/prepare.mjs';

const folder = path.join(repository, 'docs', 'images');
/** In bytes: a page that people wait for is not read. */
const largest = 1_000_000;

const wanted = process.argv.slice(2);
await build();
await mkdir(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const stage = await openStage(theme, filesOfScenes[name] ?? {});
    try {
      const film = new Film(stage.page);
      await scene(stage, film);
      const file = path.join(folder, `${name}-${theme}.png`);
      await writeFile(file, film.develop());
      const { size } = await stat(file);
      console.log(`${path.relative(process.cwd(), file)}: ${(size / 1000).toFixed(0)} kB`);
      if (size > largest) process.exitCode = 1;
    } catch (error) {
      await stage.page.screenshot({ path: path.join(repository, 'out', `shots-${name}.png`) });
      throw error;
    } finally {
      await stage.close();
    }
  }
}
