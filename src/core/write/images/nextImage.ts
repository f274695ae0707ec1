import type { Note } from '../../note/model';

/** A numbered picture: what stands before the number, the number, what stands behind. */
const numbered = /^(.*?)(\d{1,5})(\.[a-z]{2,5})$/i;
const usual = 'images/img01.jpg';

/**
 * Where the next picture of a note will lie: the name after the highest of those numbered like its last one, in the folder
 * the note's pictures lie in. Relative to the note, as its other pictures are.
 */
export function nextImage({ images }: Pick<Note, 'images'>): string {
  const targets = images.map(({ target }) => target).filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
  const [, before, sample, after] = numbered.exec(targets.findLast((target) => numbered.test(target)) ?? '') ?? [];
  if (before === undefined || sample === undefined || after === undefined)
    return folderOf(targets.at(-1)) + usual.slice(usual.indexOf('/') + 1);
  const numbers = targets.flatMap((target) => {
    const match = numbered.exec(target);
    return match?.[1] === before ? [Number(match[2])] : [];
  });
  return `${before}${String(Math.max(...numbers) + 1).padStart(sample.length, '0')}${after}`;
}

function folderOf(target: string | undefined): string {
  return target === undefined ? usual.slice(0, usual.indexOf('/') + 1) : target.slice(0, target.lastIndexOf('/') + 1);
}
