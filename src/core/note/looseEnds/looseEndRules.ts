import type { LooseEndKind } from '../model';

/** A stretch of a line that a rule found. Columns are UTF-16 units; the end is exclusive. */
export interface Found {
  readonly kind: LooseEndKind;
  readonly column: number;
  readonly endColumn: number;
}

/** How far a find reaches: over what was matched, or on to the end of the line or of the brackets around it. */
type Reach = 'match' | 'line';

interface Rule {
  readonly kind: LooseEndKind;
  readonly reach: Reach;
  /** Sticky where it must stand at the start of the line's content. */
  readonly pattern: RegExp;
  /** What the line must hold for the rule to find anything; rules that look at one place only need none. */
  readonly sign?: Sign;
  /** Also where *todo* is an ordinary word. */
  readonly inEveryLanguage: boolean;
}

/** What the lines hold in which a rule finds something, and most lines do not: cheap to test. */
const wordSigns = {
  todo: 'todo|fixme',
  doubt: String.raw`[([]\?`,
  questions: String.raw`\?\?`,
  arrow: '<-',
  tbd: String.raw`T\.?B\.?[DCA]`,
  missing: 'missing',
  lorem: 'lorem',
  watch: '[>→] ?(?:re-?)?watch',
  continued: 'continued',
} as const;
const bracketSigns = {
  bracket: String.raw`\[[^[\]]{1,200}\](?![([:])`,
  noTarget: String.raw`\]\( ?\)`,
} as const;
const signs = { ...wordSigns, ...bracketSigns };
type Sign = keyof typeof signs;
const signPatterns = Object.entries(signs).map(([sign, source]) => [sign as Sign, new RegExp(source, 'i')] as const);
/** How a line's content begins for the rules that have no sign. */
const openings = ['img', '(?:see|siehe|voir|ver) ', 'placeholder'];

/**
 * One of them finds something in every line in which `findInLine` does. Brackets are looked for apart, which takes half
 * as long as all at once; those of a link with a target hold no loose end, where `blankOut` leaves them as they are.
 */
export const worthALook: readonly RegExp[] = [
  new RegExp([...Object.values(wordSigns), ...openings].join('|'), 'gi'),
  /\[(?![^[\]\n<>{}`]{0,300}\]\((?! ?\)))/g,
];

const picture = String.raw`(?:images?|pictures?|photos?|pics?|screenshots?|slides?|diagrams?|figures?|charts?|bild(?:er)?|folien?|fotos?|diapos?|imagen(?:es)?|imagem)`;
const aboutTodoLists = String.raw`(?!\s+(?:[Ll]ists?|[Aa]pps?|M[Vv]C|[Ii]tems?|[Aa]pplication)\b)`;
/** `todo el mundo` in the middle of a note in English. */
const meansAll = String.raw`(?!\s+(?:el|los?|las?|mundo|esto|está|este|esta|isso|isto|o que)(?![\p{L}]))`;

/** What in brackets stands for something that is still to come. */
const placeholders = [
  String.raw`[^[\]]{0,80}\b(?:missing|fehlt|fehlen|manque|falta)\b[^[\]]{0,80}`,
  String.raw`[\s.]{0,4}(?:see|insert|add|include|attach|siehe|voir|insérer|ver)\s[^[\]]{0,30}\b${picture}\b[^[\]]{0,60}`,
  String.raw`[\s.]{0,4}(?:complete|finish|fill|insert|expand)\s[^[\]]{1,80}`,
  String.raw`${picture}(?: here| (?:of|from|with|von|mit|de) [^[\]]{1,60})?`,
];

const rules: readonly Rule[] = [
  atContent('todo', 'match', String.raw`\[ \]\s.*`),
  anywhere('todo', 'line', 'todo', String.raw`(?<![\p{L}\p{N}_/&])#todo\b`),
  anywhere('todo', 'line', 'todo', String.raw`\[\s*todo\b`),
  anywhere('todo', 'line', 'todo', String.raw`\(\?? ?todo\b`, { inEveryLanguage: false }),
  anywhere('todo', 'line', 'todo', String.raw`(?<![\p{L}\p{N}_/.-])(?:TODO|FIXME)(?![\p{L}\p{N}_-])${aboutTodoLists}`, {
    caseSensitive: true,
  }),
  atContent('todo', 'line', String.raw`todo\s?:`),
  anywhere('todo', 'line', 'arrow', String.raw`<-{1,3} ?(?:check|verify|todo)\b`),
  anywhere('todo', 'line', 'todo', String.raw`(?<![\p{L}\p{N}_/.-])todo ?:`, { inEveryLanguage: false }),
  atContent('todo', 'line', String.raw`todo(?=\s|$)${aboutTodoLists}${meansAll}`, { inEveryLanguage: false }),
  anywhere('todo', 'line', 'todo', String.raw`(?<=[\s?.])todo(?=[\s.!?)]{0,9}$)`, {
    caseSensitive: true,
    inEveryLanguage: false,
  }),

  anywhere('placeholder', 'match', 'bracket', String.raw`\[(?:${placeholders.join('|')})\](?![([:])`),
  atContent(
    'placeholder',
    'match',
    String.raw`(?:see|siehe|voir|ver) (?:the |die |das |les? |la )?${picture}(?=[\s.!*_)]{0,9}$)`,
  ),
  atContent('placeholder', 'match', String.raw`img[ _-]?\d{1,4}(?:\.(?:png|jpe?g))?(?=\s{0,9}$)`),
  atContent('placeholder', 'match', String.raw`placeholder(?=[\s.!:*_)]{0,9}$)`),
  anywhere('todo', 'line', 'watch', String.raw`(?<=[>→] ?)(?:re-?)?watch (?:the )?(?:recording|video|talk)`),
  atContent('placeholder', 'match', String.raw`\?{2,9}(?=[\s*_]{0,9}$)`),
  anywhere('placeholder', 'match', 'questions', String.raw`(?<=[:=] ?)\?{2,9}(?=[\s*_]{0,9}$)`),
  atContent('placeholder', 'line', String.raw`T\.?B\.?[DCA]\.?(?=[\s.!*_)\]]{0,9}$|\s+(?:insert|add|fill)\b)`, {
    caseSensitive: true,
  }),
  anywhere('placeholder', 'match', 'tbd', String.raw`(?<=[-–—:(|[] ?)T\.?B\.?[DCA]\b\.?(?=[\s.!*_)\]]{0,9}(?:$|\|))`, {
    caseSensitive: true,
  }),
  anywhere('placeholder', 'match', 'noTarget', String.raw`!\[[^[\]]{0,200}\]\( ?\)`),
  anywhere('placeholder', 'match', 'missing', String.raw`\b${picture} (?:are |is )?still missing\b`),
  anywhere('placeholder', 'match', 'lorem', String.raw`\blorem ipsum\b`),

  anywhere('broken-off', 'match', 'continued', String.raw`\bto be continued\b`),

  anywhere('uncertain', 'match', 'doubt', String.raw`[([]\?{1,5}[)\]](?!\()`),
];

/** What an HTML comment may hold: a remark to oneself, not the placeholders of a template that was left in place. */
const commentRule = atContent('todo', 'line', String.raw`(?:TODO|FIXME|todo ?:)`, { caseSensitive: true });

interface RuleOptions {
  readonly caseSensitive?: boolean;
  readonly inEveryLanguage?: boolean;
}

function anywhere(kind: LooseEndKind, reach: Reach, sign: Sign, source: string, options: RuleOptions = {}): Rule {
  return {
    kind,
    reach,
    sign,
    pattern: new RegExp(source, options.caseSensitive ? 'gu' : 'giu'),
    inEveryLanguage: options.inEveryLanguage ?? true,
  };
}

function atContent(kind: LooseEndKind, reach: Reach, source: string, options: RuleOptions = {}): Rule {
  return {
    kind,
    reach,
    pattern: new RegExp(source, options.caseSensitive ? 'yu' : 'iyu'),
    inEveryLanguage: options.inEveryLanguage ?? true,
  };
}

/** Lines with more are no notes: the limit keeps their cost in bounds. */
const mostPerLine = 20;

/**
 * The loose ends of a line, from left to right; where two rules find the same stretch, the first one counts.
 * @param text the line with code, addresses and comments blanked out
 * @param contentColumn where its content starts, after bullets and the like
 * @param todoIsAWord whether the note's language says *todo* for *all*
 */
export function findInLine(text: string, contentColumn: number, todoIsAWord: boolean): Found[] {
  const found: Found[] = [];
  const present = new Set(signPatterns.filter(([, pattern]) => pattern.test(text)).map(([sign]) => sign));
  for (const rule of rules) {
    if ((todoIsAWord && !rule.inEveryLanguage) || (rule.sign !== undefined && !present.has(rule.sign))) continue;
    for (const one of findsOf(rule, text, contentColumn)) {
      const isNew = found.every((other) => one.endColumn <= other.column || one.column >= other.endColumn);
      if (isNew && found.length < mostPerLine) found.push(one);
    }
  }
  return found.sort((a, b) => a.column - b.column);
}

/** The loose end that a line of an HTML comment holds. */
export function findInComment(text: string, contentColumn: number): Found[] {
  return findsOf(commentRule, text, contentColumn);
}

function findsOf(rule: Rule, text: string, contentColumn: number): Found[] {
  const found: Found[] = [];
  rule.pattern.lastIndex = rule.pattern.sticky ? contentColumn : 0;
  for (let match = rule.pattern.exec(text); match && found.length < mostPerLine; match = rule.pattern.exec(text)) {
    const end = rule.reach === 'match' ? match.index + match[0].length : reachOf(text, match.index);
    found.push({ kind: rule.kind, column: match.index, endColumn: end });
    if (rule.reach === 'line') break;
  }
  return found;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The end of the brackets in which a find stands, else of the line. */
function reachOf(text: string, start: number): number {
  const inner = closing[text[start - 1] ?? ''];
  const outer = closing[text[start] ?? ''];
  const close = inner ?? outer;
  const end = close === undefined ? -1 : text.indexOf(close, start);
  if (end >= 0) return inner === undefined ? end + 1 : end;
  const trimmed = text.trimEnd();
  return trimmed.endsWith('-->') ? trimmed.slice(0, -3).trimEnd().length : trimmed.length;
}
