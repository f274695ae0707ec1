import { fileURLToPath } from 'node:url';

/** The absolute path of the repository's root. */
export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
