import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/cli/folder';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { completeFrontMatter } from '../../../../src/core/write/frontMatter/completeFrontMatter';
import { readFrontMatter } from '../../../../src/core/frontmatter/read';

const body =
  '# InkConf 2024\n\n2024-05-17, Bergen\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Nibs\n\nSpeaker: Ben Murray\n\n- steel\n';

function completed(text: string, format: 'yaml' | 'toml' = 'yaml', path = 'inkconf-2024.md'): string {
  const completion = completeFrontMatter({ text, path, root: 'notes' }, format);
  return completion.ok ? applyEdits(text, [completion.edit]) : completion.reason;
}

describe('completeFrontMatter', () => {
  const cases: [name: string, before: string, after: string, path?: string][] = [
    ['adds a block', body, `---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n---\n\n${body}`],
    [
      'writes with the line endings of the note',
      body.replaceAll('\n', '\r\n'),
      `---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n---\n\n${body}`.replaceAll('\n', '\r\n'),
    ],
    [
      'keeps the byte-order mark',
      `\uFEFF${body}`,
      `\uFEFF---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n---\n\n${body}`,
    ],
    [
      'adds what is missing',
      `---\n# mine\ntags: [ 'ink' ]\n---\n${body}`,
      `---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n# mine\ntags: [ 'ink' ]\n---\n${body}`,
    ],
    [
      'fills what is empty',
      `---\ntitle:\ndate: ""\n---\n${body}`,
      `---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n---\n${body}`,
    ],
    [
      'knows other names of a property',
      `---\nname: Ink!\nstartDate: 2024-05-17\nvenue: Old Mill\n---\n${body}`,
      'nothing to add',
    ],
    [
      'goes on in TOML',
      `+++\ntitle = 'Ink'\n[extra]\na = 1\n+++\n${body}`,
      `+++\ntitle = 'Ink'\ndate = 2024-05-17\nlocation = "Bergen"\n[extra]\na = 1\n+++\n${body}`,
    ],
    [
      'goes on in JSON',
      `{\n  "tags": ["ink"]\n}\n\n${body}`,
      `{\n  "title": "InkConf 2024",\n  "date": "2024-05-17",\n  "location": "Bergen",\n  "tags": ["ink"]\n}\n\n${body}`,
    ],
    [
      'takes the title without what the heading says besides',
      '# "Blots" by Ada Byron\n\n- ink\n',
      `---\ntitle: Blots\nevent: inkconf 2024\nspeakers: [Ada Byron]\n---\n\n# "Blots" by Ada Byron\n\n- ink\n`,
      'inkconf-2024/blots.md',
    ],
    [
      'leaves out what would change how the talk is read',
      '---\ndate: 2024-03-01 21:03\n---\n\n# Blots\n\nSpeaker: Ada Byron\n\n- ink\n',
      '---\ntitle: Blots\nevent: inkconf 2024\ndate: 2024-03-01 21:03\n---\n\n# Blots\n\nSpeaker: Ada Byron\n\n- ink\n',
      'inkconf-2024/blots.md',
    ],
    ['leaves what is broken', `---\ntitle: [\n---\n${body}`, 'broken'],
  ];
  for (const [name, before, after, path] of cases)
    it(name, () => {
      assert.equal(completed(before, 'yaml', path), after);
    });

  it('leaves what is no note of an event', () => {
    assert.equal(completed('# Packing list\n\n- socks\n', 'yaml', 'packing.md'), 'no note of an event');
  });

  it('begins in the format it is told', () => {
    assert.equal(
      completed(body, 'toml'),
      `+++\ntitle = "InkConf 2024"\ndate = 2024-05-17\nlocation = "Bergen"\n+++\n\n${body}`,
    );
  });

  for (const { path, text } of readFolder('samples').files) {
    it(`keeps every byte and every talk of ${path}`, () => {
      const after = completed(text, 'yaml', path);
      if (after === 'nothing to add' || after === 'no note of an event') return;
      const titles = (of: string): string[] => readNote(of, path).talks.map(({ title }) => title);
      assert.ok(after.endsWith(text.slice(readFrontMatter(text)?.block.bodyStart ?? 0)));
      assert.deepEqual(titles(after), titles(text));
      assert.equal(completed(after, 'yaml', path), 'nothing to add');
    });
  }

  it('goes with what is only found once the rest is stated', () => {
    const once = completed('title: x\ntitle: x\nevent: InkConf\n# InkConf 2024\nby Ada Moss\n', 'yaml', 'notes.md');
    assert.match(once, /^---\n[^]*\bevent: InkConf\n[^]*---\n/);
    assert.equal(completed(once, 'yaml', 'notes.md'), 'nothing to add');
  });
});
