import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKinds, reportOfKinds } from '../../../scripts/learn/verdict/kinds';
import { lead } from '../../../scripts/learn/verdict/mend';

describe('labels that say no more than what notes are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  const file = join(folder, 'kinds.json');
  const written = (labels: unknown): string => {
    writeFileSync(file, JSON.stringify(labels));
    return file;
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are read as labels without talks', () => {
    const labels = [
      { repo: 'ada__ink', path: 'serifs.md', kind: 'talk', kindAlt: 'other' },
      { repo: 'ada__ink', path: 'fontcon.md', kind: 'event', talks: '9+' },
    ];
    assert.deepEqual(readKinds(written(labels)), [
      { repo: 'ada__ink', path: 'serifs.md', kind: 'talk', kindAlt: 'other', event: null, talks: [] },
      { repo: 'ada__ink', path: 'fontcon.md', kind: 'event', event: null, talks: [] },
    ]);
  });

  const refused: [what: string, labels: unknown][] = [
    ['what is no list', {}],
    ['a note without a kind', [{ repo: 'ada__ink', path: 'serifs.md' }]],
    ['a kind that there is not', [{ repo: 'ada__ink', path: 'serifs.md', kind: 'poem' }]],
    ['a second kind that there is not', [{ repo: 'ada__ink', path: 'serifs.md', kind: 'talk', kindAlt: 'poem' }]],
  ];
  for (const [what, labels] of refused)
    it(`are refused for ${what}, with the file’s name`, () => {
      assert.throws(
        () => readKinds(written(labels)),
        (error: Error) => error.message.startsWith(file),
      );
    });

  it('tell how many are read right, and how many ordinary pages are read as events or talks', () => {
    const note = (kind: string, kindAlt?: string) => ({
      repo: 'ada__ink',
      path: 'a.md',
      kind,
      ...(kindAlt !== undefined && { kindAlt }),
      event: null,
      talks: [],
    });
    const [right, ordinary] = reportOfKinds([
      { label: note('event'), kind: 'day' },
      { label: note('other'), kind: 'index' },
      { label: note('other'), kind: 'talk' },
      { label: note('other', 'talk'), kind: 'talk' },
      { label: note('talk'), kind: 'event' },
    ]);
    assert.match(right ?? '', /60\.0 % {2}\(3\/5\)/);
    assert.match(ordinary ?? '', /50\.0 % {2}\(1\/2\)/);
  });
});

describe('by how much what is right wins', () => {
  const option = (kind: 'other' | 'talk' | 'talks', odds: number, isRight: boolean) => ({
    kind,
    isRight,
    parts: [[0, Float64Array.of(odds)]] as const,
  });
  const weights = Float64Array.of(1);

  it('counts all readings of a kind together', () => {
    const two = [option('talks', -0.3, true), option('talks', -0.3, true), option('other', 0, false)];
    assert.ok(lead(two, weights) > 0);
    assert.ok(lead(two.slice(1), weights) < 0);
  });

  it('asks for the right reading within its kind as well', () => {
    const options = [option('talks', 1, true), option('talks', 1.5, false), option('other', -9, false)];
    assert.equal(Number(lead(options, weights).toFixed(6)), -0.5);
  });
});
