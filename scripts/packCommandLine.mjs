/**
 * `npm run package:cli`: packs the command line for the npm registry into out/, with nothing but what it needs. The
 * extension's own manifest would bring the extension and all it is built of.
 */
import { buildProduction, packCommandLine } from './commandLine/pack.mjs';

await buildProduction();
console.log(await packCommandLine('out'));
