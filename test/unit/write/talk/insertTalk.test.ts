import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import type { TalkFacts } from '../../../../src/core/write/talk/talkSkeleton';
import { readProjectJson } from '../../support/project';

/** The text after a talk was inserted where `|` marks the cursor; what is new is in `⟦⟧`. */
function inserted(marked: string): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { range, skeleton } = insertTalk(
    { text, path: 'note.md', root: '' },
    new LineIndex(text).positionAt(cursor).line,
    { title: 'T', speaker: 'S' },
  );
  const kept = text.slice(range.start, range.end);
  const newText = plainSkeleton(skeleton);
  assert.ok(newText.startsWith(kept));
  return applyEdits(text, [{ range, newText: `${kept}⟦${newText.slice(kept.length)}⟧` }]);
}

describe('insertTalk', () => {
  const talk = '## T\n\nSpeaker: S\n\n- ';
  const cases: [name: string, marked: string, expected: string][] = [
    ['into an empty note', '|', `⟦${talk}⟧`],
    ['on an empty line', '# E\n\n|\n', `# E\n\n⟦${talk}⟧\n`],
    ['an empty line follows what stands above', '# E\n|', `# E\n⟦\n${talk}⟧`],
    ['an empty line goes before what stands below', '# E\n\n|\n# Next\n', `# E\n\n⟦${talk}\n⟧\n# Next\n`],
    ['below a line of text', '# E\nsome |text\n\nmore', `# E\nsome text\n⟦\n${talk}\n⟧\nmore`],
    ['between two lines of text', 'some |text\nmore', `some text\n⟦\n${talk}\n\n⟧more`],
    ['below a line of spaces', '# E\n\n  |\nmore', `# E\n\n  \n⟦${talk}\n\n⟧more`],
    ['below the last line, however it is indented', '# E\n  - poi|nt', `# E\n  - point⟦\n\n${talk}⟧`],
    ['behind the front matter', '---\ntitle: |E\n---\n', `---\ntitle: E\n---\n⟦\n${talk}\n⟧`],
    ['behind front matter that ends the file', '+++\n|+++', `+++\n+++⟦\n\n${talk}⟧`],
    [
      'with the bullets the note has',
      '# E\n\n* a\n* b\n- c\n\n|',
      `# E\n\n* a\n* b\n- c\n\n⟦${talk.replace('- ', '* ')}⟧`,
    ],
  ];
  for (const [name, marked, expected] of cases) {
    it(name, () => {
      assert.equal(inserted(marked), expected);
    });
  }

  const event =
    '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- one\n- two\n\n## Kerning\n\nSpeaker: Ben Murray\n\n- three\n';
  const placed: [name: string, marked: string, expected: string][] = [
    [
      'below the talk under the cursor',
      event.replace('- one', '- o|ne'),
      event.replace('\n\n## Kern', `\n⟦\n${talk}\n⟧\n## Kern`),
    ],
    [
      'below the talk whose heading has the cursor',
      event.replace('Serifs', 'Ser|ifs'),
      event.replace('\n\n## Kern', `\n⟦\n${talk}\n⟧\n## Kern`),
    ],
    [
      'on the empty line at the end of a talk',
      event.replace('- two\n\n', '- two\n\n|\n'),
      event.replace('- two\n\n', `- two\n\n⟦${talk}\n⟧\n`),
    ],
    [
      'at the end of the note, where a title and the heading of its speaker would be parted',
      '# FontCon 2024\n\n## Seri|fs for everyone\n## Ada Byron, Typographer\n\n- one\n- two',
      '# FontCon 2024\n\n## Serifs for everyone\n## Ada Byron, Typographer\n\n- one\n- two⟦\n\n## T\n\nSpeaker: S\n\n- ⟧',
    ],
    ['at the end of the note, below its last talk', event.replace('- three', '- th|ree'), `${event}⟦\n${talk}\n⟧`],
  ];
  for (const [name, marked, expected] of placed) {
    it(name, () => {
      assert.equal(inserted(marked), expected);
    });
  }

  it('fills in what the agenda tells', () => {
    const { skeleton } = insertTalk(
      { text: '', path: 'note.md', root: '' },
      0,
      { title: 'T', speaker: 'S' },
      { title: 'Kerning *for* all', speakers: ['Ada Byron', 'Ben Murray'] },
    );
    assert.equal(plainSkeleton(skeleton), '## Kerning \\*for\\* all\n\nSpeakers: Ada Byron, Ben Murray\n\n- ');
  });

  it('gives the note one talk more', () => {
    const text = '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- old\n';
    const { range, skeleton } = insertTalk({ text, path: 'note.md', root: '' }, 99, {
      title: 'Kerning for all',
      speaker: 'Grace Murray',
    });
    const after = applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]);
    const { talks } = readNote(after, 'note.md');
    assert.deepEqual(
      talks.map(({ title, hasNotes }) => [title, hasNotes]),
      [
        ['Serifs', true],
        ['Kerning for all', false],
      ],
    );
  });

  const misread: [name: string, text: string, facts: TalkFacts, expected: string][] = [
    [
      'takes the usual form where a name alone is not known for one',
      '# FontCon 2024\n\n## Ada Byron: Serifs\n\n- one\n\n## Ben Murray: Kerning\n\n- two\n',
      { title: 'Ink by hand', speakers: ['Prince'] },
      '## Ink by hand\n\nSpeaker: Prince\n\n- ',
    ],
    [
      'says by a comment what would not be read as a talk',
      '---\ntitle: Serifs for all\nkind: event\nspeakers: [Ada Byron]\n---\n\nAn evening on type.\n',
      {},
      '<!-- talk -->\n## T\n\nSpeaker: S\n\n- ',
    ],
  ];
  for (const [name, text, facts, expected] of misread) {
    it(name, () => {
      const { skeleton } = insertTalk({ text, path: 'note.md', root: '' }, 99, { title: 'T', speaker: 'S' }, facts);
      assert.equal(plainSkeleton(skeleton), expected);
    });
  }

  it('writes the talk that the snippet for talks writes', () => {
    const snippets = readProjectJson('snippets/markdown.json') as {
      readonly Talk: { readonly body: readonly string[] };
    };
    const { skeleton } = insertTalk({ text: '', path: 'note.md', root: '' }, 0, {
      title: 'Title of the talk',
      speaker: 'Name of the speaker',
    });
    const asSnippet = skeleton.map((part) =>
      typeof part === 'string'
        ? part
        : 'snippet' in part
          ? part.snippet
          : part.placeholder === undefined
            ? `$${part.stop}`
            : `\${${part.stop}:${part.placeholder}}`,
    );
    assert.equal(asSnippet.join(''), snippets.Talk.body.join('\n'));
  });
});
