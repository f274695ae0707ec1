/** Longer lines are no titles and name no speakers; nothing looks further into them. */
const maxLength = 1000;

/** What may need work: markup, and all that is not plain ASCII. */
const markup = /[[\]<>*_`!\\\u007f-\uffff]/;

/**
 * A line as a reader sees it: without images, link targets, tags, emphasis and escapes, with plain single spaces.
 * @returns at most 1,000 UTF-16 units
 */
export function plainText(source: string): string {
  if (!markup.test(source) && source.length <= maxLength) return source.replace(/\s+/g, ' ').trim();
  return source
    .slice(0, maxLength)
    .normalize('NFC')
    .replace(/<!--[^]{0,500}?-->/g, ' ')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, ' ')
    .replace(/!?\[\[([^\]|]{1,300})(?:\|([^\]]{1,300}))?\]\]/g, (_, target: string, shown: string | undefined) => shown ?? target)
    .replace(/\[([^\]]{1,500})\]\([^)]{0,500}\)/g, '$1')
    .replace(/\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/(?<!\\)(?:\*{1,3}|`{1,2})/g, '')
    .replace(/(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, ' ')
    .trim();
}
