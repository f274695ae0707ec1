/** Core files that spell letters for what they do with letters, in any language. */
const aboutLetters = ['frontmatter/schema/patternSyntax.ts', 'text/fold.ts'];

/** Core files that spelled words of a language when the rule came. The list only gets shorter. */
const notYetMoved = [
  'note/facts/eventDates.ts',
  'note/facts/talks.ts',
  'note/line/dates.ts',
  'note/line/eventTitle.ts',
  'note/line/headline.ts',
  'note/line/label.ts',
  'note/line/location.ts',
  'note/line/names.ts',
  'note/line/postTitle.ts',
  'note/line/split.ts',
  'note/line/times.ts',
  'note/line/whenLine.ts',
  'note/looseEnds/looseEndRules.ts',
  'note/survey/agenda.ts',
  'note/survey/candidates.ts',
  'note/survey/pathFacts.ts',
  'note/survey/projectReadme.ts',
  'note/survey/speakerLines.ts',
  'note/survey/structure.ts',
  'note/survey/under.ts',
  'note/survey/asksWhatItIs.ts',
  'note/verdict/wholeNote.ts',
  'write/event/indexTable.ts',
  'write/export/digest.ts',
  'write/schedule/agendaTimes.ts',
  'write/schedule/sessionSort.ts',
];

export const spelledBeforeRule: readonly string[] = [...aboutLetters, ...notYetMoved];
