import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { noteFacts } from '../../../src/core/library/noteFacts';
import type { Note } from '../../../src/core/note/model';
import { readNote } from '../support/readNote';
import { judge } from '../frontmatter/judging';
import { readProjectJson } from '../support/project';
import { expandSnippet } from './expandSnippet';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const snippets = Object.entries({
  ...(readProjectJson('snippets/first.json') as Record<string, Snippet>),
  ...(readProjectJson('snippets/markdown.json') as Record<string, Snippet>),
});

const variables = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '05',
  CURRENT_DATE: '17',
  TM_FILENAME_BASE: 'RiverConf 2024',
  CLIPBOARD: 'https://example.org/slides',
};

function expansionOf(prefix: string): string {
  const found = snippets.find(([, snippet]) => snippet.prefix === prefix);
  assert.ok(found, `no snippet ${prefix}`);
  return filledIn(expandSnippet(found[1].body.join('\n'), variables));
}

/** With people where people belong: `Name of the speaker` is no name. */
function filledIn(text: string): string {
  return text.replace('Name of the speaker', 'Bo Larkin').replace('Name of the speaker', 'Cy Dunnock');
}

/** What a note tells once a snippet was expanded at the end of it. */
function noteWith(prefix: string, before = ''): Note {
  return readNote(before + expansionOf(prefix), 'river-days.md');
}

const event = '# RiverConf 2024\n\n';
const talk = `${event}## Locks and weirs\n\nSpeaker: Ada Finchley\n\n- about water\n\n`;

describe('snippets', () => {
  it('have prefixes that start alike and differ', () => {
    const prefixes = snippets.map(([, snippet]) => snippet.prefix);
    assert.deepEqual(
      prefixes.filter((prefix) => !/^cn-[a-z]+$/.test(prefix)),
      [],
    );
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  for (const [name, { prefix, body, description }] of snippets) {
    it(`${name} is described and says where the cursor ends`, () => {
      assert.match(description, /^[A-Z].{10,}[^.]$/);
      assert.match(body.join('\n'), /\$0/);
    });

    it(`${name} makes no problem`, async () => {
      const text = (/^(?:---|\+\+\+)$/.test(body[0] ?? '') ? '' : talk) + expansionOf(prefix);
      const problems = await judge(
        text,
        noteFacts({ path: 'river-days.md', root: 'notes', text }, readFrontMatter(text)),
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        [],
      );
    });
  }

  for (const prefix of ['cn-event', 'cn-yaml', 'cn-toml', 'cn-json']) {
    it(`${prefix} makes the event it says`, () => {
      const note = noteWith(prefix);
      assert.equal(note.event?.title?.value, 'RiverConf 2024');
      assert.equal(note.event.start?.value, '2024-05-17');
      assert.equal(note.event.location?.value, 'Place');
    });
  }

  it('talk makes one talk more, without notes yet', () => {
    const { talks } = noteWith('cn-talk', talk);
    assert.deepEqual(
      talks.map(({ title, speakers, level, hasNotes }) => [title, speakers[0]?.name, level, hasNotes]),
      [
        ['Locks and weirs', 'Ada Finchley', 2, true],
        ['Title of the talk', 'Bo Larkin', 2, false],
      ],
    );
  });

  it('day makes a day with a talk below it', () => {
    const { talks, event: facts } = readNote(
      `${event}${expansionOf('cn-day')}one\n\n${expansionOf('cn-day').replace('Day 1', 'Day 2').replace('05-17', '05-18').replace('Title of', 'End of')}two\n`,
      'river-days.md',
    );
    assert.deepEqual(
      talks.map(({ title, level }) => [title, level]),
      [
        ['Title of the talk', 3],
        ['End of the talk', 3],
      ],
    );
    assert.deepEqual([facts?.start?.value, facts?.end?.value], ['2024-05-17', '2024-05-18']);
  });

  it('speaker makes a speaker with an organisation', () => {
    const [first] = readNote(
      `${event}## Locks and weirs\n\n${expansionOf('cn-speaker')}\n\n- water\n`,
      'river-days.md',
    ).talks;
    assert.deepEqual(
      first?.speakers.map(({ name, affiliation }) => [name, affiliation]),
      [['Bo Larkin', 'Organisation']],
    );
  });

  it('agenda makes entries, and knows which are talks', () => {
    const { agenda } = noteWith('cn-agenda', event);
    assert.deepEqual(
      agenda.map(({ start, title, speakers, isTalk }) => [start, title, speakers[0]?.name, isTalk]),
      [
        ['09:00', 'Registration', undefined, false],
        ['09:30', 'Title of the talk', 'Bo Larkin', true],
        ['10:30', 'Break', undefined, false],
        ['11:00', 'Title of the next talk', 'Cy Dunnock', true],
      ],
    );
  });

  it('takeaways makes a section and no talk', () => {
    const { talks } = noteWith('cn-takeaways', talk);
    assert.deepEqual(
      talks.map(({ title, sections }) => [title, sections.map((section) => section.title)]),
      [['Locks and weirs', ['Takeaways']]],
    );
  });

  for (const prefix of ['cn-question', 'cn-quote', 'cn-link']) {
    it(`${prefix} adds to its talk and makes nothing else`, () => {
      const note = noteWith(prefix, talk);
      assert.deepEqual(
        note.talks.map(({ title }) => title),
        ['Locks and weirs'],
      );
      assert.deepEqual(note.looseEnds, []);
    });
  }

  it('link makes slides of the address on the clipboard', () => {
    assert.deepEqual(noteWith('cn-link', talk).talks[0]?.links, [
      { kind: 'slides', url: 'https://example.org/slides' },
    ]);
  });

  it('todo and image make loose ends', () => {
    assert.deepEqual(
      noteWith('cn-todo', talk).looseEnds.map(({ kind }) => kind),
      ['todo'],
    );
    assert.deepEqual(
      noteWith('cn-image', talk).looseEnds.map(({ kind }) => kind),
      ['placeholder'],
    );
  });
});
