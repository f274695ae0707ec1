import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readNote } from '../../support/readNote';
import { talkFile, type NewTalk } from '../../../../src/core/write/talk/talkFile';

const talk: NewTalk = {
  title: 'Paper planes, for grown-ups',
  speakers: ['Ada Finchley', 'Bo Larkin'],
  date: '2024-09-26',
  start: '16:00',
  room: 'Attic',
};

describe('talkFile', () => {
  const names: [neighbours: string[], name: string][] = [
    [[], 'paper-planes-for-grown-ups'],
    [['keep-the-paper', 'undo'], 'paper-planes-for-grown-ups'],
    [['Keep_the_Paper', 'Undo_It'], 'Paper_planes_for_grown_ups'],
    [['Keep the Paper', 'Undo it'], 'Paper planes for grown ups'],
    [['01-keep-the-paper', '02-undo', 'README'], '03-paper-planes-for-grown-ups'],
    [['1. Keep the Paper', '9. Undo it'], '10. Paper planes for grown ups'],
    [['20240926_keep', '20240926_undo'], '20240926_paper-planes-for-grown-ups'],
    [['2024-09-26-keep-it', '2024-09-26-undo'], '2024-09-26-paper-planes-for-grown-ups'],
    [['2024-a-year', 'undo'], 'paper-planes-for-grown-ups'],
    [['Paper-Planes-for-Grown-Ups', 'undo', 'keep', 'paper-planes-for-grown-ups'], 'paper-planes-for-grown-ups-2'],
  ];
  for (const [neighbours, name] of names) {
    it(`is named ${name} beside ${neighbours.join(', ') || 'nothing'}`, () => {
      assert.equal(
        talkFile(
          talk,
          neighbours.map((one) => ({ name: one, text: '# T\n' })),
        ).name,
        name,
      );
    });
  }

  it('tells the sort of session before its title, and not in its name', () => {
    const beside = (text: string) => talkFile({ ...talk, sort: 'Workshop' }, [{ name: 'undo', text }]);
    const whole = 'Workshop: Paper planes, for grown-ups';
    assert.equal(beside('# Undo\n').name, 'paper-planes-for-grown-ups');
    assert.ok(beside('# Undo\n').text.startsWith(`# ${whole}\n`), beside('# Undo\n').text);
    const [{ title } = {}] = readNote(beside('---\ntitle: Undo\nspeaker: Bo Larkin\n---\n').text, 'a/talks/x.md').talks;
    assert.equal(title, whole);
  });

  it('has what its neighbours have in their order, and speakers where only one of them knows any', () => {
    const block = (...keys: string[]): { name: string; text: string } => ({
      name: keys.join('-'),
      text: `---\n${keys.map((key) => `${key}: x`).join('\n')}\n---\nwords\n`,
    });
    const keysOf = (...neighbours: { name: string; text: string }[]): string[] =>
      Array.from(talkFile(talk, neighbours).text.matchAll(/^(\w+):/gm), ([, key = '']) => key);
    assert.deepEqual(
      keysOf(block('title', 'room', 'tags'), block('title', 'date', 'room', 'tags'), block('title', 'date', 'tags')),
      ['title', 'date', 'room', 'tags'],
    );
    assert.deepEqual(keysOf(block('title', 'tags'), block('title', 'speaker', 'tags'), block('title', 'tags')), [
      'title',
      'speaker',
      'tags',
    ]);
    assert.deepEqual(keysOf(block('title', 'tags'), block('title', 'mood', 'tags'), block('title', 'tags')), [
      'title',
      'tags',
    ]);
  });

  const texts: [neighbour: string, text: string][] = [
    ['# T\n\nwords\n', '# Paper planes, for grown-ups\n\nSpeakers: Ada Finchley, Bo Larkin\n\n'],
    [
      '---\ntitle: T\nspeakers: [A B]\nevent: Paperplane\ndate: 2024-09-26\nmood: good\n---\nwords\n',
      '---\ntitle: "Paper planes, for grown-ups"\nspeakers: [Ada Finchley, Bo Larkin]\nevent: Paperplane\n' +
        'date: 2024-09-26\nmood:\n---\n\n',
    ],
    [
      '+++\ntitle = "T"\nspeaker = "A B"\nroom = "R"\n+++\n\n# T\n',
      '+++\ntitle = "Paper planes, for grown-ups"\nspeaker = "Ada Finchley, Bo Larkin"\nroom = "Attic"\n' +
        '+++\n\n# Paper planes, for grown-ups\n\n',
    ],
  ];
  const yaml = (...lines: string[]): string => ['---', 'title: T', ...lines, '---', 'words', ''].join('\n');
  const like: [neighbours: string[], lines: string[]][] = [
    [[yaml('speakers:', '  - A B')], ['speakers:', '  - Ada Finchley', '  - Bo Larkin']],
    [[yaml('speakers:', '- A B', '- C D')], ['speakers:', '- Ada Finchley', '- Bo Larkin']],
    [[yaml("speakers: ['A B', 'C D']")], ["speakers: ['Ada Finchley', 'Bo Larkin']"]],
    [[yaml('speakers: [A B]', 'room: "R"')], ['speakers: [Ada Finchley, Bo Larkin]', 'room: "Attic"']],
    [
      [yaml('speakers:', '  - name: "A B"', '    role: Lead')],
      ['speakers:', '  - name: "Ada Finchley"', '  - name: "Bo Larkin"'],
    ],
    [
      [yaml('speakers:', '  - A B'), yaml('speakers: [A B]'), yaml('speakers:', '  - C D')],
      ['speakers:', '  - Ada Finchley', '  - Bo Larkin'],
    ],
    [
      [yaml('tags:', '  - paper', '  - planes'), yaml('tags: [paper, wind]')],
      ['tags:', '  - paper'],
    ],
    [[yaml('tags: [wind]'), yaml('tags: [paper]')], ['tags: []']],
    [[yaml('mood: good', 'speakers: [A B]')], ['mood:', 'speakers: [Ada Finchley, Bo Larkin]']],
  ];
  for (const [neighbours, lines] of like) {
    it(`writes values like ${JSON.stringify(neighbours.map((one) => one.split('\n').slice(2, -3)))}`, () => {
      const { text } = talkFile(
        { ...talk, title: 'Undo' },
        neighbours.map((one, index) => ({ name: String(index), text: one })),
      );
      assert.equal(text, ['---', 'title: Undo', ...lines, '---', '', ''].join('\n'));
    });
  }

  for (const [neighbour, text] of texts) {
    it(`begins like ${JSON.stringify(neighbour.slice(0, 20))}`, () => {
      assert.equal(talkFile(talk, [{ name: 'one', text: neighbour }]).text, text);
    });
  }

  it('adds a talk to a folder of the samples that reads as one more talk of the event', () => {
    const folder = 'samples/paperplane-2024';
    const neighbours = readdirSync(folder).map((file) => ({
      name: file.replace(/\.md$/, ''),
      text: readFileSync(`${folder}/${file}`, 'utf8'),
    }));
    const { name, text } = talkFile(talk, neighbours);
    assert.equal(name, '05-paper-planes-for-grown-ups');
    const note = readNote(text, `paperplane-2024/${name}.md`);
    assert.equal(note.kind, 'talk');
    assert.equal(note.event?.title?.value, 'Paperplane 2024');
    const [only] = note.talks;
    assert.deepEqual(
      [only?.title, only?.speakers.map((speaker) => speaker.name), only?.start, only?.room],
      [talk.title, talk.speakers, '16:00', 'Attic'],
    );
  });
});
