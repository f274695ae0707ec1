import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { moveTalkToNote, type ReadNote } from '../../../../src/core/write/talk/moveTalkToNote';

function read(path: string, text: string): ReadNote {
  return { path, text, note: readNote(text, path) };
}

/** Both notes after the talk of a title moved, behind the one of another title where that is given. */
function moved(from: ReadNote, title: string, to: ReadNote, behind?: string): [from: string, to: string] | undefined {
  const talkOf = ({ note }: ReadNote, wanted: string) => note.talks.find((talk) => talk.title === wanted);
  const talk = talkOf(from, title);
  assert.ok(talk !== undefined, title);
  const move = moveTalkToNote(from, talk, to, behind === undefined ? undefined : talkOf(to, behind));
  return move && [applyEdits(from.text, move.from), applyEdits(to.text, move.to)];
}

const ink =
  '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n### Takeaways\n\n![dry](img/dry.png)\n\n## Quills\n\nSpeaker: Grace Murray\n\n- feathers\n';
const blots = '### Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n#### Takeaways\n\n![dry](../ink/img/dry.png)';
const pen =
  '# PenCon 2025\n\n## Day 1\n\n### Nibs\n\nSpeaker: Mary Lovelace\n\n- steel\n\n### Caps\n\nSpeaker: Ben Murray\n\n- lost\n';

describe('moveTalkToNote', () => {
  const [from, to] = [read('ink/notes.md', ink), read('pen/notes.md', pen)];
  const without = ink.replace(/## Blots[^]*(?=## Quills)/, '');

  it('takes the whole section behind the last talk, its headings as deep as the talks there', () => {
    assert.deepEqual(moved(from, 'Blots', to), [without, `${pen.trimEnd()}\n\n${blots}\n`]);
  });

  it('takes it behind another talk', () => {
    assert.deepEqual(moved(from, 'Blots', to, 'Nibs'), [without, pen.replace('### Caps', `${blots}\n\n### Caps`)]);
  });

  it('takes along where its links lead by the definitions of the note', () => {
    const [one, other] =
      moved(read('ink/notes.md', `${ink.replace('- ink', '- ![ink][i]')}\n[i]: img/ink.png\n`), 'Blots', to) ?? [];
    assert.equal(one, `${without}\n[i]: img/ink.png\n`);
    assert.equal(other, `${pen.trimEnd()}\n\n${blots.replace('- ink', '- ![ink](../ink/img/ink.png)')}\n`);
  });

  it('leaves the end of a note as it was where its last talk went', () => {
    assert.equal(moved(from, 'Quills', to)?.[0], ink.replace(/\n\n## Quills[^]*$/, '\n'));
  });

  it('ends lines as they end there', () => {
    const [, text = ''] = moved(from, 'Blots', read('pen/notes.md', pen.replaceAll('\n', '\r\n'))) ?? [];
    assert.equal(/(?<!\r)\n/.test(text), false);
  });

  it('begins a note that is empty but for its title', () => {
    assert.equal(
      moved(from, 'Quills', read('ink/other.md', '# InkConf 2025\n'))?.[1],
      '# InkConf 2025\n\n## Quills\n\nSpeaker: Grace Murray\n\n- feathers\n',
    );
  });

  it('refuses what no heading carries, and a note that is the talk', () => {
    assert.equal(
      moved(
        read('a.md', '# InkConf 2024\n\n**Blots**  \nAda Byron\n\n- ink\n\n**Quills**  \nGrace Murray\n\n- feathers\n'),
        'Blots',
        to,
      ),
      undefined,
    );
    assert.equal(
      moved(
        read('ink/blots.md', '---\nspeaker: Ada Byron\nconference: InkConf\n---\n\n# Blots\n\n- ink\n'),
        'Blots',
        to,
      ),
      undefined,
    );
  });

  it('whatever moves: nothing else changes, and the other note has the talk', () => {
    const title = fc.constantFrom('Blots', 'Quills', 'Wax', 'Seals', 'Paper mills');
    const body = fc.constantFrom(
      '- ink',
      'Speaker: Ada Byron\n\n- ink',
      '- a\n\n```\n## no heading\n```',
      '![x](x.png)\n\n#### Takeaways\n\n- dry',
    );
    const note = (path: string, name: string) =>
      fc
        .record({
          level: fc.constantFrom(2, 3),
          titles: fc.uniqueArray(title, { minLength: 2, maxLength: 4 }),
          body,
          lineEnding: fc.constantFrom('\n', '\r\n'),
          end: fc.constantFrom('', '\n', '\n\n'),
        })
        .map(({ level, titles, body: written, lineEnding, end }) =>
          read(
            path,
            (
              [
                `# ${name}`,
                ...titles.map((one) => `${'#'.repeat(level)} ${name}: ${one} - Ada Byron\n\n${written}`),
              ].join('\n\n') + end
            ).replaceAll('\n', lineEnding),
          ),
        );
    fc.assert(
      fc.property(
        note('ink/notes.md', 'InkConf 2024'),
        note('pen/notes.md', 'PenCon 2025'),
        fc.nat(),
        (source, target, nth) => {
          const talks = source.note.talks.filter(({ level }) => level > 0);
          const talk = talks[nth % Math.max(1, talks.length)];
          fc.pre(talk !== undefined && target.note.talks.some(({ level }) => level > 0));
          const move = moveTalkToNote(source, talk, target);
          assert.ok(move !== undefined);
          const [one, other] = [applyEdits(source.text, move.from), applyEdits(target.text, move.to)];
          const titles = (text: string, path: string): string[] => readNote(text, path).talks.map((each) => each.title);
          assert.deepEqual(
            titles(one, source.path),
            source.note.talks.filter((each) => each !== talk).map((each) => each.title),
          );
          assert.deepEqual(titles(other, target.path), [...target.note.talks.map((each) => each.title), talk.title]);
          const { range, newText } = move.to[0] ?? { range: { start: 0, end: 0 }, newText: '' };
          assert.equal(other.slice(0, range.start) + other.slice(range.start + newText.length), target.text);
        },
      ),
    );
  });
});
