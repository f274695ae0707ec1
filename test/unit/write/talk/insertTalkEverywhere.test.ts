import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/cli/folder';
import { insertFaults } from '../../../fuzz/insertFaults';
import { readNote } from '../../support/readNote';
import { random } from '../schedule/generated';

/** A note put together at random from the parts that notes have. */
function generatedNote(seed: number): string {
  const next = random(seed);
  const oneOf = <T>(each: readonly T[]): T => each[Math.floor(next() * each.length)] as T;
  const level = oneOf(['##', '###']);
  const form = oneOf([
    (title: string, name: string) => `${level} ${title}\n\nSpeaker: ${name}\n`,
    (title: string, name: string) => `${level} ${title}\n${name}\n`,
    (title: string, name: string) => `${level} ${title} (${name})\n`,
    (title: string, name: string) => `${level} ${name}: ${title}\n`,
    (title: string, name: string) => `${level} "${title}" by ${name}\n`,
  ]);
  const people = ['Ada Byron', 'Ben Murray', 'Grace Hopper', 'Cy Dunn', 'Dee Marsh'];
  const titles = [
    'Serifs for everyone',
    'Kerning in the dark',
    'Ligatures at last',
    'Hinting without tears',
    'Why ink runs',
  ];
  const body = oneOf([
    '- curves\n- lines\n',
    'It was about curves, and about lines as well.\n',
    '- curves\n\n' + level + '# Takeaways\n\n- lines\n',
  ]);
  const talk = (title: string, index: number): string => `${form(title, people[index] ?? '')}\n${body}\n`;
  const talks = titles.slice(0, 1 + Math.floor(next() * 5));
  const days = next() < 0.3 && level === '###';
  const breaks = next() < 0.4 ? `${level} Lunch\n\n- soup\n\n` : '';
  return [
    oneOf(['', '---\ntitle: FontCon 2024\ndate: 2024-05-17\n---\n\n', '+++\ntitle = "FontCon 2024"\n+++\n\n']),
    oneOf(['# FontCon 2024\n\n', '# FontCon 2024, Berlin\n\n', '# FontCon\n17 May 2024, Berlin\n\n']),
    oneOf(['', 'Three days of type.\nAnd of ink.\n\n', '> Type and ink.\n\n']),
    oneOf([
      '',
      `## Agenda\n\n${talks.map((title, index) => `- ${9 + index}:00 ${title} – ${people[index]}\n`).join('')}\n`,
    ]),
    ...talks.map(
      (title, index) =>
        (days && index % 2 === 0 ? `## Day ${index / 2 + 1}\n\n` : '') +
        talk(title, index) +
        (index === 0 ? breaks : ''),
    ),
    oneOf(['', '## What I take home\n\n- ink\n']),
  ].join('');
}

/** Whatever the line: what was there stays byte for byte, and reading gives the old talks and the new one. */
describe('insertTalk at every line', () => {
  const folders = ['samples', ...(process.env.NOTES === undefined ? [] : [process.env.NOTES])];
  const notes = folders
    .flatMap((folder) => readFolder(folder).files)
    .filter(({ text, path }) => ['event', 'day'].includes(readNote(text, path).kind));
  for (const { path, text } of notes) {
    it(path, () => {
      assert.deepEqual(insertFaults(text, path), []);
    });
  }
  for (let seed = 1; seed <= 24; seed++) {
    it(`generated note ${seed}`, () => {
      const text = generatedNote(seed);
      assert.deepEqual(insertFaults(text, 'fontcon-2024.md'), [], text);
    });
  }
});
