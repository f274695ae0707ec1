import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import type { NoteFacts } from '../../../src/core/frontmatter/facts';
import { Library } from '../../../src/core/library/library';
import { noteFacts } from '../../../src/core/library/noteFacts';

function factsOf(path: string, text: string): NoteFacts | undefined {
  return noteFacts({ root: 'notes', path, text }, readFrontMatter(text));
}

const talk = '---\ntitle: Written\ndate: 2030-05-17\nspeaker: Ada Example\n---\n';

describe('noteFacts', () => {
  it('tells what stands outside the front matter', () => {
    const facts = factsOf(
      'novelconf-2030/2030-05-18-written.md',
      `${talk}# Spoken\n\nBob Sample (Novel Inc.)\n\nSome notes.\n`,
    );
    assert.equal(facts?.kind, 'talk');
    assert.deepEqual(facts.title, { value: 'Spoken', source: 'heading' });
    assert.deepEqual([facts.date, facts.isOwnDate], [{ value: '2030-05-18', source: 'file name' }, true]);
    assert.deepEqual(facts.speakers, ['Bob Sample']);
  });

  it('takes a title from the file name for what it is', () => {
    assert.equal(factsOf('novelconf-2030/Testing in the dark.md', `${talk}Some notes.\n`)?.title?.source, 'file name');
  });

  it('knows nothing of files that are no notes', () => {
    assert.equal(factsOf('CHANGELOG.md', '---\ntitle: x\n---\n# Changelog\n\n## 1.0.0\n\n- a change\n'), undefined);
  });

  it('knows the days of the event as its own note states them', () => {
    const library = new Library();
    const event =
      '---\nkind: event\ntitle: Novel Conf 2030\ndate: 2030-05-17\nend_date: 2030-05-19\n---\n# Novel Conf 2030\n\n## A talk - Bob Sample\n\nx\n';
    const text =
      '---\ntitle: Written\nconference: Novel Conf 2030\nspeaker: Ada Example\ndate: 2030-06-01\n---\nSome notes.\n';
    library.setAll([
      { id: '/novelconf/README.md', root: 'notes', path: 'novelconf/README.md', text: event },
      { id: '/novelconf/written.md', root: 'notes', path: 'novelconf/written.md', text },
    ]);
    const found = library.events.find(({ notes }) => notes.length === 2);
    assert.ok(found);
    const facts = noteFacts({ root: 'notes', path: 'novelconf/written.md', text }, readFrontMatter(text), found);
    assert.deepEqual(facts?.event, { title: found.title, isStated: true, start: '2030-05-17', end: '2030-05-19' });
  });

  it('gives the agenda with the place of every entry', () => {
    const text =
      '# Novel Meetup 2030-05-17\n\n- 18:00 First thing - Ada Example\n- 19:00 Second thing - Bob Sample\n- 18:30 Third thing - Cy Test\n- 20:00 Last thing - Di Probe\n\n## First thing - Ada Example\n\nx\n\n## Second thing - Bob Sample\n\ny\n';
    const agenda = factsOf('meetup.md', text)?.agenda;
    assert.deepEqual(
      agenda?.map(({ start, line, range }) => [start, line, text.slice(range.start, range.end)]),
      [
        ['18:00', 2, '- 18:00 First thing - Ada Example'],
        ['19:00', 3, '- 19:00 Second thing - Bob Sample'],
        ['18:30', 4, '- 18:30 Third thing - Cy Test'],
        ['20:00', 5, '- 20:00 Last thing - Di Probe'],
      ],
    );
  });
});
