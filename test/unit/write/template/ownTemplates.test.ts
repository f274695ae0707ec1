import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { ownTalk } from '../../../../src/core/write/talk/ownTalk';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import type { OwnTemplates } from '../../../../src/core/write/template/ownTemplates';
import { planEvent } from '../../../../src/core/write/event/planEvent';
import type { Schedule, ScheduleSession } from '../../../../src/core/write/schedule/model';
import type { ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { talkFile } from '../../../../src/core/write/talk/talkFile';

const session = (id: string, title: string, name: string, start: string): ScheduleSession => ({
  id,
  title,
  speakers: [{ name }],
  day: start.slice(0, 10),
  start,
  links: [],
  isTalk: true,
});
const schedule: Schedule = {
  title: 'InkConf',
  start: '2031-05-17',
  end: '2031-05-18',
  location: 'Linz',
  sessions: [
    session('a', 'Blots', 'Ada Byron', '2031-05-17T09:00'),
    session('b', 'Quills: {a} $1 history', 'Ben Murray', '2031-05-18T10:00'),
  ],
};

function templates(texts: OwnTemplates['texts']): OwnTemplates {
  return { texts, variables: { CURRENT_YEAR: '2031' } };
}

function choice(layout: ScheduleChoice['layout'], texts: OwnTemplates['texts']): ScheduleChoice {
  return {
    title: 'InkConf',
    folder: '',
    layout,
    format: 'yaml',
    agenda: 'all',
    chosen: new Set(['a', 'b']),
    workspace: '',
    templates: templates(texts),
  };
}

function written(layout: ScheduleChoice['layout'], texts: OwnTemplates['texts']): Record<string, string> {
  return Object.fromEntries(
    planSchedule(schedule, choice(layout, texts), []).files.map(({ path, edits }) => [
      path,
      edits.map(({ newText }) => newText).join(''),
    ]),
  );
}

const talk = '## ${talk.title}\n\nBy ${talk.speakers:${1:Name}} in $CURRENT_YEAR\n\n* $0\n';

describe("templates of one's own", () => {
  it('event.md begins the note of an event', () => {
    const [file] = planEvent(
      { title: 'InkConf', dates: { start: '2031-05-17' }, location: 'Linz' },
      {
        folder: '',
        workspace: '',
        layout: 'one file',
        format: 'yaml',
        templates: templates({
          event:
            '---\ntitle: ${event.title}\ndate: ${event.date}\n---\n\n# ${event.title}, ${event.location}\n\nHotel: ${1:?}\n',
        }),
      },
    );
    assert.equal(
      file?.edits[0]?.newText,
      '---\ntitle: InkConf\ndate: 2031-05-17\n---\n\n# InkConf, Linz\n\nHotel: ?\n',
    );
    assert.deepEqual(file.stops, [{ stop: 1, start: 65, end: 66 }]);
  });

  it('day.md begins the note of each day', () => {
    const files = written('file per day', { day: '# ${event.title} on ${event.date}\n' });
    assert.ok(
      files['inkconf-day-2.md']?.startsWith('# InkConf on 2031-05-18\n\n- 10:00 - Quills'),
      files['inkconf-day-2.md'],
    );
  });

  it('talk.md is each talk, at the level the note has for talks', () => {
    const text = written('one file', { talk })['inkconf.md'] ?? '';
    assert.ok(text.includes('\n### Blots\n\nBy Ada Byron in 2031\n\n* '), text);
    assert.ok(text.includes('\n### Quills: {a} $1 history\n\nBy Ben Murray'), text);
    assert.deepEqual(
      readNote(text, 'inkconf.md').talks.map(({ title }) => title),
      ['Blots', 'Quills: {a} $1 history'],
    );
  });

  it('a note that is written with talks opens at the first place of the first of them', () => {
    const places = (texts: OwnTemplates['texts']): string[] =>
      planSchedule(schedule, choice('one file', texts), []).files.flatMap(({ edits, stops = [] }) =>
        stops.map(({ start }) => edits[0]?.newText.slice(0, start).split('\n').slice(-3).join('|') ?? ''),
      );
    assert.deepEqual(places({}), ['Time: 09:00||- ']);
    assert.deepEqual(places({ talk: '## ${talk.title}\n\nRoom: ${1:?}\n\n* $0\n' }), ['### Blots||Room: ']);
  });

  it("talk.md is a talk's own file, below the usual front matter or its own", () => {
    const file = written('file per talk', { talk })['blots.md'] ?? '';
    assert.ok(
      file.startsWith('---\ntitle: Blots\nevent: InkConf\n') &&
        file.endsWith('\n---\n\n# Blots\n\nBy Ada Byron in 2031\n\n* \n'),
      file,
    );
    assert.equal(
      written('file per talk', { talk: '---\nname: ${talk.title}\n---\n\n# ${talk.title}\n' })['blots.md'],
      '---\nname: Blots\nkind: talk\n---\n\n# Blots\n',
    );
  });

  it('talk.md is a new file beside others', () => {
    const neighbours = ['Nibs', 'Reeds'].map((title) => ({
      name: title.toLowerCase(),
      text: `---\ntitle: ${title}\nevent: InkConf\n---\n\n# ${title}\n\n- \n`,
    }));
    const { text } = talkFile({ title: 'Blots', speakers: [] }, neighbours, {
      frontMatter: '',
      body: '## Blots\n\n* \n',
    });
    assert.equal(text, '---\ntitle: Blots\nevent: InkConf\n---\n\n# Blots\n\n* \n');
  });

  it("a talk's front matter has no place in a note of several", () => {
    const text = '# InkConf\n\n';
    const { range, skeleton } = insertTalk(
      { text, path: 'note.md', root: '' },
      2,
      { title: '', speaker: '' },
      {},
      ownTalk('---\ntitle: $1\n---\n\n## $1\n', {}),
    );
    assert.equal(applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]), '# InkConf\n\n## $1');
  });

  for (const layout of ['one file', 'file per day', 'file per talk'] as const) {
    it(`a second import into a ${layout} writes nothing`, () => {
      const texts = { talk, day: '# ${event.title} on ${event.date}\n', event: '# ${event.title}\n' };
      const existing = Object.entries(written(layout, texts)).map(([path, text]) => ({ path, text }));
      assert.deepEqual(planSchedule(schedule, choice(layout, texts), existing).files, []);
    });
  }

  it('one that does not say the title is not used: the talk would be written again each time', () => {
    assert.deepEqual(written('one file', { talk: '## A talk\n' }), written('one file', {}));
  });
});
