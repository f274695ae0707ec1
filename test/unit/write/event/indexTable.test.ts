import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import type { LibraryEvent } from '../../../../src/core/library/model';
import { applyEdits } from '../../../../src/core/text/edit';
import { newIndex, updateIndex } from '../../../../src/core/write/event/indexTable';

function note(title: string, date: string, location: string): string {
  return `---\ntitle: ${title}\ndate: ${date}\nlocation: ${location}\ntags: [web]\n---\n\n# ${title}\n\n## Serifs for all\n\nSpeaker: Ada Byron\n\n- curves\n\n## Kerning\n\nSpeaker: Ben Murray\n\n- gaps\n`;
}

function eventsOf(notes: Readonly<Record<string, string>>): readonly LibraryEvent[] {
  const library = new Library();
  library.setAll(Object.entries(notes).map(([path, text]) => ({ id: path, root: 'notes', path, text })));
  return library.events;
}

const events = eventsOf({
  'fontcon 2024.md': note('FontCon 2024', '2024-05-17', 'Bergen'),
  'meetups/ink-meetup.md': note('Ink Meetup 2023', '2023-02-01', '"Mill | Yard"'),
});

function updated(text: string, path = 'README.md', of = events): string {
  const update = updateIndex(text, path, of);
  assert.ok(update.ok);
  return applyEdits(text, update.edits);
}

describe('updateIndex', () => {
  const table = [
    '| Date | Event | Location | Talks |',
    '| --- | --- | --- | --- |',
    '| 2024-05-17 | [FontCon 2024](fontcon%202024.md) | Bergen | 2 |',
    '| 2023-02-01 | [Ink Meetup 2023](meetups/ink-meetup.md) | Mill \\| Yard | 2 |',
  ].join('\n');
  const index = `# Notes\n\n<!-- events -->\n\n${table}\n\n<!-- /events -->\n\nThe end.\n`;

  it('writes a table between the markers and nothing else', () => {
    assert.equal(updated('# Notes\n\n<!-- events --><!-- /events -->\n\nThe end.\n'), index);
  });

  it('makes no edit when nothing changed', () => {
    for (const text of [index, index.replaceAll('\n', '\r\n'), newIndex('README.md', events)])
      assert.deepEqual(updateIndex(text, 'README.md', events), { ok: true, edits: [] });
  });

  it('keeps the columns, their order, their alignment, and what was written in others', () => {
    const own =
      '<!-- events -->\n| Rating | Conference | When |\n|:-:|---|--:|\n| ★★★ | [Ink Meetup 2023](meetups/ink-meetup.md) | ? |\n<!-- /events -->';
    assert.equal(
      updated(own),
      '<!-- events -->\n| Rating | Conference | When |\n|:-:|---|--:|\n|  | [FontCon 2024](fontcon%202024.md) | 2024-05-17 |\n| ★★★ | [Ink Meetup 2023](meetups/ink-meetup.md) | 2023-02-01 |\n<!-- /events -->',
    );
  });

  it('leaves rows that still hold as they are written, and words around the table', () => {
    const own = `<!-- events -->\nSince 2023:\n\n${table.replace('| Bergen |', '|   Bergen   |').replace('| 2023-02-01 |', '| 2023 |')}\n\nMore to come.\n<!-- /events -->`;
    assert.equal(updated(own), own.replace('| 2023 |', '| 2023-02-01 |'));
  });

  it('knows people and tags', () => {
    assert.ok(
      updated('<!-- events -->\n| Event | Speakers | Tags |\n|---|---|---|\n<!-- /events -->').includes(
        '| [FontCon 2024](fontcon%202024.md) | Ada Byron, Ben Murray | web |\n',
      ),
    );
  });

  it('links from the folder of the note', () => {
    assert.ok(newIndex('meetups/README.md', events).includes('[FontCon 2024](../fontcon%202024.md)'));
    assert.ok(newIndex('meetups/README.md', events).includes('[Ink Meetup 2023](ink-meetup.md)'));
  });

  it('says when it finds no place', () => {
    assert.deepEqual(updateIndex('# Notes\n', 'README.md', events), { ok: false, problem: 'no markers' });
    assert.deepEqual(updateIndex('<!-- events -->\n', 'README.md', events), { ok: false, problem: 'no end marker' });
  });
});
