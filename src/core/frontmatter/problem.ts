import type { OffsetRange } from '../text/range';
import type { Site } from './site';

/** As editors know them. A hint is not listed as a problem: it only offers its fix. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What validation can find, without where and how bad. Codes are stable: settings, docs and scripts use them. */
export type Finding =
  /** The opening delimiter has no closing one. */
  | { readonly code: 'unclosed-front-matter' }
  /** The block is not at the very top, has no opening line, or is a header for another program. */
  | {
      readonly code: 'misplaced-front-matter';
      readonly why:
        | 'blank-lines'
        | 'comment'
        | 'delimiter'
        | 'toml'
        | 'no-opening-line'
        | 'multimarkdown'
        | 'org'
        | 'pandoc'
        | 'fence';
    }
  /** `reason` is the parser's own sentence, in English; `why` the slip behind it, where one is known, and `sign` what it is about. */
  | { readonly code: 'syntax-error'; readonly reason: string; readonly why?: SyntaxMistake; readonly sign?: string }
  /** Written in a language that would have to be executed, or in one nobody knows. */
  | { readonly code: 'refused-language'; readonly language: string }
  | { readonly code: 'duplicate-property'; readonly property: string; readonly first: OffsetRange }
  /** `told`: where the note tells the value nevertheless. */
  | { readonly code: 'missing-property'; readonly property: string; readonly told?: ToldSource }
  | { readonly code: 'missing-front-matter' }
  | {
      readonly code: 'wrong-type';
      readonly property: string;
      readonly expected: readonly ValueType[];
      readonly found: ValueType;
    }
  /** A list written as one text: `Ada, Bob`. */
  | {
      readonly code: 'wrong-type';
      readonly property: string;
      readonly expected: readonly ['list'];
      /** Separated by commas, or by the dashes of items that belong to the text. */
      readonly found: 'comma text' | 'swallowed items';
    }
  /** What a person's own JSON Schema says in English. */
  | { readonly code: 'wrong-type'; readonly property: string; readonly expected: readonly []; readonly reason: string }
  | {
      readonly code: 'invalid-date';
      readonly property: string;
      readonly value: string;
      readonly why: 'impossible' | 'not ISO';
    }
  | {
      readonly code: 'invalid-time';
      readonly property: string;
      readonly value: string;
      readonly why: 'impossible' | 'not HH:MM';
    }
  /** Readers of YAML 1.1 take `12:30` for a number; `site` is one of them, where the note belongs to a site. */
  | { readonly code: 'unquoted-time'; readonly property: string; readonly value: string; readonly site?: Site }
  /** What YAML 1.2 takes for a text the reader of the note's site takes for something else: `on`, `010`. */
  | {
      readonly code: 'other-reading';
      readonly property: string;
      readonly value: string;
      readonly site: Site;
      readonly reading: string;
    }
  /** `after`: the property whose value should not be later. */
  | {
      readonly code: 'date-order';
      readonly property: string;
      readonly value: string;
      readonly after: string;
      readonly other: string;
      readonly otherRange: OffsetRange;
    }
  /** The talk's day is none of its event's. */
  | {
      readonly code: 'date-order';
      readonly property: string;
      readonly value: string;
      readonly event: string;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly code: 'date-mismatch';
      readonly property: string;
      readonly value: string;
      readonly told: string;
      readonly source: ToldSource;
    }
  /** Two properties that cannot both be right; `other` may be a comment that states a talk, or `talks` of them. */
  | {
      readonly code: 'disagreement';
      readonly property: string;
      readonly value: string;
      readonly other: string;
      readonly otherValue: string;
      readonly talks?: number;
      /** What would agree with the other; of a list its items. */
      readonly suggestion?: string;
      readonly suggestions?: readonly string[];
    }
  /** A comment that was not meant as one ends the value: `Meetup #42`. */
  | { readonly code: 'cut-value'; readonly property: string; readonly value: string }
  /** `[[X]]` without quotes. */
  | { readonly code: 'unquoted-link'; readonly property: string; readonly value: string }
  | { readonly code: 'invalid-url'; readonly property: string; readonly value: string }
  /** `reason`: why a schema that the note names cannot be used, in English. */
  | {
      readonly code: 'unknown-value';
      readonly property: string;
      readonly value: string;
      readonly suggestion?: string;
      readonly reason?: string;
    }
  | { readonly code: 'misspelt-property'; readonly property: string; readonly suggestion: string }
  | { readonly code: 'deprecated-property'; readonly property: string; readonly canonical: string }
  | { readonly code: 'duplicate-tag'; readonly value: string; readonly first: string; readonly firstRange: OffsetRange }
  | {
      readonly code: 'similar-tag' | 'similar-speaker';
      readonly value: string;
      readonly suggestion: string;
      readonly uses: number;
    }
  | { readonly code: 'too-large'; readonly limit: 'size' | 'nesting' | 'aliases' }
  /** An agenda's entry starts before the one above it does, or before that one has ended. */
  | {
      readonly code: 'agenda-order';
      readonly start: string;
      readonly previous: string;
      readonly why: 'backwards' | 'overlap';
    };

/** What people get wrong in YAML, TOML and JSON. The sentences of {@link messageOf} say what each of them is. */
export type SyntaxMistake =
  | 'apostrophe'
  | 'backslash'
  | 'colon'
  | 'comment'
  | 'curly-quotes'
  | 'extra'
  | 'indented'
  | 'json-comment'
  | 'list-beside'
  | 'name-quotes'
  | 'no-blank'
  | 'no-comma'
  | 'no-property'
  | 'no-quotes'
  | 'no-separator'
  | 'no-value'
  | 'open'
  | 'open-quote'
  | 'quotes-inside'
  | 'separator'
  | 'sign'
  | 'single-backslash'
  | 'single-quotes'
  | 'tab'
  | 'word';

export type ToldSource = 'file name' | 'heading' | 'text';

export type ValueType = 'text' | 'number' | 'true or false' | 'list' | 'map' | 'empty';

export type ProblemCode = Finding['code'];

/** Something validation found, at its exact place in UTF-16 offsets of the whole text. */
export type Problem = Finding & { readonly range: OffsetRange; readonly severity: Severity };

/** A finding with its place, before anybody has said how bad it is. */
export type Found = Finding & { readonly range: OffsetRange };

const severities: Readonly<Record<ProblemCode, Severity>> = {
  'unclosed-front-matter': 'error',
  'misplaced-front-matter': 'warning',
  'syntax-error': 'error',
  'refused-language': 'warning',
  'duplicate-property': 'error',
  'missing-property': 'warning',
  'missing-front-matter': 'information',
  'wrong-type': 'warning',
  'invalid-date': 'warning',
  'invalid-time': 'warning',
  'unquoted-time': 'warning',
  'other-reading': 'warning',
  'date-order': 'error',
  'date-mismatch': 'information',
  disagreement: 'warning',
  'cut-value': 'warning',
  'unquoted-link': 'warning',
  'invalid-url': 'warning',
  'unknown-value': 'warning',
  'misspelt-property': 'warning',
  'deprecated-property': 'hint',
  'duplicate-tag': 'warning',
  'similar-tag': 'hint',
  'similar-speaker': 'hint',
  'too-large': 'warning',
  'agenda-order': 'information',
};

export const problemCodes = Object.keys(severities) as readonly ProblemCode[];

/** How bad a finding is where a person has not decided it for its code: what could be meant as it stands is milder. */
export function defaultSeverity(finding: Finding): Severity {
  switch (finding.code) {
    case 'missing-property':
      // Jekyll takes the date from the file's name, and many an editor the title.
      return finding.told === undefined ? 'warning' : finding.told === 'file name' ? 'hint' : 'information';
    case 'misplaced-front-matter':
      // Other programs read such a header, and so do we in part.
      if (finding.why === 'multimarkdown') return 'hint';
      return finding.why === 'org' || finding.why === 'pandoc' ? 'information' : 'warning';
    case 'wrong-type':
      return 'found' in finding && finding.found === 'comma text' ? 'hint' : 'warning';
    case 'invalid-date':
      return finding.why === 'impossible' ? 'error' : 'warning';
    case 'unquoted-time':
      return finding.site === undefined ? 'hint' : 'warning';
    case 'date-order':
      return 'event' in finding ? 'warning' : 'error';
    default:
      return severities[finding.code];
  }
}
