export const scripts = ['Latin', 'Cyrillic', 'Han', 'kana', 'Hangul'] as const;

export type Script = (typeof scripts)[number];

/** In which script a text is written, as far as accuracy is reported: kana make it Japanese, whatever Han stands beside. */
export function scriptOf(text: string): Script {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'kana';
  if (/\p{Script=Hangul}/u.test(text)) return 'Hangul';
  if (/\p{Script=Han}/u.test(text)) return 'Han';
  return /\p{Script=Cyrillic}/u.test(text) ? 'Cyrillic' : 'Latin';
}
