import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoteFacts, Vocabulary } from '../../../src/core/frontmatter/facts';
import { completionsAt, type CompletionContext } from '../../../src/core/frontmatter/help/complete';
import { elementAt } from '../../../src/core/frontmatter/help/element';
import { readFrontMatter } from '../../../src/core/frontmatter/read';

const vocabulary: Vocabulary = {
  tags: new Map([
    ['ink', 1],
    ['paper', 4],
    ['re: print', 2],
  ]),
  speakers: new Map([['Ada Example', 3]]),
  series: new Map([['Novel Conf', 2]]),
  locations: new Map([['Old Mill', 2]]),
  events: new Map([['Novel Conf 2030', 1]]),
};

function complete(marked: string, kind: NoteFacts['kind'] = 'talk', facts?: Partial<NoteFacts>) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const context: CompletionContext = {
    kind,
    required: ['title'],
    vocabulary,
    today: '2030-05-20',
    facts: { kind, ...facts },
  };
  return completionsAt(text, offset, context).map((completion) => ({ ...completion, text }));
}

/** The text after taking the completion of that label, the cursor shown as `|`. */
function take(marked: string, label: string, kind?: NoteFacts['kind'], facts?: Partial<NoteFacts>): string | undefined {
  const found = complete(marked, kind, facts).find((completion) => completion.label === label);
  if (found === undefined) return undefined;
  const [before, after] = found.insert;
  return `${found.text.slice(0, found.range.start)}${before}|${after}${found.text.slice(found.range.end)}`;
}

describe('completion', () => {
  const taken: [name: string, marked: string, label: string, result: string, facts?: Partial<NoteFacts>][] = [
    ['a property in YAML', '---\ntitle: x\n|\n---\n', 'room', '---\ntitle: x\nroom: |\n---\n'],
    ['a list in YAML', '---\ntitle: x\nsp|\n---\n', 'speakers', '---\ntitle: x\nspeakers: [|]\n---\n'],
    ['a time in YAML', '---\nst|\n---\n', 'start', '---\nstart: "|"\n---\n'],
    ['a name before its value', '---\ntit|: x\n---\n', 'title', '---\ntitle|: x\n---\n'],
    [
      'with what the note tells',
      '---\n|\n---\n',
      'date',
      '---\ndate: 2030-05-17|\n---\n',
      { date: { value: '2030-05-17', source: 'file name' } },
    ],
    ['a property in TOML', '+++\n|\n+++\n', 'room', '+++\nroom = "|"\n+++\n'],
    ['a date in TOML', '+++\ntitle = "x"\nda|\n+++\n', 'date', '+++\ntitle = "x"\ndate = |\n+++\n'],
    ['a property in JSON', '{\n  "title": "x",\n  "ro|"\n}\n', 'room', '{\n  "title": "x",\n  "room": "|"\n}\n'],
    ['a name in JSON', '{\n  "tit|": "x"\n}\n', 'title', '{\n  "title"|: "x"\n}\n'],
    [
      'a property between semicolons',
      ';;;\n{"title": "x", "|"}\n;;;\n',
      'tags',
      ';;;\n{"title": "x", "tags": ["|"]}\n;;;\n',
    ],
    ['a tag in a list', '---\ntags: [ink, p|]\n---\n', 'paper', '---\ntags: [ink, paper|]\n---\n'],
    ['a tag that needs quotes', '---\ntags: [|]\n---\n', 're: print', '---\ntags: ["re: print"|]\n---\n'],
    ['a tag inside quotes', "---\ntags: ['p|', ink]\n---\n", 'paper', "---\ntags: ['paper'|, ink]\n---\n"],
    ['a tag below its key', '---\ntags:\n  - ink\n  - p|\n---\n', 'paper', '---\ntags:\n  - ink\n  - paper|\n---\n'],
    ['a tag in TOML', '+++\ntags = ["ink", "p|"]\n+++\n', 'paper', '+++\ntags = ["ink", "paper"|]\n+++\n'],
    [
      'a tag in TOML on a line of its own',
      '+++\ntags = [\n  "ink",\n  |\n]\n+++\n',
      'paper',
      '+++\ntags = [\n  "ink",\n  "paper"|\n]\n+++\n',
    ],
    ['a tag in JSON', '{"tags": ["ink", "p|"]}\n', 'paper', '{"tags": ["ink", "paper"|]}\n'],
    ['a speaker', '---\nspeaker: A|\n---\n', 'Ada Example', '---\nspeaker: Ada Example|\n---\n'],
    [
      'a speaker by name',
      '---\nspeakers:\n  - name: |\n---\n',
      'Ada Example',
      '---\nspeakers:\n  - name: Ada Example|\n---\n',
    ],
    ['today', '---\ndate: |\n---\n', '2030-05-20', '---\ndate: 2030-05-20|\n---\n'],
    [
      'a day of the event',
      '+++\ndate = |\n+++\n',
      '2030-05-17',
      '+++\ndate = 2030-05-17|\n+++\n',
      { event: { title: 'x', isStated: true, start: '2030-05-17', end: '2030-05-18' } },
    ],
    ['true in place of another value', '---\ndraft: fal|se\n---\n', 'true', '---\ndraft: true|\n---\n'],
    ['a level', '{"level": "|"}\n', 'advanced', '{"level": "advanced"|}\n'],
    ['an event', '---\nevent: |\n---\n', 'Novel Conf 2030', '---\nevent: Novel Conf 2030|\n---\n'],
    ['in a block that is not closed', '---\ntitle: x\nro|\n', 'room', '---\ntitle: x\nroom: |\n'],
    [
      'between other properties, with CRLF',
      '---\r\ntitle: x\r\nro|\r\ntags: [a]\r\n---\r\n',
      'room',
      '---\r\ntitle: x\r\nroom: |\r\ntags: [a]\r\n---\r\n',
    ],
  ];
  for (const [name, marked, label, result, facts] of taken) {
    it(`writes ${name}`, () => {
      assert.equal(take(marked, label, 'talk', facts), result);
    });
  }

  it('knows the properties of events', () => {
    assert.equal(take('---\n|\n---\n', 'timezone', 'event'), '---\ntimezone: |\n---\n');
    assert.equal(
      take('---\ntimezone: Europe/Ber|\n---\n', 'Europe/Berlin', 'event'),
      '---\ntimezone: Europe/Berlin|\n---\n',
    );
    assert.equal(take('---\nlocation: |\n---\n', 'Old Mill', 'event'), '---\nlocation: Old Mill|\n---\n');
    assert.equal(take('---\nseries: |\n---\n', 'Novel Conf', 'event'), '---\nseries: Novel Conf|\n---\n');
  });

  it('offers the required properties first, and none that is there already under another name', () => {
    assert.equal(complete('---\nevent_name: x\n|\n---\n')[0]?.label, 'title');
    assert.ok(!complete('---\nspeaker: x\n|\n---\n').some(({ label }) => label === 'speakers'));
  });

  it('offers what is used most first', () => {
    assert.deepEqual(
      complete('---\ntags: [|]\n---\n').map(({ label, uses }) => `${label} ${uses ?? 0}`),
      ['paper 4', 're: print 2', 'ink 1'],
    );
  });

  const nothing: [name: string, marked: string][] = [
    ['in the body', '---\ntitle: x\n---\n|\n'],
    ['on the opening delimiter', '--|-\ntitle: x\n---\n'],
    ['on the closing delimiter', '---\ntitle: x\n--|-\n'],
    ['at the start of the closing delimiter', '---\ntitle: x\n|---\n'],
    ['in a comment', '---\ntitle: x\n# ta|\n---\n'],
    ['in an unknown property', '---\nlayout: |\ntitle: x\n---\n'],
    ['in a text of its own', '---\ntitle: |\n---\n'],
    ['in a nested map', '---\nlocation:\n  ci|\n---\n'],
    ['in a TOML table', '+++\ntitle = "x"\n[location]\nti|\n+++\n'],
    ['in a note without front matter', '# x\nti|\n'],
    ['in a JSON map', '{"location": {"ti|"}}\n'],
  ];
  for (const [name, marked] of nothing) {
    it(`offers nothing ${name}`, () => {
      assert.deepEqual(complete(marked), []);
    });
  }

  it('never throws, and always replaces something around the cursor on one line', () => {
    const piece = fc.constantFrom(
      'title',
      'tags',
      ': ',
      ' = ',
      '[',
      ']',
      '"',
      "'",
      ', ',
      '- ',
      '\n',
      '\r\n',
      '{',
      '}',
      '#',
      'ink',
      '|',
      '  ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('---\na: 1\n', '+++\na = 1\n', '{"a": 1,', ';;;\n{'),
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('\n---\n', '\n+++\n', '}\n', '\n;;;\n', ''),
        fc.nat(80),
        (start, pieces, end, at) => {
          const text = start + pieces.join('') + end;
          const offset = at % (text.length + 1);
          for (const { range } of completionsAt(text, offset, {
            kind: 'talk',
            required: [],
            vocabulary,
            today: '2030-05-20',
            facts: undefined,
          })) {
            assert.ok(range.start <= offset && offset <= range.end, `${range.start} ${offset} ${range.end}`);
            assert.ok(!text.slice(range.start, range.end).includes('\n'));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('elementAt', () => {
  const cases: [marked: string, expected: string | undefined][] = [
    ['---\nti|tle: x\n---\n', 'title'],
    ['---\ntags: [ink, pa|per]\n---\n', 'tags paper'],
    ['---\nspeakers:\n  - name: Ada| Example\n---\n', 'speakers Ada Example'],
    ['+++\nconference = "Novel| Conf"\n+++\n', 'event Novel Conf'],
    ['{"room": "Main| hall"}\n', 'room Main hall'],
    ['---\nlayout: po|st\n---\n', undefined],
    ['---\ntitle: x\n---\n# ti|tle\n', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(`${JSON.stringify(marked)} is ${expected ?? 'nothing known'}`, () => {
      const frontMatter = readFrontMatter(marked.replace('|', ''));
      assert.ok(frontMatter);
      const found = elementAt(frontMatter, 'talk', marked.indexOf('|'));
      assert.equal(
        found && [found.definition.name, found.scalar?.value].filter((part) => part !== undefined).join(' '),
        expected,
      );
    });
  }
});
