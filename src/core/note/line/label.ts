import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import type { Label } from '../language/language';
import { labelBeforeColon, labelOf } from '../language/labels';
import { plainText } from '../outline/plainText';

/** With the spaces around it. */
const longestLabel = 60;

export interface Labelled {
  readonly label: Label;
  /** The word before the colon, folded. */
  readonly word: string;
  readonly value: string;
}

/** Signs that say what follows as well as a word would: `📍 Linz`. */
const signs: Readonly<Record<string, Label>> = {
  '📍': 'place',
  '🏢': 'place',
  '📌': 'place',
  '📅': 'date',
  '🗓': 'date',
  '📆': 'date',
  '🕐': 'time',
  '🕒': 'time',
  '⏰': 'time',
};
/** A microphone or a person: `🎙️ Ada Moss`, `👩🏽‍💻 Ada Moss`. */
const drawnSpeaker =
  '(?:[🎙🎤🗣👤👥🙋💁]|[👨👩🧑](?=[\\s\\u200D\\p{Emoji_Modifier}]))\\p{Emoji_Modifier}?(?:\\uFE0F|[\\s\\u200D]{0,2}[♀♂💻🏫🎓🔬🎨💼🔧🚀🏭🎤])*';
const sign = new RegExp(
  `^\\s*[-*]?\\s*(${Object.keys(signs).join('|')}|${drawnSpeaker})\\uFE0F?\\s*([^\\s].{2,200})$`,
  'u',
);
/** What a drawn sign begins with: cheaper than to look for each. */
const mayBeDrawn = /[⏰\ud800-\udbff]/;

const labelled = /^\s*([^\s:：][^:：\n]{0,39}?)\s*(?:[:：]|\s[-–—]\s)\s*(.*)$/su;
/** What stands between label and value, and at the beginning of few lines. */
const anyDivider = /[:：]|[-–—]\s/;

/** Takes `Speaker: Ada Moss` apart; also `Speakers - …`, `**Date:** …`, `講者：…` (markup already removed). */
export const readLabel = remembering((line: string): Labelled | undefined => {
  const drawn = mayBeDrawn.test(line.slice(0, 10)) ? sign.exec(line) : null;
  if (drawn?.[1] !== undefined && drawn[2] !== undefined && !/^[^:]{1,20}:/.test(drawn[2]))
    return { label: signs[drawn[1]] ?? 'speaker', word: drawn[1], value: drawn[2].trim() };
  const found = anyDivider.test(line.slice(0, longestLabel))
    ? labelled.exec(line.length > 1000 ? line.slice(0, 1000) : line)
    : null;
  if (!found) {
    if (line.length > longestLabel) return undefined;
    const word = fold(line).trim();
    return labelOf(word) === 'speaker' ? { label: 'speaker', word, value: '' } : undefined;
  }
  const word = closedUp(
    fold((found[1] ?? '').replace(/^[\s*_]*ㆍ/u, ''))
      .replace(/^[^\p{L}\p{N}]+|[*_\s]+$/gu, '')
      .replace(/\s+/g, ' '),
  );
  const label = labelBeforeColon(word);
  if (!label) return undefined;
  const byColon = /^[^:：]{0,60}[:：]/.test(line);
  if (!byColon && labelOf(word.replace(/ ?\d$/, '')) !== 'speaker') return undefined;
  return { label, word, value: (found[2] ?? '').trim() };
});

/** `일 시`, `場 所`: in East Asia short labels are spaced out to the width of longer ones. */
function closedUp(word: string): string {
  return /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3](?: [\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])+$/.test(word)
    ? word.replaceAll(' ', '')
    : word;
}

/** A row of a table, its cells separated by tabs, whose first cell is a label: `| Speaker | Ada Moss |`; not the head of a table, `| Event | When |`. */
export function readLabelledRow(row: string): Labelled | undefined {
  const [label = '', value = '', ...others] = row.split('\t').map((cell) => plainText(cell));
  if (label === '' || value === '' || others.some((cell) => cell !== '') || readLabel(`${value}: -`) !== undefined)
    return undefined;
  return readLabel(`${label.replace(/[:：]$/u, '')}: ${value}`);
}
