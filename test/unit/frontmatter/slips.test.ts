import assert from 'node:assert/strict';
import type { NoteFacts } from '../../../src/core/frontmatter/facts';
import { fixesFor } from '../../../src/core/frontmatter/fixes/fixesFor';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { applyEdits } from '../../../src/core/text/edit';
import { judge, unmark } from './judging';

const facts: NoteFacts = { kind: 'talk' };

/** What the writer erred in, `⟦⟧` around it, and the block after the fix. */
type Case = readonly [why: string, marked: string, fixed: string];

const yaml: readonly Case[] = [
  ['colon', 'title: ⟦Testing: a love story⟧\nroom: A', 'title: "Testing: a love story"\nroom: A'],
  ['colon', 'tags:\n  - a: ⟦b: c⟧\nroom: A', 'tags:\n  - a: "b: c"\nroom: A'],
  ['tab', 'location:\n⟦\t⟧city: Linz\n  country: AT', 'location:\n  city: Linz\n  country: AT'],
  ['apostrophe', "title: ⟦'L'heure'⟧\nroom: A", 'title: "L\'heure"\nroom: A'],
  ['apostrophe', "speakers: [⟦'Ada O'Brook'⟧, 'Per']", "speakers: [\"Ada O'Brook\", 'Per']"],
  ['apostrophe', "speakers: [⟦'O'Ada'⟧, Bo, 'O'Cy']", 'speakers: ["O\'Ada", Bo, "O\'Cy"]'],
  ['backslash', 'tags: [a, ⟦"C:\\Ink"⟧]', "tags: [a, 'C:\\Ink']"],
  ['backslash', 'title: x\nslides: ⟦"C:\\Users\\mira.pdf"⟧', "title: x\nslides: 'C:\\Users\\mira.pdf'"],
  ['open-quote', 'title: ⟦"Lamps⟧\ndate: 2030-05-17\nroom: A', 'title: "Lamps"\ndate: 2030-05-17\nroom: A'],
  ['open-quote', "title: ⟦'Lamps⟧\nroom: A", "title: 'Lamps'\nroom: A"],
  ['quotes-inside', 'title: ⟦"The "best" lamp"⟧\nroom: A', 'title: \'The "best" lamp\'\nroom: A'],
  ['quotes-inside', 'title: ⟦"Lamps" and light⟧\nroom: A', 'title: \'"Lamps" and light\'\nroom: A'],
  ['open', 'speakers: ⟦[Ada, Bob⟧\ntitle: x', 'speakers: [Ada, Bob]\ntitle: x'],
  ['open', 'title: x\ntags: ⟦[a, b⟧', 'title: x\ntags: [a, b]'],
  ['open', 'location: ⟦{city: Linz⟧\ntitle: x', 'location: {city: Linz}\ntitle: x'],
  ['no-comma', 'speakers: ["Ada⟦" "⟧Bob"]\ntitle: x', 'speakers: ["Ada", "Bob"]\ntitle: x'],
  ['extra', 'title: "x"⟦,⟧\nroom: A', 'title: "x"\nroom: A'],
  ['extra', 'tags: [a, b]⟦]⟧\ntitle: x', 'tags: [a, b]\ntitle: x'],
  ['sign', 'speakers: ⟦@ada⟧\ntitle: x', 'speakers: "@ada"\ntitle: x'],
  ['sign', 'title: ⟦`npm` and friends⟧\nroom: A', 'title: "`npm` and friends"\nroom: A'],
  ['sign', 'title: ⟦*Lamps*⟧\nroom: A', 'title: "*Lamps*"\nroom: A'],
  ['sign', 'title: ⟦[Draft] Lamps⟧\nroom: A', 'title: "[Draft] Lamps"\nroom: A'],
  ['sign', 'event: ⟦[[Lamp Conf]] 2030⟧\ntitle: x', 'event: "[[Lamp Conf]] 2030"\ntitle: x'],
  ['list-beside', 'title: x\ntags: ⟦a⟧\n- b\n- c', 'title: x\ntags:\n- a\n- b\n- c'],
  ['no-blank', 'title: x\nroom⟦:⟧A', 'title: x\nroom: A'],
  ['indented', 'title: x\n⟦ ⟧date: 2030-05-17', 'title: x\ndate: 2030-05-17'],
  ['separator', 'title: x\nroom⟦ = ⟧A', 'title: x\nroom: A'],
  ['no-separator', 'title: x\n⟦room⟧ A', 'title: x\nroom: A'],
  ['no-property', 'title: x\n⟦remember the lamp⟧\nroom: A', 'title: x\n# remember the lamp\nroom: A'],
];

const toml: readonly Case[] = [
  ['separator', 'title⟦:⟧ "x"\nroom = "A"', 'title = "x"\nroom = "A"'],
  ['separator', 'title⟦:⟧ Lamps and light\nroom = "A"', 'title = "Lamps and light"\nroom = "A"'],
  ['no-quotes', 'title = ⟦Lamps and light⟧\nroom = "A"', 'title = "Lamps and light"\nroom = "A"'],
  ['no-quotes', 'title = ⟦constructor⟧\nroom = "A"', 'title = "constructor"\nroom = "A"'],
  ['no-quotes', 'title = "x"\nstart = ⟦9:30⟧', 'title = "x"\nstart = "9:30"'],
  ['no-quotes', 'title = "x"\nspeakers = ⟦[Ada, Bob Sample]⟧', 'title = "x"\nspeakers = ["Ada", "Bob Sample"]'],
  ['apostrophe', "title = ⟦'L'heure'⟧\nroom = 'A'", "title = \"L'heure\"\nroom = 'A'"],
  ['apostrophe', "speakers = [⟦'Ada O'Brook'⟧, 'Per']", "speakers = [\"Ada O'Brook\", 'Per']"],
  ['backslash', 'tags = ["a", ⟦"C:\\Ink"⟧]', 'tags = ["a", \'C:\\Ink\']'],
  ['backslash', 'title = "x"\nslides = ⟦"C:\\Users\\mira.pdf"⟧', 'title = "x"\nslides = \'C:\\Users\\mira.pdf\''],
  ['open-quote', 'title = ⟦"Lamps⟧\nroom = "A"', 'title = "Lamps"\nroom = "A"'],
  ['quotes-inside', 'title = ⟦"The "best" lamp"⟧\nroom = "A"', 'title = \'The "best" lamp\'\nroom = "A"'],
  ['curly-quotes', 'title = ⟦“Lamps”⟧\nroom = "A"', 'title = "Lamps"\nroom = "A"'],
  ['open', 'title = "x"\ntags = ⟦["a", "b"⟧\nroom = "A"', 'title = "x"\ntags = ["a", "b"]\nroom = "A"'],
  ['open', 'title = "x"\n⟦[location⟧\ncity = "Linz"', 'title = "x"\n[location]\ncity = "Linz"'],
  ['no-comma', 'title = "x"\ntags = ["a⟦" "⟧b"]', 'title = "x"\ntags = ["a", "b"]'],
  ['extra', 'title = "x"⟦,⟧\nroom = "A"', 'title = "x"\nroom = "A"'],
  ['extra', 'title = "x"\ndate = 2030-05-17⟦,⟧', 'title = "x"\ndate = 2030-05-17'],
  ['word', 'title = "x"\ndraft = ⟦True⟧', 'title = "x"\ndraft = true'],
  ['comment', 'title = "x"\n⟦//⟧ later', 'title = "x"\n# later'],
  ['comment', 'title = "x" ⟦//⟧ later', 'title = "x" # later'],
  ['name-quotes', 'title = "x"\n⟦who was there⟧ = "Mira"', 'title = "x"\n"who was there" = "Mira"'],
  ['no-value', 'title ⟦=⟧\nroom = "A"', 'title =""\nroom = "A"'],
  ['no-separator', '⟦title⟧ "x"\nroom = "A"', 'title = "x"\nroom = "A"'],
  ['no-property', 'title = "x"\n⟦remember the lamp⟧\nroom = "A"', 'title = "x"\n# remember the lamp\nroom = "A"'],
];

const json: readonly Case[] = [
  ['no-comma', '  "title": "x⟦"⟧\n  "room": "A"', '  "title": "x",\n  "room": "A"'],
  ['no-comma', '  "title": "x", "speakers": ["Ada⟦"⟧ "Bob"]', '  "title": "x", "speakers": ["Ada", "Bob"]'],
  ['extra', '  "title": "x",\n  "room": "A"⟦,⟧', '  "title": "x",\n  "room": "A"'],
  ['extra', '  "title": "x",\n  "tags": ["a", "b"⟦,⟧]', '  "title": "x",\n  "tags": ["a", "b"]'],
  ['single-quotes', '  "title": ⟦\'x\'⟧,\n  "room": "A"', '  "title": "x",\n  "room": "A"'],
  ['name-quotes', '  "title": "x",\n  ⟦room⟧: "A"', '  "title": "x",\n  "room": "A"'],
  ['no-quotes', '  "title": ⟦Lamps and light⟧,\n  "room": "A"', '  "title": "Lamps and light",\n  "room": "A"'],
  ['no-quotes', '  "title": ⟦constructor⟧,\n  "room": "A"', '  "title": "constructor",\n  "room": "A"'],
  ['no-quotes', '  "title": "x",\n  "date": ⟦2030-05-17⟧', '  "title": "x",\n  "date": "2030-05-17"'],
  ['open-quote', '  "title": ⟦"Lamps⟧,\n  "room": "A"', '  "title": "Lamps",\n  "room": "A"'],
  [
    'quotes-inside',
    '  "title": ⟦"The "best" lamp"⟧,\n  "room": "A"',
    '  "title": "The \\"best\\" lamp",\n  "room": "A"',
  ],
  ['curly-quotes', '  "title": ⟦“Lamps”⟧,\n  "room": "A"', '  "title": "Lamps",\n  "room": "A"'],
  [
    'open',
    '  "title": "x",\n  "tags": ⟦["a", "b"⟧,\n  "room": "A"',
    '  "title": "x",\n  "tags": ["a", "b"],\n  "room": "A"',
  ],
  ['json-comment', '  "title": "x",⟦ // mine⟧\n  "room": "A"', '  "title": "x",\n  "room": "A"'],
  ['json-comment', '  "title": "x",\n⟦  // mine⟧\n  "room": "A"', '  "title": "x",\n\n  "room": "A"'],
  [
    'single-backslash',
    '  "title": "x",\n  "slides": ⟦"C:\\Users\\mira.pdf"⟧',
    '  "title": "x",\n  "slides": "C:\\\\Users\\\\mira.pdf"',
  ],
  ['word', '  "title": "x",\n  "draft": ⟦True⟧', '  "title": "x",\n  "draft": true'],
  ['no-value', '  "title"⟦:⟧,\n  "room": "A"', '  "title":"",\n  "room": "A"'],
  ['separator', '  "title": "x",\n  "room"⟦ = ⟧"A"', '  "title": "x",\n  "room": "A"'],
  ['no-separator', '  "title": "x",\n  ⟦"room"⟧ "A"', '  "title": "x",\n  "room": "A"'],
];

const blocks: readonly [format: string, cases: readonly Case[], opening: string, closing: string][] = [
  ['YAML', yaml, '---\n', '\n---\n\n# Lamps\n'],
  ['TOML', toml, '+++\n', '\n+++\n\n# Lamps\n'],
  ['JSON', json, '{\n', '\n}\n\n# Lamps\n'],
];

describe('slips of syntax', () => {
  for (const [format, cases, opening, closing] of blocks) {
    it(`are of twelve kinds and more in ${format}`, () => {
      assert.ok(new Set(cases.map(([why]) => why)).size >= 12);
    });
    for (const [why, marked, fixed] of cases) {
      for (const ending of ['\n', '\r\n']) {
        const crlf = (of: string): string => of.replaceAll('\n', ending);
        it(`${format}, ${why}: ${JSON.stringify(crlf(marked))}`, async () => {
          const { text, ranges } = unmark(crlf(opening + marked + closing));
          const problems = await judge(text, facts);
          assert.deepEqual(
            problems.map((problem) => [problem.code, problem.range, problem.code === 'syntax-error' && problem.why]),
            ranges.map((range) => ['syntax-error', range, why]),
          );
          const [fix] = problems.flatMap((problem) =>
            fixesFor(problem, { text, frontMatter: readFrontMatter(text), facts }),
          );
          assert.equal(applyEdits(text, fix?.edits ?? []), crlf(opening + fixed + closing));
        });
      }
    }
  }

  it('are told each by itself where there are several', async () => {
    const text = '---\ntitle: a: b\nspeakers: [Ada, Bob\nabstract: "x\nroom: @A\n---\n';
    const problems = await judge(text, facts);
    assert.deepEqual(
      problems.map(
        (problem) =>
          problem.code === 'syntax-error' && [problem.why, text.slice(problem.range.start, problem.range.end)],
      ),
      [
        ['colon', 'a: b'],
        ['open', '[Ada, Bob'],
        ['open-quote', '"x'],
        ['sign', '@A'],
      ],
    );
    const mended = applyEdits(
      text,
      problems.flatMap(
        (problem) => fixesFor(problem, { text, frontMatter: readFrontMatter(text), facts })[0]?.edits ?? [],
      ),
    );
    assert.deepEqual(await judge(mended, facts), []);
  });

  it('leave what nobody can explain to the parser, once', async () => {
    const problems = await judge('---\ntitle: x\n}: y\nroom: z: z\n---\n', facts);
    assert.equal(problems.filter(({ code }) => code === 'syntax-error').length, 1);
  });
});
