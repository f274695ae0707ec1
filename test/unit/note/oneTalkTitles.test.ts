import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

describe('the title of a note’s one talk', () => {
  const cases: [what: string, path: string, text: string, title: string, speakers: string][] = [
    [
      'in a line of properties alone',
      'ink.md',
      'title: "Quiet ink: a history"\n\n### Basics\n\n- a\n\n### Types\n\n- b\n',
      'Quiet ink: a history',
      '',
    ],
    [
      'in a link with brackets inside',
      'ink.md',
      '[[10 min] Quiet ink](https://x.example/v)\n\n### 1. Serifs\n\n- a\n\n### 2. Inks\n\n- b\n',
      '[10 min] Quiet ink',
      '',
    ],
    [
      'in its folder, where the heading says `Notes`',
      'Quiet ink/notes.md',
      '# General Notes\n\n- a\n- b\n',
      'Quiet ink',
      '',
    ],
  ];
  for (const [what, path, text, title, speakers] of cases) {
    it(what, () => {
      const { talks } = readNote(text, `FontCon 2024/${path}`, { workspace: 'conference-notes' });
      assert.deepEqual(
        talks.map((talk) => [talk.title, talk.speakers.map(({ name }) => name).join(', ')]),
        [[title, speakers]],
      );
    });
  }
});

describe('headings that divide by `par` and a lone name', () => {
  const read = (headings: readonly string[]): string[] =>
    readNote(`# FontCon 2024\n\n${headings.map((heading) => `## ${heading}\n\n- a\n`).join('\n')}`, 'fontcon.md', {
      workspace: 'conference-notes',
    }).talks.map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)].join(' | '));

  it('as the others do', () => {
    assert.deepEqual(
      read(['Des polices rapides par Ada Moss', 'Une encre calme par Ben Roe', 'Du papier durable par Inkling']),
      ['Des polices rapides | Ada Moss', 'Une encre calme | Ben Roe', 'Du papier durable | Inkling'],
    );
  });

  it('are whole otherwise', () => {
    assert.deepEqual(read(['Programmer par Contrat', 'Une encre calme', 'Du papier durable']), [
      'Programmer par Contrat',
      'Une encre calme',
      'Du papier durable',
    ]);
  });
});
