import assert from 'node:assert/strict';
import { findLooseEnds } from '../../../src/core/note/looseEnds/looseEnds';
import type { LooseEndKind, Talk } from '../../../src/core/note/model';
import { readOutline } from '../../../src/core/note/outline/outline';
import { LineIndex } from '../../../src/core/text/lineIndex';

function looseEndsIn(text: string, talks: readonly Talk[] = []): string[] {
  const lines = new LineIndex(text);
  return findLooseEnds(lines, 0, readOutline(text, 0), talks).map(
    (end) => `${end.kind} ${end.line}:${end.column}-${end.endColumn}`,
  );
}

/** The text without its marks, and the stretches between `⟦` and `⟧` as the finder should report them. */
function marked(kind: LooseEndKind, source: string): { text: string; expected: string[] } {
  const expected = source.split('\n').flatMap((line, number) =>
    [...line.matchAll(/⟦([^⟧]*)⟧/g)].map((match, index) => {
      const column = match.index - 2 * index;
      return `${kind} ${number}:${column}-${column + (match[1] ?? '').length}`;
    }),
  );
  return { text: source.replace(/[⟦⟧]/g, ''), expected };
}

describe('findLooseEnds', () => {
  const cases: Record<'todo' | 'placeholder' | 'uncertain' | 'broken-off', string[]> = {
    todo: [
      '⟦TODO⟧',
      'The press:\n\n    // TODO hers, not mine\n    print();\n\n⟦TODO mine⟧',
      'The press:\n\n    ⟦TODO by hand indented⟧\n',
      '⟦TODO: ask for the slides⟧',
      '- ⟦TODO notes⟧',
      '  * some facts ⟦(TODO check)⟧ and more',
      '## Second talk: Ada Moss - ⟦TODO find the title⟧',
      '## Orbit - ⟦[TODO: add title]⟧ by Ada',
      '![](inks.png) ⟦TODO⟧',
      '> ⟦TODO quote⟧  ',
      '-- ⟦TODO to be typed up --⟧',
      'Ends with an open question ⟦TODO⟧',
      '⟦FIXME: the name⟧',
      '⟦#todo⟧',
      '- ⟦#TODO ask her⟧',
      '⟦#todo : add the photo⟧',
      '⟦todo⟧',
      '⟦todo: image⟧',
      '⟦Todo: image⟧',
      '* ⟦todo test the inks⟧',
      '--> ⟦todo: image⟧',
      '--> ⟦watch recording⟧',
      '- serifs → ⟦watch the video again⟧',
      '**⟦todo:** ask⟧',
      'Serifs ⟦(todo: look up)⟧ and kerning',
      'strike price ⟦(todo?)⟧',
      '⟦[todo]⟧',
      '⟦[todo ]⟧read this',
      'What is kerning? ⟦todo⟧',
      'inks.example - ⟦todo⟧',
      'https://example.org/page - ⟦todo: read⟧',
      '- ⟦[ ] ask for the slides⟧',
      '* ⟦[ ] TODO ask⟧',
      '1. ⟦[ ] ask⟧',
      'in 2026 ⟦<-- check: 2025?⟧',
      '<!-- ⟦TODO add the photo⟧ -->',
      '<!--\n⟦todo: add the photo⟧\n-->',
      'É ⟦TODO rever⟧',
      '😀 ⟦TODO smile⟧',
    ],
    placeholder: [
      '### ⟦Placeholder⟧',
      '- ⟦placeholder⟧',
      'It works as follows ⟦[see image]⟧',
      '⟦[photo of the press]⟧',
      '### The plan ⟦[See Image]⟧',
      '⟦See image⟧',
      '*⟦See slides⟧*',
      'one ⟦[See image]⟧ two ⟦[See slides]⟧',
      '⟦[siehe Folie 3]⟧',
      '⟦[voir photo]⟧',
      '⟦[add image]⟧',
      '⟦[image]⟧',
      'A system that works ...⟦[Complete phrase]⟧',
      '⟦[rest missing due to empty battery]⟧',
      '⟦[.. missing first 12 min ..]⟧',
      '⟦[insert her quote ..]⟧',
      '⟦img05⟧',
      '⟦img_12.jpg⟧',
      '⟦???⟧',
      '## ⟦???⟧',
      '3. ⟦??⟧',
      'Level: ⟦???⟧',
      '⟦TBD⟧',
      '* ⟦TBC⟧',
      '⟦TBA.⟧',
      'Slides (⟦TBD⟧)',
      'Stream: ⟦TBA⟧',
      '19:00 - ⟦TBA⟧',
      '⟦TBD insert the table⟧',
      '⟦![]()⟧ and ⟦![the booth]()⟧',
      '- original ⟦slides still missing⟧',
      '⟦Lorem ipsum⟧ dolor',
    ],
    uncertain: [
      'Helidon ⟦(?)⟧ and more',
      'easy⟦(?)⟧ to set up',
      'Fast ⟦(???)⟧',
      'named ⟦[?]⟧ then',
      'two ⟦(?)⟧ of ⟦(?)⟧ them',
    ],
    'broken-off': [
      '⟦to be continued⟧',
      '... ⟦To be continued⟧ ...',
      'Serifs\n\n- thick\n⟦-⟧\n\n',
      '1. thick\n⟦2. ⟧',
      '⟦Serifs come in thick or⟧\n',
      '- thick\n⟦- thin and,⟧',
    ],
  };
  for (const kind of ['todo', 'placeholder', 'uncertain', 'broken-off'] as const) {
    for (const source of cases[kind]) {
      it(`${kind}: ${JSON.stringify(source)}`, () => {
        const { text, expected } = marked(kind, source);
        assert.notEqual(expected.length, 0);
        assert.deepEqual(looseEndsIn(text), expected);
      });
    }
  }

  const nothing: string[] = [
    'There is much to do.',
    'A todo in the middle of a line is a word',
    'Building a TODO list with signals',
    'todo app in ten lines',
    '# The TODO MVC',
    'mvnTODO and TODO_LIST and todo-list',
    'See https://example.org/todo',
    '[End to end](https://todo.example.org/#todo)',
    'https://example.org/TODO',
    'Use `TODO` for it',
    'Use ``a ` TODO`` for it',
    '<a href="#todo">Plan</a>',
    '{{ TODO }}',
    '[[TODO]] is a page',
    '```\nTODO\n```',
    '~~~js\n// TODO: later\n~~~',
    '<!-- [see image] -->',
    '<!-- toc -->',
    '- [x] asked',
    '- todo el mundo was there',
    '[photo of the press](press.png)',
    '[see image](inks.png)',
    '![see image](inks.png)',
    '[image]: inks.png',
    'See image 3 for the whole picture of it',
    'What???',
    'Why? How??',
    'a ?? b',
    'TBD files hold mangled names',
    'Is it (really?) so',
    '[?](https://example.org)',
    '\n',
    '- thick\n-\n- thin',
    'Which one are you most fond of?',
    '- thick\n- Q&A',
    '- thick\n- q&a',
    'Serifs are of plan A',
    'We drive to LA',
    '## Thick and',
    '| a | b |\n|---|---|\n| thick | and,',
    '```\nconst a,\n```',
  ];
  for (const text of nothing) {
    it(`nothing: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(looseEndsIn(text), []);
    });
  }

  const spanish = 'Las charlas que vimos por la tarde eran muy buenas para una primera vez.\n';
  const portuguese = 'As palestras que vimos eram muito boas para uma primeira vez, mas não todas.\n';
  const iberian = [
    'Sobre todo: el café',
    'todo el mundo',
    'Lo probó todo',
    '(todo incluido)',
    '- ⟦TODO: pedir las diapositivas⟧',
    '⟦todo: pedir⟧',
    '⟦#todo pedir⟧',
    '⟦[todo]⟧',
  ];
  for (const language of [spanish, portuguese]) {
    for (const source of iberian) {
      it(`in ${language === spanish ? 'Spanish' : 'Portuguese'}: ${source}`, () => {
        const { text, expected } = marked('todo', language + source);
        assert.deepEqual(looseEndsIn(text), expected);
      });
    }
  }

  it('tells of a talk without notes, with its heading', () => {
    const talk: Talk = {
      title: 'Serifs',
      line: 1,
      endLine: 2,
      level: 2,
      speakers: [],
      tags: [],
      links: [],
      sections: [],
      hasNotes: false,
      evidence: [],
    };
    // The bullet that waits for its notes is no second one.
    for (const below of ['', '\n- \n']) {
      const lines = new LineIndex(`# FontCon\n## Serifs\n${below}`);
      assert.deepEqual(findLooseEnds(lines, 0, readOutline(lines.text, 0), [talk]), [
        { kind: 'empty-talk', line: 1, column: 0, endColumn: 9, text: 'Serifs' },
      ]);
    }
  });

  it('asks no more of a talk that is an item of a list', () => {
    const talk: Talk = {
      title: 'Serifs',
      line: 0,
      endLine: 1,
      level: 0,
      speakers: [],
      tags: [],
      links: [],
      sections: [],
      hasNotes: false,
      evidence: [],
    };
    assert.deepEqual(looseEndsIn('- Serifs', [talk]), []);
  });

  it('does not look into the front matter', () => {
    const text = '---\ntitle: TODO\n---\nTODO\n';
    assert.deepEqual(
      findLooseEnds(new LineIndex(text), 3, readOutline('TODO\n', 3), []).map((end) => end.line),
      [3],
    );
  });

  it('shows the line without its marks, shortened', () => {
    const text = `  - **TODO** ${'inks '.repeat(40)}`;
    const [end] = findLooseEnds(new LineIndex(text), 0, [], []);
    assert.equal(end?.text.length, 100);
    assert.match(end.text, /^TODO\W+inks .*…$/);
  });

  it('passes over lines of data', () => {
    assert.deepEqual(looseEndsIn(`TODO ${'x'.repeat(30_000)}`), []);
  });
});
