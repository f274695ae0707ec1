import MarkdownIt from 'markdown-it';
import { remembering } from '../../text/remember';

/** Escapes and entities, as Markdown has them. */
const { unescapeAll } = new MarkdownIt().utils;

/** Longer lines are no titles and name no speakers; nothing looks further into them. */
const maxLength = 1000;

/** What may need work: markup, all that is not plain ASCII, and space that is more or other than a single space. */
const notPlain = /[[\]<>*_`~{!&\\\t-\r\u007f-\uffff]| {2}/;
const ascii = /^[\0-\x7f]*$/;

const unusualSpace = /[^\S ]|[\u200b-\u200d]| {2}/;

/** Tags of HTML and addresses in angle brackets; `<chrono>` and `Vec<T>` are what they say. */
const tagOrAddress =
  /<(?:\/?(?:a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|param|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?![\w-])|https?:|mailto:|www\.|[\w.+-]{1,60}@)[^<>]{0,500}>/gi;

/**
 * A line as a reader sees it: without images, link targets, tags, attributes (`{:.big}`), emphasis and escapes, with plain single spaces.
 * @returns at most 1,000 UTF-16 units
 */
export function plainText(source: string): string {
  return source.length <= maxLength && !notPlain.test(source) ? source.trim() : withoutMarkup(source);
}

const withoutMarkup = remembering((source: string): string => {
  let text = source.slice(0, maxLength);
  if (!ascii.test(text)) text = text.normalize('NFC');
  // Most lines hold one kind of markup or none: what cannot be there is not looked for.
  if (text.includes('<')) text = text.replace(/<!--[^]{0,500}?-->/g, ' ');
  if (text.includes('[')) text = withoutLinks(text);
  if (text.includes('<')) text = text.replace(tagOrAddress, ' ');
  if (/[*`]/.test(text)) text = text.replace(/(?<!\\)(?:\*{1,3}|`{1,2})/g, '');
  if (text.includes(']{')) text = text.replace(/\[([^[\]]{1,500})\]\{[#.][^{}]{1,200}\}/g, '$1');
  if (text.includes('{:')) text = text.replace(/\{:[^{}]{1,80}\}/g, '');
  if (text.includes('~~')) text = text.replace(/~~(?=\S)|(?<=\S)~~/g, '');
  if (text.includes('_')) text = text.replace(/(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '');
  // A backslash at the end of a line breaks it.
  if (/[\\&]/.test(text)) text = unescapeAll(text.replace(/\\(?=\s*(?:\n|$))/g, ''));
  return (unusualSpace.test(text) ? text.replace(/[\s\u200b-\u200d]+/g, ' ') : text).trim();
});

/** Links as their words, images as nothing. */
function withoutLinks(source: string): string {
  let text = source;
  if (text.includes('![')) text = text.replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, ' ');
  if (text.includes('[['))
    text = text.replace(
      /!?\[\[([^\]|]{1,300})(?:\|([^\]]{1,300}))?\]\]/g,
      (_, target: string, shown: string | undefined) => shown ?? target,
    );
  if (text.includes('](')) text = text.replace(/\[((?:[^[\]]|\[[^[\]]{0,100}\]){1,500})\]\([^)]{0,500}\)/g, '$1');
  return text.includes('][') ? text.replace(/\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1') : text;
}
