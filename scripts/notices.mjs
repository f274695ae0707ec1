/** Writes `ThirdPartyNotices.txt`, which the package holds. */
import { writeFile } from 'node:fs/promises';
import { noticesText } from './notices/text.mjs';

await writeFile('ThirdPartyNotices.txt', await noticesText('.'));
