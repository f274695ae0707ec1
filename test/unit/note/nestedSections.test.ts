import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/note/readNote';

const talk = (mark: string, title: string, speaker: string): string =>
  `${mark} ${title} - ${speaker}\n\n- They showed how it is done by hand.\n- And what to do where it fails.\n\n`;

const titlesOf = (text: string): readonly string[] =>
  readNote(text, 'fontcon.md', { workspace: 'notes' }).talks.map(({ title }) => title);

describe('of sections that lie within one another', () => {
  const three =
    talk('###', 'Kerning a whole book', 'Ada Moss') +
    talk('###', 'Serifs for the rest of us', 'Ben Roe') +
    talk('###', 'Quiet ink on loud paper', 'Cleo Hart');

  it('those that say more are the talks, not the one around them', () => {
    const text = `# FontCon 2024\n\n## Stories Told in the Morning\n\n${three}`;
    assert.deepEqual(titlesOf(text), ['Kerning a whole book', 'Serifs for the rest of us', 'Quiet ink on loud paper']);
  });

  it('the one around them is the talk where they are its parts', () => {
    const parts = '### Why\n\n- a\n\n### How\n\n- b\n\n### Questions\n\n- c\n\n';
    const [kerning, ink] = [
      talk('##', 'Kerning a whole book', 'Ada Moss'),
      talk('##', 'Quiet ink on loud paper', 'Cleo Hart'),
    ];
    const text = `# FontCon 2024\n\n${kerning}${parts}${ink}${parts}`;
    assert.deepEqual(titlesOf(text), ['Kerning a whole book', 'Quiet ink on loud paper']);
  });

  it('one that a person calls a talk takes nothing from the one around it', () => {
    const around = talk('##', 'Kerning a whole book', 'Ada Moss') + talk('##', 'Quiet ink on loud paper', 'Cleo Hart');
    assert.deepEqual(titlesOf(`# FontCon 2024\n\n${around}<!-- talk -->\n### Glue\n\n- x\n`), [
      'Kerning a whole book',
      'Quiet ink on loud paper',
      'Glue',
    ]);
  });
});
