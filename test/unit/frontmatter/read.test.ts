import assert from 'node:assert/strict';
import fc from 'fast-check';
import matter from 'gray-matter';
import type { FrontMatter, ValueNode } from '../../../src/core/frontmatter/model';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { listOf, lookup, plainValue, textOf } from '../../../src/core/frontmatter/values';

function read(text: string): FrontMatter {
  const frontMatter = readFrontMatter(text);
  assert.ok(frontMatter, 'no front matter found');
  return frontMatter;
}

/** The values as ordinary objects, to compare with. */
function valuesOf(text: string): unknown {
  const { root } = read(text);
  return root && JSON.parse(JSON.stringify(plainValue(root)));
}

describe('readFrontMatter', () => {
  const values: [name: string, text: string, expected: unknown][] = [
    ['YAML', '---\ntitle: A b\ndate: 2024-05-17\n---\n# x', { title: 'A b', date: '2024-05-17' }],
    ['YAML times stay as written', '---\nstart: 12:30\nend: "13:00"\n---\n', { start: '12:30', end: '13:00' }],
    [
      'YAML lists and maps',
      '---\nspeakers:\n  - name: Ada\n  - Bob\ntags: [a, b]\n---\n',
      { speakers: [{ name: 'Ada' }, 'Bob'], tags: ['a', 'b'] },
    ],
    ['YAML aliases', '---\na: &x [1, 2]\nb: *x\n---\n', { a: [1, 2], b: [1, 2] }],
    ['YAML ended by dots', '---\ntitle: x\n...\nbody', { title: 'x' }],
    ['YAML named on the delimiter', '---yaml\ntitle: x\n---\n', { title: 'x' }],
    ['YAML with CRLF', '---\r\ntitle: x\r\ndate: 2024-01-02\r\n---\r\nbody', { title: 'x', date: '2024-01-02' }],
    [
      'YAML with mixed line endings',
      '---\r\ntitle: x\ndate: 2024-01-02\r\n---\nbody',
      { title: 'x', date: '2024-01-02' },
    ],
    ['YAML after a byte-order mark', '\uFEFF---\ntitle: x\n---\n', { title: 'x' }],
    ['YAML ending with the file', '---\ntitle: x\n---', { title: 'x' }],
    ['blanks after the delimiters', '--- \ntitle: x\n---\t\nbody', { title: 'x' }],
    ['a longer line is no closing delimiter', '---\ntitle: |\n x\n# ---\ny: 1\n---\n', { title: 'x\n', y: 1 }],
    ['an empty block', '---\n---\nbody', {}],
    [
      'TOML',
      '+++\ntitle = "A"\ndate = 2024-05-17\nstart = 12:30:00\n+++\n',
      { title: 'A', date: '2024-05-17', start: '12:30:00' },
    ],
    [
      'TOML tables',
      '+++\ntitle = "A"\n[event]\nname = "B"\n[event.venue]\ncity = "C"\n+++\n',
      { title: 'A', event: { name: 'B', venue: { city: 'C' } } },
    ],
    [
      'TOML arrays of tables',
      '+++\n[[talks]]\ntitle = "A"\n[[talks]]\ntitle = "B"\n[talks.room]\nname = "C"\n+++\n',
      { talks: [{ title: 'A' }, { title: 'B', room: { name: 'C' } }] },
    ],
    [
      'TOML dotted keys and inline tables',
      '+++\na.b = 1\na.c = { d = "e", f.g = [true] }\n+++\n',
      { a: { b: 1, c: { d: 'e', f: { g: [true] } } } },
    ],
    ['JSON between semicolons', ';;;\n{"title": "A"}\n;;;\nbody', { title: 'A' }],
    ['JSON between dashes', '---json\n{"title": "A", "tags": ["a"]}\n---\n', { title: 'A', tags: ['a'] }],
    [
      'a JSON object at the top',
      '{\n  "title": "A }",\n  "x": {"y": null}\n}\n\nbody',
      { title: 'A }', x: { y: null } },
    ],
    [
      'keys that name parts of Object',
      '---\n__proto__: {a: 1}\nconstructor: b\n---\n',
      JSON.parse('{"__proto__": {"a": 1}, "constructor": "b"}'),
    ],
  ];
  for (const [name, text, expected] of values) {
    it(`reads ${name}`, () => {
      assert.deepEqual(valuesOf(text), expected);
      assert.deepEqual(read(text).errors, []);
    });
  }

  const none: [name: string, text: string][] = [
    ['an empty text', ''],
    ['a heading between thematic breaks', '---\n# My talk\n---\n'],
    ['a heading', '# x\n---\na: b\n---\n'],
    ['a thematic break', '---\n\nSome prose.\n\n---\nmore'],
    ['a thematic break without an end', '---\n\nSome prose: and more.\n'],
    ['five dashes', '-----\ntitle: x\n-----\n'],
    ['a table line', '--- | ---\na: b\n---\n'],
    ['a Liquid tag', '{% include x %}\n'],
    ['a shortcode', '{{< figure src="x" >}}\n'],
    ['a lone opening delimiter', '---'],
    ['only line feeds', '\n\n\n'],
  ];
  for (const [name, text] of none) {
    it(`finds none in ${name}`, () => {
      assert.equal(readFrontMatter(text), undefined);
    });
  }

  it('knows where the block stands', () => {
    const text = '\uFEFF---\r\ntitle: x\r\n---  \r\nbody\r\n';
    const { block } = read(text);
    assert.equal(text.slice(block.range.start, block.range.end), '---\r\ntitle: x\r\n---');
    assert.equal(text.slice(block.content.start, block.content.end), 'title: x\r\n');
    assert.equal(text.slice(block.bodyStart), 'body\r\n');
    assert.deepEqual([block.firstLine, block.lastLine, block.closed, block.language], [0, 2, true, 'yaml']);
  });

  const errors: [name: string, text: string, code: string, range: string][] = [
    ['an indentation that fits nowhere', '---\ntitle: x\n date: y\n---\n', 'syntax-error', 'x'],
    ['a TOML string without an end', '+++\ntitle = "x\n+++\n', 'syntax-error', 'x'],
    ['JSON without a comma', '---json\n{"a": 1 "b": 2}\n---\n', 'syntax-error', '"b"'],
    ['a block without an end', '---\ntitle: x\n\n# Heading\n', 'unclosed-front-matter', '---'],
    ['an object without an end', '{\n"title": "x"\n\n# Heading\n', 'unclosed-front-matter', '{'],
    ['JavaScript', '---js\n{ title: 1 }\n---\n', 'refused-language', 'js'],
    ['CoffeeScript', '---coffee\ntitle: 1\n---\n', 'refused-language', 'coffee'],
    ['a language nobody knows', '---constructor\ntitle: 1\n---\n', 'refused-language', 'constructor'],
    ['a second key of the same name', '---\ntitle: x\ntitle: y\n---\n', 'duplicate-property', 'title'],
    ['a block of more than 64 KB', `---\ntitle: x\nabstract: ${'x'.repeat(70_000)}\n---\n`, 'too-large', '---'],
    ['an alias nobody set', '---\na: *b\n---\n', 'syntax-error', '*b'],
  ];
  for (const [name, text, code, range] of errors) {
    it(`reports ${name}`, () => {
      const found = read(text).errors[0];
      assert.equal(found?.code, code);
      assert.equal(text.slice(found.range.start, found.range.end), range);
    });
  }

  it('still reads line by line what the parser refuses', () => {
    const frontMatter = read('---\ntitle: "My talk"\ndate: {{date}}\ntags:\n  - a\n  - b\nspeaker: A: B\n---\n');
    assert.equal(frontMatter.errors[0]?.code, 'syntax-error');
    assert.equal(textOf(lookup(frontMatter, 'title')), 'My talk');
    assert.equal(textOf(lookup(frontMatter, 'date')), '{{date}}');
    assert.equal(textOf(lookup(frontMatter, 'speakers', 'speaker')), 'A: B');
    assert.deepEqual(listOf(lookup(frontMatter, 'tags')), ['a', 'b']);
  });

  it('leaves the cache of gray-matter empty', () => {
    read('---\ntitle: x\n---\n');
    assert.deepEqual(Object.keys((matter as unknown as { cache: object }).cache), []);
  });

  const hostile: [name: string, text: string][] = [
    [
      'an alias bomb',
      `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
        .split('')
        .map(
          (key, i) =>
            `${key}: &${key} [${Array(9)
              .fill(`*${'abcdefgh'.charAt(i)}`)
              .join(', ')}]`,
        )
        .join('\n')}\n---\n`,
    ],
    ['an alias to itself', '---\na: &a [*a]\n---\n'],
    ['5,000 lists in each other', `---\na: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`],
    ['32,000 dashes', `---\na:\n${'- '.repeat(30_000)}\n---\n`],
    ['5,000 TOML arrays in each other', `+++\na = ${'['.repeat(5000)}${']'.repeat(5000)}\n+++\n`],
    ['5,000 dotted TOML keys', `+++\na${'.a'.repeat(5000)} = 1\n+++\n`],
    ['5,000 JSON objects in each other', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}\n`],
    ['60,000 blank lines', `---\na: 1\n${'\n'.repeat(60_000)}---\n`],
    ['a block of 10 MB', `---\n${'a: 1\n'.repeat(2_000_000)}---\n`],
  ];
  for (const [name, text] of hostile) {
    it(`refuses ${name}`, () => {
      assert.equal(read(text).errors[0]?.code, 'too-large');
    });
  }

  it('survives NUL bytes and lone surrogates', () => {
    assert.equal(textOf(lookup(read('---\ntitle: a\0b\uD800c\n---\n'), 'title')), 'a\0b\uD800c');
  });

  it('never throws, keeps every range inside its parent and changes no prototype', () => {
    const piece = fc.constantFrom(
      '---\n',
      '+++\n',
      ';;;\n',
      '{',
      '}',
      '[',
      ']',
      'title: x\n',
      'a = 1\n',
      '"a": 1',
      ': ',
      '- ',
      '&a ',
      '*a ',
      '\r\n',
      '\r',
      '\uFEFF',
      '\0',
      '\uD800',
      '__proto__: ',
      '[[t]]\n',
      '"',
      "'",
      '|\n',
      ' ',
      '#',
      'é',
      '😀',
      '...\n',
      '!!js/function ',
      '<<: ',
      '? ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('---\n', '+++\n', '---json\n', '{"a":', ''),
        fc.array(piece, { maxLength: 40 }),
        (start, pieces) => {
          const text = start + pieces.join('');
          const frontMatter = readFrontMatter(text);
          if (frontMatter === undefined) return;
          for (const { range } of frontMatter.errors)
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
          if (frontMatter.root !== undefined) {
            checkRanges(frontMatter.root, text.length);
            plainValue(frontMatter.root);
          }
          assert.equal(({} as { a?: unknown }).a, undefined);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function checkRanges(node: ValueNode, length: number): void {
  assert.ok(
    node.range.start >= 0 && node.range.start <= node.range.end && node.range.end <= length,
    JSON.stringify(node.range),
  );
  if (node.type === 'list')
    node.items.forEach((item) => {
      checkRanges(item, length);
    });
  if (node.type === 'map')
    node.properties.forEach(({ value }) => {
      checkRanges(value, length);
    });
}
