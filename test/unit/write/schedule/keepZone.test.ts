import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edit';
import { keepZone } from '../../../../src/core/write/schedule/keepZone';
import { zoneOfPlace } from '../../../../src/core/write/schedule/zones/guessZone';

describe('the zone that was answered', () => {
  const kept = (text: string): string => {
    const [file] = keepZone([], [{ path: 'a.md', text }], 'Europe/Oslo');
    return file === undefined ? text : applyEdits(text, file.edits);
  };
  const cases: [name: string, text: string, after: string][] = [
    [
      'in YAML',
      '---\ntitle: R\ndate: 2025-06-12\ntags: [a]\n---\n',
      '---\ntitle: R\ndate: 2025-06-12\ntimezone: Europe/Oslo\ntags: [a]\n---\n',
    ],
    [
      'in TOML',
      '+++\ntitle = "R"\n[extra]\na = 1\n+++\n',
      '+++\ntitle = "R"\ntimezone = "Europe/Oslo"\n[extra]\na = 1\n+++\n',
    ],
    ['in JSON', '{\n  "title": "R"\n}\n', '{\n  "title": "R",\n  "timezone": "Europe/Oslo"\n}\n'],
    [
      'where it is told already',
      '---\ntitle: R\ntimezone: Europe/Lisbon\n---\n',
      '---\ntitle: R\ntimezone: Europe/Lisbon\n---\n',
    ],
    ['where there is no front matter', '# R\n', '# R\n'],
    ['where the front matter is broken', '---\ntitle: [\n---\n', '---\ntitle: [\n---\n'],
  ];
  for (const [name, text, after] of cases) {
    it(name, () => {
      assert.equal(kept(text), after);
    });
  }

  it('goes into the file that is written anyway', () => {
    const text = '---\ntitle: R\n---\n';
    const insert = { range: { start: text.length, end: text.length }, newText: '# R\n' };
    const files = keepZone([{ path: 'a.md', isNew: false, edits: [insert] }], [{ path: 'a.md', text }], 'Europe/Oslo');
    assert.deepEqual(
      files.map(({ path, edits }) => [path, applyEdits(text, edits)]),
      [['a.md', '---\ntitle: R\ntimezone: Europe/Oslo\n---\n# R\n']],
    );
  });

  const places: [place: string, zone: string | undefined][] = [
    ['Lisbon, Portugal', 'Europe/Lisbon'],
    ['Club, Bergen, Norway', 'Europe/Oslo'],
    ['Linz · Austria', 'Europe/Vienna'],
    ['Springfield, United States', undefined],
    ['the barn', undefined],
    ['', undefined],
  ];
  for (const [place, zone] of places) {
    it(`is guessed from ${JSON.stringify(place)}`, () => {
      assert.equal(zoneOfPlace(place), zone);
    });
  }
});
