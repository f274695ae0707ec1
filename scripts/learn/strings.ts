import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likenessClasses, type LikenessClass } from '../../src/core/note/likeness/classes';
import type { Example } from './examples';

/** A video's title that carries its speaker or its event says of neither what it is like. */
const withSpeaker = / - \p{Lu}\p{L}+ \p{Lu}|: .* PyCon|\bby \p{Lu}|^lightning talk\b/iu;

/**
 * Published strings, a line each: kind, language where known, text, with tabs between.
 * @throws Error with the line, where a line has another form
 */
export function readStrings(folder: string): Example[] {
  const file = join(folder, 'strings.tsv');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const [kind = '', language = '', text = '', ...more] = line.split('\t');
      if (!likenessClasses.includes(kind as LikenessClass) || text === '' || more.length > 0)
        throw new Error(`${file}:${index + 1}: expected kind, language and text`);
      if (kind === 'title' && withSpeaker.test(text)) return [];
      return [{ text, kind: kind as LikenessClass, ...(language !== '' && { language }) }];
    });
}
