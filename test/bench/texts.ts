const words =
  'serif ink paper kerning glyph stroke weight margin column grid baseline ligature press proof sheet type'.split(' ');
const names = ['Ada Moss', 'Ben Roe', 'Cleo Hart', 'Dev Lindqvist', 'Eva Marsh', 'Finn Okoro'];

/** The same numbers in every run, so that two runs measure the same thing. */
function pseudoRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
}

/** An event note of about so many characters, with front matter, agenda, talks, lists, code, images and loose ends, as people write them. */
export function eventNote(length: number, seed = 1): string {
  const random = pseudoRandom(seed);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const phrase = (count: number): string => Array.from({ length: count }, () => pick(words)).join(' ');
  const sentence = (): string => `${phrase(6 + random(14))}.`;
  const start =
    '---\ntitle: FontCon 2024\ndate: 2024-05-03\nlocation: Lyon\n---\n\n# FontCon 2024\n\n- 09:00 Doors\n- 09:30 Welcome\n- 12:00 Lunch\n\n';
  const parts = [start];
  for (let size = start.length; size < length;) {
    const talk = [
      `## ${phrase(4)} - ${pick(names)} (Orbit)`,
      sentence() + ' ' + sentence(),
      Array.from({ length: 12 }, () => `- ${sentence()}${random(9) === 0 ? '\n  - TODO: ask about it' : ''}`).join(
        '\n',
      ),
      `### ${phrase(2)}`,
      `${sentence()} See [the proof](https://example.org/${pick(words)}) and \`${pick(words)}\`, **${phrase(2)}**.`,
      `\`\`\`ts\nconst ${pick(words)} = '${phrase(3)}';\n\`\`\``,
      `![${phrase(2)}](images/${pick(words)}.png)`,
      '### Takeaways',
      Array.from({ length: 4 }, () => `1. ${sentence()}`).join('\n'),
    ].join('\n\n');
    parts.push(talk, '\n\n');
    size += talk.length + 2;
  }
  return parts.join('');
}

/** A note about one talk, as those who write a file a talk have them. */
export function talkNote(seed: number): string {
  const random = pseudoRandom(seed);
  const name = names[random(names.length)] ?? '';
  const lines = Array.from(
    { length: 20 },
    () => `- ${Array.from({ length: 8 }, () => words[random(words.length)] ?? '').join(' ')}`,
  );
  return `# Talk ${seed}\n\n${name}, Orbit\n\n${lines.join('\n')}\n`;
}

/** Texts that grow with `size` and that a careless reader takes quadratic time for. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'headings, one below the other': (size) => '## A talk\n'.repeat(size),
  'headings with speakers': (size) => '## Serifs - Ada Moss (Orbit)\n\ntext\n\n'.repeat(size / 4),
  'headings that name a speaker': (size) => '## by Ada Moss\n'.repeat(size / 4),
  'headings under lines of equals signs': (size) => 'A talk\n======\n'.repeat(size / 2),
  'lists in lists, on one line': (size) => `${'- '.repeat(size / 10)}x`,
  'lists in lists, a line each': (size) =>
    Array.from({ length: Math.round(Math.sqrt(size) * 2) }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'quotes in quotes': (size) => `${'>'.repeat(size / 10)} x`,
  'items of one list': (size) => '- x\n'.repeat(size),
  'one long line': (size) => 'word '.repeat(size * 10),
  'one long word': (size) => 'x'.repeat(size * 50),
  'one long heading': (size) => `# ${'word '.repeat(size * 2)}`,
  'a line of spaces': (size) => `x${' '.repeat(size * 10)}x`,
  'fences that never close': (size) => '```\n~~~\n'.repeat(size / 2),
  'one fence that never closes': (size) => `\`\`\`\n${'x\n'.repeat(size)}`,
  'opening brackets': (size) => '['.repeat(size),
  'opening brackets in a heading': (size) => `## ${'['.repeat(size)}`,
  'image brackets': (size) => '!['.repeat(size),
  'closed brackets': (size) => '[x]'.repeat(size),
  emphasis: (size) => '*a _b '.repeat(size / 2),
  'stars in a heading': (size) => `## ${'*'.repeat(size)}a`,
  'backticks of growing number': (size) =>
    Array.from({ length: Math.round(Math.sqrt(size)) }, (_, count) => '`'.repeat(count + 1)).join(' '),
  'parentheses in a heading': (size) => `## ${'('.repeat(size)}`,
  'angle brackets': (size) => '<a '.repeat(size),
  'comments that never close': (size) => '<!-- x\n\n'.repeat(size / 2),
  'lines of an agenda': (size) => '10:00 Serifs - Ada Moss\n'.repeat(size / 2),
  'times on one line': (size) => '10:00 '.repeat(size),
  'dates on one line': (size) => '3.5.2024 - '.repeat(size),
  'names on one line': (size) => `## Talk - ${'Ada Moss, '.repeat(size)}`,
  'question marks': (size) => '(?) '.repeat(size),
  todos: (size) => 'TODO x\n'.repeat(size),
  'cells of a table': (size) => `${'|a'.repeat(size / 20)}|\n${'|-'.repeat(size / 20)}|\n${'|a\n'.repeat(10)}`,
  properties: (size) => `---\n${Array.from({ length: size / 10 }, (_, index) => `k${index}: v\n`).join('')}---\n`,
  dashes: (size) => `---\n${'- '.repeat(size / 10)}x\n---\n`,
  'carriage returns': (size) => '\r'.repeat(size),
};

/** Front matter nobody writes, of about so many UTF-16 units, with the note around it: for the whole of the validator. */
export const hostileNotes: Readonly<Record<string, (size: number) => string>> = {
  'one property a hundred times': (size) => yaml(repeated('title: FontCon\n', size)),
  'ever new properties': (size) =>
    yaml(Array.from({ length: size / 14 }, (_, index) => `speeker${index}: x\n`).join('')),
  'tags that differ by a letter': (size) =>
    yaml(`tags: [${Array.from({ length: size / 16 }, (_, index) => `typography${index}`).join(', ')}]\n`),
  'a list in a list': (size) => yaml(`tags: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}\n`),
  'one long line': (size) => yaml(`title: ${'x '.repeat(size / 2)}\n`),
  'quotes that never close': (size) => yaml(repeated('title: "\n', size)),
  'aliases of aliases': (size) =>
    yaml(
      Array.from({ length: size / 30 }, (_, index) => `k${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join(
        '',
      ),
    ),
  'TOML tables': (size) => `+++\n${repeated('[[a.b.c]]\nd = 1\n', size)}+++\n`,
  'JSON, open to the end': (size) => `{ ${repeated('"a": [', size)}\n`,
  'an agenda that runs backwards': (size) =>
    `---\ntitle: FontCon\n---\n# FontCon 2024\n\n${Array.from({ length: size / 20 }, (_, index) => `- ${23 - (index % 16)}:${10 + (index % 49)} Talk ${index}`).join('\n')}\n`,
  'a block that never closes': (size) => `---\n${repeated('title: FontCon\n', size)}`,
};

function yaml(properties: string): string {
  return `---\n${properties}---\n\n# FontCon 2024\n`;
}

function repeated(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length));
}
