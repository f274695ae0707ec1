import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBytes } from '../../src/core/foreign/bytes';
import { readFrontMatter } from '../../src/core/frontmatter/read';
import { plainValue } from '../../src/core/frontmatter/values';
import { Library } from '../../src/core/library/library';
import { contentHash, detached, readShard, writeShard } from '../../src/core/library/noteCache';
import { readNote } from '../../src/core/note/readNote';
import { factIn } from '../../src/core/text/fact';
import { newFrontMatter } from '../../src/core/write/frontMatter/newFrontMatter';
import { plainSnippet } from '../../src/core/write/template/plainSnippet';
import { fillTemplate } from '../../src/core/write/template/template';
import { mutated } from './readArea';

/** Notes come back from the cache as they were put in, and nothing of a damaged file is believed. */
export const cacheArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), fc.nat(), fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (text, at, sign) => {
    const note = readNote(text, 'fontcon-2024/a.md', { workspace: 'notes' });
    const stamp = { size: text.length, mtime: 1 };
    const kept = { id: 'a', root: 'notes', stamp, stamped: 2, hash: contentHash(text), note: detached(note) };
    const written = writeShard([kept], '1');
    assert.deepEqual(readShard(written, '1'), [kept]);
    assert.equal(readShard(written, '2'), undefined);
    const place = at % written.length;
    assert.equal(readShard(written.slice(0, place), '1'), undefined, `cut off at ${place}`);
    const damaged = written.slice(0, place) + sign + written.slice(place + 1);
    assert.ok(damaged === written || readShard(damaged, '1') === undefined, `damaged at ${place}`);
  });

/** What a template may say at most: its values, what stops say, and itself. */
const mostSaid = 2_000_000;
const templatePieces = [
  '$1',
  '${1:',
  '${2:',
  '}',
  '$2',
  '$1$1$1$1',
  '|',
  ',',
  '/',
  '\\',
  '${1|a,b|}',
  '${talk.title}',
  '${event.title:x',
  '$CLIPBOARD',
  '${TM_FILENAME/(.*)/${1:/upcase}/}',
  '# ',
  '\n',
  '---\n',
  '${3:$1$1}',
  '${4:$3$3}',
  '${5:$4$4}',
  'x',
  '${0}',
  '${',
  '$',
];

/** A template says what is filled in and comes to an end, whatever its stops say of each other. */
export const templateArea = fc.property(
  fc.array(fc.constantFrom(...templatePieces), { maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  (pieces, title) => {
    const filled = fillTemplate(pieces.join(''), { 'talk.title': title });
    if (!filled.ok) return;
    const said = plainSnippet(filled.snippet, { CLIPBOARD: 'c' });
    assert.ok(said.length < mostSaid, `${said.length} units`);
  },
);

const signs = [
  '\ud800',
  '\udfff',
  '10000-01-01',
  '0000-00-00',
  '0000-01-01',
  '2024-02-30',
  '2024-05-17T24:00:00',
  '2024-05-17T23:59:60',
  '12024-05-17',
  '"',
  "'",
  '\\',
  '\u007f',
  '\u0000',
  '\u0085',
  '\u2028',
  '#',
  ': ',
  '- ',
  '{',
  '[',
  '&',
  '*',
  '!',
  '|',
  '%',
  '@',
  '`',
  'null',
  'true',
  '1e3',
  '0x1',
  '12:30',
  '~',
  '😀',
  '=',
  '+++',
  '---',
  ' ',
  'a',
  '2024-05-17',
];
const hostile = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 5 })
  .map((parts) => factIn(parts.join('')) ?? 'FontCon');

/** What is written into new front matter of any format is read back as it was. */
export const valueArea = fc.property(
  fc.constantFrom('yaml', 'toml', 'json'),
  hostile,
  fc.array(hostile, { maxLength: 3 }),
  (format, title, speakers) => {
    const text = newFrontMatter(format, [
      ['title', title],
      ['date', title],
      ['speakers', ['Ada Moss', ...speakers]],
    ]);
    const read = readFrontMatter(text);
    assert.deepEqual(read?.errors, [], text);
    const values = new Map(read.root?.properties.map(({ key, value }) => [key, plainValue(value)]));
    assert.equal(values.get('title'), title, text);
    assert.equal(JSON.stringify(values.get('date')), JSON.stringify(title), text);
    assert.deepEqual(values.get('speakers'), ['Ada Moss', ...speakers], text);
  },
);

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bytes of any kind are told apart without a throw, and a note of them costs none of the others. */
export const bytesArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.boolean(), (text, noise, at, isText) => {
    const bytes = new TextEncoder().encode(text);
    const place = at % (bytes.length + 1);
    const mixed = isText ? bytes : Uint8Array.from([...bytes.slice(0, place), ...noise, ...bytes.slice(place)]);
    const file = readBytes(mixed, decode);
    if (file.kind === 'binary') return;
    const whole = new TextEncoder().encode(file.text);
    if (file.loss === undefined) assert.deepEqual(whole, mixed, 'bytes that do not come back, and no loss is told');
    const good = {
      id: 'a',
      root: 'notes',
      path: 'nibconf-2018/a.md',
      text: '# NibConf 2018\n\n2018-05-17\n\n## Ink - Ada Moss\n',
    };
    const library = new Library();
    library.setAll([good, { id: 'b', root: 'notes', path: 'other-2024/b.md', text: file.text }]);
    assert.ok(
      library.events.some(({ title }) => title === 'NibConf 2018'),
      'another note is lost',
    );
  });
