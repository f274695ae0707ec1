import assert from 'node:assert/strict';
import type { AgendaTime, NoteFacts, Told, Vocabulary } from '../../../src/core/frontmatter/facts';
import { fixesFor } from '../../../src/core/frontmatter/fixes/fixesFor';
import { problemCodes, type Problem, type ProblemCode, type Severity } from '../../../src/core/frontmatter/problem';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { applyEdits } from '../../../src/core/text/edit';
import { judge, unmark } from './judging';

interface More {
  readonly vocabulary?: Vocabulary;
  readonly severity?: Severity;
  /** The text after the first problem's first fix; a list for all its fixes. */
  readonly fixed?: string | readonly string[];
  /** How many problems of the code stand at each marked place. */
  readonly count?: number;
}

/** `⟦…⟧` marks where a problem of the code must stand; a text without marks must have none of it. */
type Case = readonly [kind: NoteFacts['kind'], marked: string, more?: Partial<NoteFacts> & More];

const vocabulary: Vocabulary = {
  series: new Map(),
  locations: new Map(),
  events: new Map(),
  tags: new Map([
    ['Kubernetes', 9],
    ['kubernetes', 1],
    ['AWS', 5],
    ['Python3', 4],
    ['re:Invent', 3],
    ['conference', 9],
    ['conferense', 2],
    ['printing', 9],
  ]),
  speakers: new Map([
    ['Ada Example', 5],
    ['Ada Exampel', 1],
    ['Zoë Sample', 3],
    ['Bo Li', 3],
  ]),
};
/** Told somewhere in the note's text. */
const told = (value: string): Told => ({ value, source: 'text' });
const novel = { title: 'Novel Conf', isStated: true, start: '2030-05-17', end: '2030-05-19' };

const cases: Readonly<Record<ProblemCode, readonly Case[]>> = {
  'unclosed-front-matter': [
    [
      'event',
      '⟦---⟧\ntitle: x\ndate: 2030-05-17\n\n# Heading\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# Heading\n' },
    ],
    ['event', '⟦---⟧\ntitle: x\ndate: 2030-05-17', { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n' }],
    ['event', '⟦+++⟧\ntitle = "x"\n\nbody\n', { fixed: '+++\ntitle = "x"\n+++\n\nbody\n' }],
    [
      'event',
      '⟦{⟧\n"title": "x",\n"date": "2030"\n\nbody\n',
      { fixed: '{\n"title": "x",\n"date": "2030"\n}\n\nbody\n' },
    ],
    ['event', '⟦;;;⟧\n{"title": "x"}\n\nbody\n', { fixed: ';;;\n{"title": "x"}\n;;;\n\nbody\n' }],
    ['event', '⟦---⟧\r\ntitle: x\r\n\r\nbody\r\n', { fixed: '---\r\ntitle: x\r\n---\r\n\r\nbody\r\n' }],
    ['event', '\uFEFF⟦---⟧\ntitle: x\nbody\n', { fixed: '\uFEFF---\ntitle: x\n---\nbody\n' }],
    ['event', '---\n\nProse between thematic breaks: no front matter.\n'],
    ['event', '---\ntitle: x\ndate: 2030\n---\n'],
    [
      'talk',
      '⟦+++⟧\r\ntitle = "x"\r\n[location]\r\ncity = "y"\r\n\r\nbody\r\n',
      { fixed: '+++\r\ntitle = "x"\r\n[location]\r\ncity = "y"\r\n+++\r\n\r\nbody\r\n' },
    ],
    ['talk', '⟦---⟧json\n{\n"title": "x"\n}\n\nbody\n', { fixed: '---json\n{\n"title": "x"\n}\n---\n\nbody\n' }],
    ['event', '+++\n\nA line between signs.\n'],
    ['event', '{ not an object }\n'],
  ],
  'syntax-error': [
    [
      'event',
      "+++\ntitle = ⟦'L'heure'⟧\ndate = 2030-03-01\n+++\n",
      { fixed: '+++\ntitle = "L\'heure"\ndate = 2030-03-01\n+++\n' },
    ],
    ['event', "---\ntitle: ⟦'L'heure'⟧\n---\n", { fixed: '---\ntitle: "L\'heure"\n---\n' }],
    [
      'talk',
      '---\ntitle: x\nslides: ⟦"C:\\Users\\mira.pdf"⟧\n---\n',
      { fixed: "---\ntitle: x\nslides: 'C:\\Users\\mira.pdf'\n---\n" },
    ],
    [
      'talk',
      '+++\ntitle = "x"\nslides = ⟦"C:\\Users\\mira.pdf"⟧\n+++\n',
      { fixed: '+++\ntitle = "x"\nslides = \'C:\\Users\\mira.pdf\'\n+++\n' },
    ],
    ['event', '---\ntitle: x\n⟦ ⟧date: y\n---\n'],
    ['event', '---\ntitle: ⟦"x⟧\ndate: 2030\n---\n'],
    ['event', '---\ntags: ⟦[a, b⟧\n---\n'],
    ['event', '---\ntitle: ⟦a: b: c⟧\n---\n', { fixed: '---\ntitle: "a: b: c"\n---\n' }],
    ['event', '---\ntitle: x\n⟦\t⟧date: y\n---\n'],
    ['event', '---\na: ⟦*b⟧\n---\n'],
    ['event', '+++\ntitle = ⟦"x⟧\n+++\n'],
    ['event', '+++\n⟦title x⟧\n+++\n'],
    ['event', '---json\n{"a": ⟦1⟧ "b": 2}\n---\n'],
    ['event', ';;;\n{"a": 1⟦,⟧}\n;;;\n'],
    ['event', '---\ntitle: "a: b"\n---\n'],
    ['event', "---\nabstract: 'one\n\ntwo: three, it''s'\ntitle: x\n---\n"],
    ['event', '---\nabstract: "one\n\\"two\\"" # why\ntitle: x\n---\n'],
    ['event', "---\nabstract: ⟦'one⟧\n⟦two⟧\ntitle: x\n---\n"],
    ['event', '+++\ntitle = "x"\n⟦tags⟧\n+++\n'],
    ['event', '{"title": "x⟦"⟧ "date": 1}\n'],
    ['event', '---\r\ntitle: ⟦a: b⟧\r\n---\r\n', { fixed: '---\r\ntitle: "a: b"\r\n---\r\n' }],
    ['event', '---\nspeakers: ⟦[Ada, Bob⟧\ntitle: x\n---\n'],
    ['event', '---\ntitle: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\n---\n'],
    ['event', '+++\ntitle = "x"\ndate = {{ .Date }}\n+++\n'],
    ['event', '---json\n{"title": <% tp.file.title %>}\n---\n'],
  ],
  'refused-language': [
    ['event', '---⟦js⟧\n{ title: 1 }\n---\n'],
    ['event', '---⟦javascript⟧\nmodule.exports = {}\n---\n'],
    ['event', '--- ⟦coffee⟧\ntitle: 1\n---\n'],
    ['event', '---⟦constructor⟧\ntitle: 1\n---\n'],
    ['event', '---yml\ntitle: x\n---\n'],
    ['event', '---JSON\n{"title": "x"}\n---\n'],
    ['event', '+++⟦js⟧\ntitle = 1\n+++\n'],
    ['event', ';;;⟦cson⟧\ntitle: 1\n;;;\n'],
    ['event', '+++toml\ntitle = "x"\n+++\n'],
  ],
  'duplicate-property': [
    ['event', '---\ntitle: x\n⟦title⟧: y\n---\n', { fixed: '---\ntitle: x\n---\n' }],
    ['event', '---\ntitle: x\n⟦"title"⟧: y\n⟦title⟧: z\n---\n'],
    ['event', '---\nlocation:\n  city: x\n  ⟦city⟧: y\n---\n', { fixed: '---\nlocation:\n  city: x\n---\n' }],
    ['event', '+++\ntitle = "x"\n⟦title⟧ = "y"\n+++\n', { fixed: '+++\ntitle = "x"\n+++\n' }],
    ['event', '---json\n{"title": "x", ⟦"title"⟧: "y"}\n---\n', { fixed: '---json\n{"title": "x"}\n---\n' }],
    ['event', '{"a": 1, ⟦"a"⟧: 2}\n', { fixed: '{"a": 1}\n' }],
    ['event', '---\na: {title: x}\ntitle: y\n---\n'],
    ['event', ';;;\n{"title": "x", ⟦"title"⟧: "x"}\n;;;\n', { severity: 'error', fixed: ';;;\n{"title": "x"}\n;;;\n' }],
    ['event', '+++\n[location]\ncity = "x"\n⟦city⟧ = "x"\n+++\n', { fixed: '+++\n[location]\ncity = "x"\n+++\n' }],
    ['event', '---\r\ntitle: x\r\n⟦title⟧: x # again\r\n---\r\n', { fixed: [] }],
    ['event', '{"a": {"title": 1}, "title": "x"}\n'],
  ],
  'missing-property': [
    ['event', '⟦---⟧\ntitle: x\n---\n', { severity: 'warning', fixed: '---\ntitle: x\ndate:\n---\n' }],
    ['event', '⟦---⟧\ndate: 2030-05-17\n---\n', { severity: 'warning' }],
    [
      'event',
      '⟦---⟧\ndate: 2030-05-17\n---\n',
      {
        title: { value: 'x', source: 'heading' },
        severity: 'information',
        fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n',
      },
    ],
    ['event', '⟦---⟧\ndate: 2030-05-17\n---\n', { title: { value: 'x', source: 'file name' }, severity: 'hint' }],
    ['event', '⟦⟦---⟧⟧\ntags: [a]\n---\n'],
    ['event', '\uFEFF⟦+++⟧\ntitle = "x"\n+++\n'],
    ['event', '⟦{⟧"title": "x"}\n', { fixed: '{"title": "x", "date": ""}\n' }],
    ['event', '⟦---⟧json\n{"date": "2030-05-17"}\n---\n'],
    ['event', '---\ntitle: x\n⟦date⟧:\n---\n', { fixed: [] }],
    ['event', '---\ntitle: x\n⟦date⟧: null\n---\n'],
    ['event', '---\n"title": x\n⟦startdate⟧:\n---\n'],
    [
      'event',
      '---\ntitle: x\n⟦date⟧:\n---\n',
      { date: told('2030-05-17'), fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n' },
    ],
    [
      'event',
      '{"title": "x", ⟦"date"⟧: null}\n',
      { date: told('2030-05-17'), fixed: '{"title": "x", "date": "2030-05-17"}\n' },
    ],
    [
      'event',
      '⟦---⟧\n# mine\ndate: 2030 # about\n\n# end\n---\n',
      { title: told('Ada: a life'), fixed: '---\ntitle: "Ada: a life"\n# mine\ndate: 2030 # about\n\n# end\n---\n' },
    ],
    [
      'event',
      '⟦---⟧\r\ntitle: >-\r\n  a\r\n  b\r\ntags: [c]\r\n---\r\n',
      { date: told('2030-05-17'), fixed: '---\r\ntitle: >-\r\n  a\r\n  b\r\ndate: 2030-05-17\r\ntags: [c]\r\n---\r\n' },
    ],
    ['event', '⟦---⟧\n---\n', { title: told('x'), date: told('2030'), count: 2, fixed: '---\ntitle: x\n---\n' }],
    [
      'event',
      '⟦+++⟧\ntitle = "x"\n[location]\ncity = "y"\n+++\n',
      { date: told('2030-05-17'), fixed: '+++\ntitle = "x"\ndate = 2030-05-17\n[location]\ncity = "y"\n+++\n' },
    ],
    [
      'event',
      '⟦+++⟧\ndate = 2030-05-17\n+++\n',
      { title: told('x'), fixed: '+++\ntitle = "x"\ndate = 2030-05-17\n+++\n' },
    ],
    [
      'event',
      '⟦{⟧\n  "title": "x"\n}\n',
      { date: told('2030-05-17'), fixed: '{\n  "title": "x",\n  "date": "2030-05-17"\n}\n' },
    ],
    ['event', '⟦{⟧"date": "2030"}\n', { title: told('x'), fixed: '{"title": "x", "date": "2030"}\n' }],
    ['day', '⟦---⟧\ntitle: x\n---\n'],
    ['talk', '⟦---⟧\nspeakers: [x]\n---\n'],
    ['talk', '---\ntitle: x\n---\n'],
    ['event', '---\nconference: x\nevent_start: 2030\n---\n'],
    ['event', '---\nTitle: x\nDate: 2030\n---\n'],
    [
      'talk',
      '⟦+++⟧\r\ndate = 2030-05-17\r\n+++\r\n',
      { title: told('a: b'), fixed: '+++\r\ntitle = "a: b"\r\ndate = 2030-05-17\r\n+++\r\n' },
    ],
    ['day', ';;;\n⟦⟧{"title": "x"}\n;;;\n'.replace('⟦⟧', '').replace(';;;', '⟦;;;⟧')],
    ['talk', '{⟦"title"⟧: "", "room": "y"}\n', { title: told('x'), fixed: '{"title": "x", "room": "y"}\n' }],
    ['talk', '+++\n⟦title⟧ = ""\n+++\n', { title: told('x'), fixed: '+++\ntitle = "x"\n+++\n' }],
  ],
  'missing-front-matter': [
    ['event', '# x\n'],
    ['event', ''],
  ],
  'wrong-type': [
    ['talk', '---\ntitle: x\nevent: [[Lantern Conf]]\nspeakers: [[Ada Moss]]\n---\n'],
    ['event', '---\ndate:\n⟦- 2030-05-17⟧\ntags: a\n---\n', { fixed: '---\ndate: 2030-05-17\ntags: a\n---\n' }],
    ['event', '---\ntitle: ⟦[x]⟧\n---\n', { severity: 'warning', fixed: '---\ntitle: x\n---\n' }],
    ['event', '---\ntitle: ⟦{ a: b }⟧\n---\n', { fixed: [] }],
    ['event', '---\ndate:\n  ⟦- 2030-05-17⟧\n---\n', { fixed: '---\ndate:\n  2030-05-17\n---\n' }],
    ['event', '---\ndraft: ⟦"yes"⟧\n---\n', { fixed: '---\ndraft: true\n---\n' }],
    ['event', '---\nurl: ⟦12⟧\n---\n', { fixed: '---\nurl: "12"\n---\n' }],
    ['event', '---\nlocation: ⟦[x]⟧\n---\n'],
    ['event', '---\ntags: [a, ⟦{b: c}⟧]\n---\n'],
    ['event', '---\nlocation: { city: ⟦[x]⟧ }\n---\n'],
    ['event', '+++\ntitle = ⟦true⟧\n+++\n'],
    [
      'event',
      '+++\ndraft = ⟦"true"⟧\ndate = 2030-05-17\n+++\n',
      { fixed: '+++\ndraft = true\ndate = 2030-05-17\n+++\n' },
    ],
    ['event', '---json\n{"title": ⟦["x"]⟧}\n---\n', { fixed: '---json\n{"title": "x"}\n---\n' }],
    ['event', '{"tags": ⟦1⟧}\n'],
    ['talk', '---\nspeakers: ⟦12⟧\n---\n'],
    ['talk', '---\nspeaker: [Ada, ⟦3⟧]\n---\n'],
    ['talk', '---\nspeakers: ⟦Ada, Bob⟧\n---\n', { severity: 'hint', fixed: '---\nspeakers: [Ada, Bob]\n---\n' }],
    [
      'talk',
      '+++\nspeakers = ⟦"Ada, Bob (X, Y)"⟧\n+++\n',
      { severity: 'hint', fixed: '+++\nspeakers = ["Ada", "Bob (X, Y)"]\n+++\n' },
    ],
    ['talk', '{"tags": ⟦"a, b"⟧}\n', { severity: 'hint', fixed: '{"tags": ["a", "b"]}\n' }],
    [
      'event',
      '---\ntags: ⟦one\n  - two\n  - three⟧\ndate: 2030-05-17\n---\n',
      { severity: 'warning', fixed: '---\ntags: [one, two, three]\ndate: 2030-05-17\n---\n' },
    ],
    [
      'talk',
      '---\r\nspeakers: ⟦Ada Moss\r\n    - Ben\r\n      Roe⟧\r\n---\r\n',
      { fixed: '---\r\nspeakers: [Ada Moss, Ben Roe]\r\n---\r\n' },
    ],
    ['talk', '---\nspeaker: ⟦Ada Moss\n  - Ben Roe⟧\n---\n', { fixed: '---\nspeaker: [Ada Moss, Ben Roe]\n---\n' }],
    ['talk', '---\nspeakers: Ada\n  Moss - of Inkwell\ntitle: a\n  - b\ntags: "a\n  - b"\n---\n'],
    ['talk', '---\nspeaker: Ada, Bob\n---\n'],
    ['talk', '---\nspeakers: Ada (X, Y)\n---\n'],
    ['talk', '---\nspeakers:\n  - name: Ada\n  - Bob\n---\n'],
    ['event', '---\ntitle: 2030\ntags:\ndraft:\n---\n'],
    ['event', '---\nlayout: [x]\n---\n'],
    ['event', '---\ndate: {{date}}\ntitle: {{ title }} # x\n---\n'],
    ['talk', '---\nauthor:\n  name: Ada\n  twitter: ada\n---\n'],
    ['talk', '+++\nspeaker = { name = "Ada" }\n+++\n'],
    ['talk', '{"speakers": {"name": "Ada"}}\n'],
    ['event', '+++\ntags = ⟦{ a = 1 }⟧\n+++\n', { fixed: [] }],
    ['event', '{"draft": ⟦"no"⟧}\n', { fixed: '{"draft": false}\n' }],
  ],
  'invalid-date': [
    ['event', '---\ndate: ⟦2009-06-31⟧\n---\n', { severity: 'error', fixed: '---\ndate: 2009-06-30\n---\n' }],
    ['event', '---\ndate: ⟦"2030-13-01"⟧\n---\n', { severity: 'error', fixed: [] }],
    ['event', '---\ndate: ⟦2030-065-01T13:00:00Z⟧\n---\n', { severity: 'warning', fixed: [] }],
    [
      'event',
      "---\ndate: ⟦'31/12/2024'⟧ # x\n---\n",
      { severity: 'warning', fixed: "---\ndate: '2024-12-31' # x\n---\n" },
    ],
    ['event', '---\nend_date: ⟦May 17, 2030⟧\n---\n', { fixed: '---\nend_date: 2030-05-17\n---\n' }],
    [
      'event',
      '---\ndate: ⟦05/06/2030⟧\n---\n',
      { fixed: ['---\ndate: 2030-06-05\n---\n', '---\ndate: 2030-05-06\n---\n'] },
    ],
    ['event', '---\ndate: ⟦"17. Mai 2030"⟧\n---\n', { fixed: [] }],
    ['event', '---\ndate: ⟦20300517⟧\n---\n', { fixed: '---\ndate: 2030-05-17\n---\n' }],
    ['event', '---\ndate: ⟦2030-05-17T25:00:00⟧\n---\n', { severity: 'error' }],
    ['event', '---\ndate: ⟦2023-02-29⟧\n---\n', { fixed: '---\ndate: 2023-02-28\n---\n' }],
    ['event', '+++\ndate = ⟦"17.05.2030"⟧\n+++\n', { fixed: '+++\ndate = "2030-05-17"\n+++\n' }],
    ['event', '+++\ndate = ⟦2009-06-31⟧\n+++\n', { severity: 'error', fixed: '+++\ndate = 2009-06-30\n+++\n' }],
    ['event', '{"date": ⟦"2009-06-31"⟧}\n', { fixed: '{"date": "2009-06-30"}\n' }],
    ['talk', '---json\n{"date": ⟦"31/12/2024"⟧}\n---\n', { fixed: '---json\n{"date": "2024-12-31"}\n---\n' }],
    ['event', '---\ndate: 2024-02-29\ndate_end: 2024-03-01T10:00:00+02:00\n---\n'],
    ['event', '---\ndate: 2024-05-17 10:00:00 +0200\n---\n'],
    ['event', '---\ndate: 2024\n---\n'],
    ['event', '---\ndate: 2024-05\n---\n'],
    ['event', '---\ndate: "{{date}}"\n---\n'],
    ['event', '---\ndate: TBD\n---\n'],
    ['event', '+++\ndate = 2024-05-17T10:00:00Z\n+++\n'],
    ['event', '---\npub_date: whenever\n---\n'],
    ['event', '---\ndate: 2030-05-17\nstart: "18:30"\n---\n'],
    ['event', '+++\ndate = ⟦"May 17th, 2030"⟧ # x\n+++\n', { fixed: '+++\ndate = "2030-05-17" # x\n+++\n' }],
    [
      'event',
      '+++\ndate = ⟦2030-02-30T10:00:00Z⟧\n+++\n',
      { severity: 'error', fixed: '+++\ndate = 2030-02-28T10:00:00Z\n+++\n' },
    ],
    [
      'event',
      '---\ndate: ⟦Tue, 19 Sep 2030 20:29:55 +0000⟧\n---\n',
      { fixed: '---\ndate: 2030-09-19T20:29:55+00:00\n---\n' },
    ],
    ['day', '{"date": ⟦"05/06/2030"⟧}\n', { fixed: ['{"date": "2030-06-05"}\n', '{"date": "2030-05-06"}\n'] }],
    ['talk', '{"date": "2030-05-17T10:00:00+02:00"}\n'],
  ],
  'invalid-time': [
    ['talk', '---\nstart: ⟦"25:00"⟧\n---\n', { fixed: [] }],
    ['talk', '---\nstart: ⟦"12:75"⟧\n---\n'],
    ['talk', '---\nend: ⟦noon⟧\n---\n', { fixed: [] }],
    ['talk', '---\nstart: ⟦"9h30"⟧\n---\n', { fixed: '---\nstart: "09:30"\n---\n' }],
    ['talk', '+++\nstart = ⟦"9.30"⟧\n+++\n', { fixed: '+++\nstart = "09:30"\n+++\n' }],
    ['talk', '{"end": ⟦"1:30 pm"⟧}\n', { fixed: '{"end": "13:30"}\n' }],
    ['talk', '---\nstart: ⟦750⟧\n---\n', { fixed: '---\nstart: "12:30"\n---\n' }],
    ['talk', '---\nstart: "9:30"\nend: 2030-05-17T10:00:00Z\n---\n'],
    ['talk', '+++\nstart = 09:30:00\n+++\n'],
    ['event', '---\nstart: 2030-05-17\n---\n'],
    ['event', '---\nstart: "18:30"\n---\n'],
    ['talk', '+++\nend = ⟦"25:00"⟧\n+++\n', { fixed: [] }],
    ['talk', '{"start": ⟦750⟧}\n', { fixed: '{"start": "12:30"}\n' }],
    ['talk', '{"start": "09:30:00"}\n'],
  ],
  'misplaced-front-matter': [
    [
      'event',
      '\n\n⟦---⟧\ntitle: x\ndate: 2030-05-17\n---\n\n# x\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# x\n' },
    ],
    ['event', '\r\n⟦+++⟧\r\ntitle = "x"\r\n+++\r\n', { fixed: '+++\r\ntitle = "x"\r\n+++\r\n' }],
    ['event', '\uFEFF\n⟦---⟧\ntitle: x\n---\n', { fixed: '\uFEFF---\ntitle: x\n---\n' }],
    ['event', '⟦title: x⟧\ndate: 2030-05-17\n---\n\n# x\n', { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# x\n' }],
    [
      'talk',
      '⟦title: x⟧\nspeakers:\n  - Ada Moss\n---\n\ny\n',
      { fixed: '---\ntitle: x\nspeakers:\n  - Ada Moss\n---\n\ny\n' },
    ],
    [
      'event',
      '⟦#+TITLE: Lantern Conf⟧\n#+DATE: <2030-06-16 Sun>\n\n# x\n',
      { fixed: '---\ntitle: Lantern Conf\ndate: 2030-06-16\n---\n\n# x\n', severity: 'information' },
    ],
    [
      'event',
      '⟦Title: Lantern Conf⟧\nDate: 2030-06-16\nTags: ink, type\n\n# x\n',
      { fixed: '---\ntitle: Lantern Conf\ndate: 2030-06-16\ntags: [ink, type]\n---\n\n# x\n', severity: 'hint' },
    ],
    [
      'event',
      '\n\n⟦#+title: Lantern Conf⟧\n#+date: <2030-06-16 Sun>\n\n# x\n',
      { fixed: '---\ntitle: Lantern Conf\ndate: 2030-06-16\n---\n\n# x\n' },
    ],
    [
      'event',
      '\n⟦title: x⟧\ndate: 2030-05-17\n---\n\n# x\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# x\n' },
    ],
    [
      'event',
      '⟦% Lantern Conf⟧\n% Ada Moss\n% 2030-06-16\n\n# x\n',
      {
        fixed: '---\ntitle: Lantern Conf\nauthor: Ada Moss\ndate: 2030-06-16\n---\n\n# x\n',
        severity: 'information',
      },
    ],
    [
      'event',
      '⟦```yaml⟧\ntitle: Lantern Conf\ndate: 2030-06-16\n```\n\n# x\n',
      { fixed: '---\ntitle: Lantern Conf\ndate: 2030-06-16\n---\n\n# x\n', severity: 'warning' },
    ],
    [
      'event',
      '\n⟦---⟧\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n',
      { severity: 'warning', fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n' },
    ],
    ['event', '\n⟦+++⟧\ntitle = "x"\n+++\n', { fixed: '+++\ntitle = "x"\n+++\n' }],
    ['event', '\r\n\r\n⟦{⟧\r\n  "title": "x"\r\n}\r\n', { fixed: '{\r\n  "title": "x"\r\n}\r\n' }],
    [
      'event',
      '<!-- by hand\nand heart -->\n\n⟦---⟧\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n',
      { severity: 'warning', fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n<!-- by hand\nand heart -->\n\n\n# y\n' },
    ],
    [
      'event',
      '⟦----⟧\ntitle: x\ndate: 2030-05-17\n----\n\n# y\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n' },
    ],
    [
      'event',
      '⟦ ---⟧\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n' },
    ],
    [
      'event',
      '⟦—⟧\ntitle: x\ndate: 2030-05-17\n—\n\n# y\n',
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n' },
    ],
    ...['-- -', '--', '- - -', '–-', '-—', '———'].map((dashes): Case => [
      'event',
      `⟦${dashes}⟧\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n`,
      { fixed: '---\ntitle: x\ndate: 2030-05-17\n---\n\n# y\n' },
    ]),
    [
      'event',
      '⟦---⟧\ntitle = "x"\ndate = 2030-05-17\ntags = ["a", "b"]\n---\n\n# y\n',
      {
        severity: 'warning',
        fixed: '+++\ntitle = "x"\ndate = 2030-05-17\ntags = ["a", "b"]\n+++\n\n# y\n',
      },
    ],
    ...[
      '# by hand\n\ntitle = "x" # mine\n\ndate = 2030-05-17\n',
      'title = "x"\ntags = [\n  "a",\n  "b",\n]\n',
      'title = "x"\nabstract = """\none = two\n\nthree\n"""\n',
      "title = 'x'\ndate = 2030-05-17\n\n[params]\ncolour = 'red'\n\n[[links]]\nurl = 'y'\n",
      'title = "x"\n',
    ].map((toml): Case => ['event', `⟦---⟧\n${toml}---\n\n# y\n`, { fixed: `+++\n${toml}+++\n\n# y\n` }]),
    ['event', '⟦- - -⟧\ntitle: x\n- - -\n\n# y\n', { fixed: '---\ntitle: x\n---\n\n# y\n' }],
    ['event', '- - -\nnote: prose\n- - -\n\n# y\n'],
    ['event', '⟦----⟧\ntitle: x\ntags:\n  - a\n  - b\n----\n', { fixed: '---\ntitle: x\ntags: [a, b]\n---\n' }],
    ['event', `${'\n'.repeat(30)}⟦---⟧\ntitle: x\ndate: 2030-05-17\n---\n`],
    ['event', '-----\n\nprose\n\n-----\n'],
    ['event', '<!-- toc -->\n\n---\n\n# y\n'],
    ['event', '```yaml\nkey: value\nother: 1\n```\n\n# x\n'],
    ['event', '% of people liked it\n'.repeat(5)],
    ['event', 'Note: this is prose\nand goes on\n\n# x\n'],
    ['event', '\n\n---\n\nprose between breaks\n\n---\n'],
    ['event', '---\ntitle: x\ndate: 2030-05-17\n---\n'],
    ['event', 'Title\n---\n\ntext\n'],
  ],
  disagreement: [
    [
      'talk',
      '---\nevent: Inkwell Conf\nconference: ⟦Quill Days⟧\n---\n',
      { severity: 'warning', fixed: '---\nevent: Inkwell Conf\nconference: Inkwell Conf\n---\n' },
    ],
    ['talk', '+++\nevent = "Inkwell Conf"\nconference = ⟦"Quill Days"⟧\n+++\n'],
    ['talk', '{"speaker": "Ada Moss", "speakers": ⟦["Ben Roe", "Cy Dunn"]⟧}\n', { fixed: [] }],
    [
      'event',
      '---\ndate: 2030-05-02\nstart_date: ⟦2030-05-03⟧\n---\n',
      { fixed: '---\ndate: 2030-05-02\nstart_date: 2030-05-02\n---\n' },
    ],
    ['talk', '---\nstart: "10:00"\nstart_time: ⟦"11:00"⟧\n---\n'],
    ['talk', '---\nroom: Blue\nsala: ⟦Red⟧\n---\n'],
    [
      'talk',
      '---\ndate: 2030-05-02\nstart: ⟦2030-05-03T10:00⟧\n---\n',
      { fixed: '---\ndate: 2030-05-02\nstart: "2030-05-02T10:00"\n---\n' },
    ],
    [
      'talk',
      '---\nstart: 2030-05-03T10:00\ndate: ⟦2030-05-02⟧\n---\n',
      { fixed: '---\nstart: 2030-05-03T10:00\ndate: 2030-05-03\n---\n' },
    ],
    [
      'day',
      '---\ndate: 2030-05-18\nday: ⟦Day 3⟧\n---\n',
      { event: novel, fixed: '---\ndate: 2030-05-18\nday: "2"\n---\n' },
    ],
    ['day', '---\nday: 3\ndate: ⟦2030-05-18⟧\n---\n', { event: novel, fixed: '---\nday: 3\ndate: 2030-05-19\n---\n' }],
    [
      'event',
      '---\nkind: event\ntitle: Inkwell Conf\nevent: ⟦Quill Days⟧\n---\n',
      { fixed: '---\nkind: event\ntitle: Inkwell Conf\nevent: Inkwell Conf\n---\n' },
    ],
    [
      'talk',
      '---\nkind: ⟦talk⟧\ntitle: x\n---\n\n<!-- talk -->\n## Serifs\n\n<!-- talk {"start": "10:00"} -->\n## Inks\n',
      {
        fixed:
          '---\nkind: event\ntitle: x\n---\n\n<!-- talk -->\n## Serifs\n\n<!-- talk {"start": "10:00"} -->\n## Inks\n',
      },
    ],
    [
      'talk',
      '---\ntitle: Serifs\nstart: ⟦"09:00"⟧\n---\n\n<!-- talk {"title": "Serifs", "start": "10:00"} -->\n# Serifs\n',
      {
        severity: 'warning',
        fixed:
          '---\ntitle: Serifs\nstart: "10:00"\n---\n\n<!-- talk {"title": "Serifs", "start": "10:00"} -->\n# Serifs\n',
      },
    ],
    ...[
      ['title', 'Serifs', '"title": "Inks"', 'Inks'],
      ['speaker', 'Ada Moss', '"speakers": ["Ben Roe"]', 'Ben Roe'],
      ['speakers', '[Ada Moss]', '"speakers": ["Ben Roe", "Cy Dunn"]', '[Ben Roe, Cy Dunn]'],
      ['speakers', '\n  - Ada Moss', '"speakers": ["Ben Roe"]', '\n  [Ben Roe]'],
      ['date', '2030-05-02', '"date": "2030-05-03"', '2030-05-03'],
      ['end', '"09:45"', '"end": "10:45"', '"10:45"'],
      ['room', 'Blue', '"room": "Red"', 'Red'],
      ['track', 'Blue', '"track": "Red"', 'Red'],
    ].map(([name = '', value = '', fact = '', mended = '']): Case => {
      const textOf = (written: string): string =>
        `---\nkind: talk\n${name}: ${written}\n---\n\n<!-- talk {${fact}} -->\n# Serifs\n`;
      return ['talk', textOf(value.replace(/\S(?:.*\S)?/, '⟦$&⟧')), { fixed: textOf(mended) }];
    }),
    [
      'talk',
      '---\ntitle: "Keynote: Serifs"\nspeakers: [Ada Moss, Ben Roe]\n---\n\n' +
        '<!-- talk {"title": "Serifs", "speakers": ["Ada Moss"]} -->\n# Serifs\n',
    ],
    [
      'event',
      '---\ntitle: Inkwell Conf\nstart: "09:00"\n---\n\n<!-- talk {"title": "Serifs", "start": "10:00"} -->\n# Serifs\n',
    ],
    ['talk', '---\ntitle: Serifs\n---\n\n<!-- talk {"title": 7, "start": "soon"} -->\n# Serifs\n'],
    ['talk', '---\nevent: Inkwell Conf\nconference: Inkwell Conf 2030\n---\n'],
    ['talk', '---\nspeaker: Ada Moss\nspeakers: [Ada Moss, Ben Roe]\n---\n'],
    ['talk', '---\nspeaker: Ada Moss\nauthor: Ben Roe\n---\n'],
    ['event', '---\nlayout: post\ndate: 2030-06-02\nevent_date: 2030-05-03\n---\n'],
    ['event', '---\ndate: 2030-05-02\nstart: "18:30"\n---\n'],
    ['event', '---\ndate: 2030-05-02\nstart: 2030-05-02T18:30\n---\n'],
    ['event', '---\ntitle: My notes\nevent: Quill Days\n---\n'],
    ['talk', '---\ndate: 2030-05-02\nstart: 2030-05-02T23:00\nend: 2030-05-03T00:30\n---\n'],
    ['talk', '---\nkind: talk\ntitle: x\n---\n\n<!-- talk -->\n## Serifs\n'],
    ['day', '---\ndate: 2030-05-18\nday: 2\n---\n', { event: novel }],
  ],
  'cut-value': [
    [
      'event',
      '---\ntitle: Lantern Meetup ⟦#42⟧\ndate: 2030-03-04\n---\n',
      { fixed: '---\ntitle: "Lantern Meetup #42"\ndate: 2030-03-04\n---\n' },
    ],
    [
      'event',
      '---\ntitle: x\nlocation: Hall ⟦#3, Porto⟧\n---\n',
      { fixed: '---\ntitle: x\nlocation: "Hall #3, Porto"\n---\n' },
    ],
    ['talk', '---\ntitle: x\ntags:\n  - C ⟦#sharp⟧\n---\n', { fixed: '---\ntitle: x\ntags:\n  - "C #sharp"\n---\n' }],
    ['event', '---\ntitle: Lantern Meetup # the second one\n---\n'],
    ['event', '---\ntitle: "Lantern Meetup #42"\ndate: 2030-03-04 #42\n---\n'],
    ['event', '---\ntitle: C#42\n---\n'],
  ],
  'unquoted-link': [
    [
      'talk',
      '---\ntitle: x\nevent: ⟦[[Lantern Conf]]⟧\n---\n',
      { fixed: '---\ntitle: x\nevent: "[[Lantern Conf]]"\n---\n' },
    ],
    ['event', '---\ntitle: x\nlocation: ⟦[[Linz]]⟧\n---\n', { fixed: '---\ntitle: x\nlocation: "[[Linz]]"\n---\n' }],
    [
      'talk',
      '---\ntitle: x\nspeakers:\n  - ⟦[[people/ada|Ada Moss]]⟧\n---\n',
      { fixed: '---\ntitle: x\nspeakers:\n  - "[[people/ada|Ada Moss]]"\n---\n' },
    ],
    ['talk', '---\ntitle: x\nevent: "[[Lantern Conf]]"\ntags: [a, [b]]\n---\n'],
  ],
  'unquoted-time': [
    ['talk', '---\nstart: ⟦12:30⟧\n---\n', { fixed: '---\nstart: "12:30"\n---\n' }],
    [
      'talk',
      '---\nstart: ⟦9:05⟧ # sharp\nend: "10:00"\n---\n',
      { fixed: '---\nstart: "9:05" # sharp\nend: "10:00"\n---\n' },
    ],
    ['event', '---\ndoors: ⟦18:30:00⟧\n---\n'],
    ['event', '---\ntimezone: ⟦+2:00⟧\n---\n', { fixed: '---\ntimezone: "+2:00"\n---\n' }],
    ['event', '---\ntimezone: +02:00\n---\n'],
    ['talk', '---\r\nend: ⟦12:30⟧\r\n---\r\n', { fixed: '---\r\nend: "12:30"\r\n---\r\n' }],
    ['talk', "---\nstart: '12:30'\n---\n"],
    ['talk', '---\nstart: 09:30\n---\n'],
    ['talk', '+++\nstart = 12:30:00\n+++\n'],
    ['talk', '{"start": "12:30"}\n'],
    ['talk', '---\ntitle: 16:9\n---\n'],
    ['talk', '---\nstart: ⟦12:30⟧\n---\n', { severity: 'hint' }],
    [
      'talk',
      '---\nstart: ⟦09:30⟧\n---\n',
      { site: 'Jekyll', severity: 'warning', fixed: '---\nstart: "09:30"\n---\n' },
    ],
    ['event', '---\ntimezone: ⟦+2:00⟧\n---\n', { site: 'Jekyll', fixed: '---\ntimezone: "+2:00"\n---\n' }],
    ['talk', '---\nstart: 12:30\n---\n', { site: 'Hugo' }],
    ['event', '---\ntimezone: +2:00\n---\n', { site: 'Hugo' }],
  ],
  'other-reading': [
    ['event', '---\ntitle: ⟦on⟧\n---\n', { site: 'Jekyll', severity: 'warning', fixed: '---\ntitle: "on"\n---\n' }],
    ['event', '---\nlocation: ⟦NO⟧\n---\n', { site: 'Hugo', fixed: '---\nlocation: "NO"\n---\n' }],
    ['talk', '---\nroom: ⟦010⟧ # upstairs\n---\n', { site: 'Jekyll', fixed: '---\nroom: "010" # upstairs\n---\n' }],
    ['talk', '---\ncode: ⟦0017⟧\n---\n', { site: 'Hugo' }],
    ['talk', '---\ncode: ⟦1_000⟧\n---\n', { site: 'Hugo' }],
    ['talk', '---\ncode: ⟦1,000⟧\n---\n', { site: 'Jekyll' }],
    ['talk', '---\ntitle: ⟦16:9⟧\n---\n', { site: 'Jekyll' }],
    [
      'talk',
      '---\ntags: [⟦yes⟧, "no", nope]\n---\n',
      { site: 'Jekyll', fixed: '---\ntags: ["yes", "no", nope]\n---\n' },
    ],
    ['talk', '---\nspeakers:\n  - ⟦No⟧\n  - Ada Moss\n---\n', { site: 'Hugo' }],
    ['talk', '---\nspeakers: [⟦Y⟧]\n---\n', { site: 'Hugo' }],
    ['talk', '---\nspeakers: [Y]\n---\n', { site: 'Jekyll' }],
    ['event', '---\nlocation:\n  city: Oslo\n  country: ⟦NO⟧\n---\n', { site: 'Jekyll' }],
    ['event', '---\ntitle: on\nlocation: NO\n---\n'],
    ['talk', '---\nroom: 010\ntitle: yes\n---\n'],
    ['event', '---\ntitle: "on"\ndraft: no\n---\n', { site: 'Jekyll' }],
    ['event', '---\ntoc: yes\ntitle: One\n---\n', { site: 'Hugo' }],
    ['talk', '---\ncode: 089\ntitle: 10\n---\n', { site: 'Jekyll' }],
    ['talk', '+++\ntitle = "on"\n+++\n', { site: 'Hugo' }],
    ['talk', '{"title": "on"}\n', { site: 'Hugo' }],
  ],
  'date-order': [
    [
      'event',
      '---\ndate: 2030-05-17\ndate_end: ⟦2030-05-16⟧\n---\n',
      { severity: 'error', fixed: '---\ndate: 2030-05-16\ndate_end: 2030-05-17\n---\n' },
    ],
    [
      'event',
      '---\nend_date: ⟦2029⟧\ndate: 2030-05-17\n---\n',
      { severity: 'error', fixed: '---\nend_date: 2030-05-17\ndate: 2029\n---\n' },
    ],
    [
      'event',
      '+++\ndate = 2030-05-17\ndate_end = ⟦2030-05-16⟧\n+++\n',
      { fixed: '+++\ndate = 2030-05-16\ndate_end = 2030-05-17\n+++\n' },
    ],
    [
      'event',
      '{"startDate": "2030-05-17", "endDate": ⟦"2030-05-01"⟧}\n',
      { fixed: '{"startDate": "2030-05-01", "endDate": "2030-05-17"}\n' },
    ],
    ['event', '---\ndate: 2030-05-17T10:00:00Z\ndate_end: ⟦2030-05-17T09:00:00Z⟧\n---\n'],
    ['event', '---\ndate: 2030-05-17T10:00:00+02:00\ndate_end: 2030-05-17T09:00:00Z\n---\n'],
    ['event', '---\ndate: 2030-05-17T10:00:00\ndate_end: 2030-05-17\n---\n'],
    ['event', '---\ndate: 2030-05\ndate_end: 2030-05-01\n---\n'],
    ['talk', '---\nstart: "12:30"\nend: ⟦"11:00"⟧\n---\n', { fixed: '---\nstart: "11:00"\nend: "12:30"\n---\n' }],
    ['talk', '+++\nstart = 12:30:00\nend = ⟦11:00:00⟧\n+++\n'],
    ['talk', '{"start": "12:30", "end": ⟦"12:29"⟧}\n'],
    ['talk', '---\nstart: "23:30"\nend: "00:30"\n---\n'],
    ['talk', '---\ndate: ⟦2030-05-20⟧\n---\n', { event: novel, severity: 'warning', fixed: [] }],
    ['day', '---\ndate: ⟦2030-05-16⟧\n---\n', { event: novel }],
    ['talk', '+++\ndate = ⟦2031-05-17⟧\n+++\n', { event: novel }],
    ['talk', '{"date": ⟦"2030-04-17"⟧}\n', { event: novel }],
    ['talk', '---\ndate: 2030-05-19\n---\n', { event: novel }],
    ['talk', '---\ndate: 2030\n---\n', { event: novel }],
  ],
  'date-mismatch': [
    [
      'event',
      '---\ndate: ⟦2030-05-17⟧\n---\n',
      { date: { value: '2030-05-18', source: 'file name' }, isOwnDate: true, fixed: '---\ndate: 2030-05-18\n---\n' },
    ],
    ['talk', '---\ndate: ⟦2030-05-17⟧\n---\n', { date: { value: '2030-06', source: 'heading' }, isOwnDate: true }],
    [
      'event',
      '+++\ndate = ⟦2030-05-17⟧\n+++\n',
      { date: { value: '2030-05-18', source: 'file name' }, isOwnDate: true, fixed: '+++\ndate = 2030-05-18\n+++\n' },
    ],
    ['event', '{"date": ⟦"2030-05-17"⟧}\n', { date: { value: '2031', source: 'heading' }, isOwnDate: true }],
    ['event', '---\ndate: 2030-05-17\n---\n', { date: { value: '2030-05', source: 'heading' }, isOwnDate: true }],
    [
      'event',
      '---\ndate: 2030-05-17\ndate_end: 2030-05-19\n---\n',
      { date: { value: '2030-05-18', source: 'file name' }, isOwnDate: true },
    ],
    [
      'event',
      '---\ndate: 2030-05-16T23:00:00Z\n---\n',
      { date: { value: '2030-05-17', source: 'file name' }, isOwnDate: true },
    ],
    ['event', '---\ndate: 2030-05-17\n---\n', { date: told('2030-05-18') }],
    [
      'talk',
      '{"date": ⟦"2030-05-17"⟧}\n',
      { date: { value: '2030-05-18', source: 'heading' }, isOwnDate: true, fixed: '{"date": "2030-05-18"}\n' },
    ],
  ],
  'invalid-url': [
    ['event', '---\nurl: ⟦http:/example.org⟧\n---\n', { fixed: '---\nurl: http://example.org\n---\n' }],
    ['event', '---\nurl: ⟦https//example.org⟧\n---\n', { fixed: '---\nurl: https://example.org\n---\n' }],
    ['event', '---\nurl: ⟦https://⟧\n---\n', { fixed: [] }],
    ['event', '---\nurl: ⟦https://example.org or more⟧\n---\n', { fixed: [] }],
    ['event', '---\nurl: ⟦"https://example.org/\\nATTACH:https://example.com/x"⟧\n---\n', { fixed: [] }],
    [
      'talk',
      '---\nslides: ⟦"https://example.org/my slides.pdf"⟧\n---\n',
      { fixed: '---\nslides: "https://example.org/my%20slides.pdf"\n---\n' },
    ],
    ['talk', '+++\nvideo = ⟦"http//example.org"⟧\n+++\n', { fixed: '+++\nvideo = "http://example.org"\n+++\n' }],
    ['event', '{"url": ⟦"https:example.org"⟧}\n', { fixed: '{"url": "https://example.org"}\n' }],
    ['event', '---\nurl: https://example.org/a?b=c#d\n---\n'],
    ['event', '---\nurl: /2030/05/novel\n---\n'],
    ['event', '---\nurl: example.org\n---\n'],
    ['talk', '---\nslides: slides/my talk.pdf\n---\n'],
    ['talk', '---\nslides: "[here](https://example.org)"\n---\n'],
    ['talk', '---\nvideo: true\n---\n'],
    [
      'talk',
      '+++\nslides = ⟦"https:/example.org/a b"⟧\n+++\n',
      { fixed: '+++\nslides = "https://example.org/a%20b"\n+++\n' },
    ],
    ['talk', '{"video": "https://example.org/v"}\n'],
  ],
  'unknown-value': [
    ['event', '---\ntimezone: ⟦Europe/Berln⟧\n---\n', { fixed: '---\ntimezone: Europe/Berlin\n---\n' }],
    ['event', '+++\ntime_zone_name = ⟦"America/NewYork"⟧\n+++\n'],
    ['event', '{"timezone": ⟦"Asia/Toyko"⟧}\n', { fixed: '{"timezone": "Asia/Tokyo"}\n' }],
    ['talk', '---\nlevel: ⟦intermediat⟧\n---\n', { fixed: '---\nlevel: intermediate\n---\n' }],
    ['talk', '+++\nlevel = ⟦"advnaced"⟧\n+++\n', { fixed: '+++\nlevel = "advanced"\n+++\n' }],
    ['event', '---\ntimezone: Europe/Berlin\n---\n'],
    ['event', '---\ntimezone: CEST\n---\n'],
    ['talk', '---\nlevel: 300\n---\n'],
    ['talk', '---\nlevel: deep dive\n---\n'],
    ['talk', '{"level": ⟦"beginer"⟧}\n', { fixed: '{"level": "beginner"}\n' }],
    ['event', '{"timezone": "UTC+2"}\n'],
    ['event', '---\nkind: ⟦evnt⟧\n---\n', { fixed: '---\nkind: event\n---\n' }],
    ['event', '+++\nkind = ⟦"tlak"⟧\n+++\n', { fixed: '+++\nkind = "talk"\n+++\n' }],
    ['talk', '{"kind": ⟦"meetpu"⟧}\n', { fixed: '{"kind": "meetup"}\n' }],
    ['talk', '---\nkind: Session\n---\n'],
    ['event', '---\nkind: task\n---\n'],
    ['event', '---\nkind: events\n---\n'],
    ['event', '---\nkind: page\n---\n'],
  ],
  'misspelt-property': [
    ['talk', '---\n⟦speekers⟧: [x]\n---\n', { fixed: '---\nspeakers: [x]\n---\n' }],
    ['talk', '---\n⟦speker⟧: x\n---\n', { fixed: '---\nspeaker: x\n---\n' }],
    ['talk', '+++\n⟦sldies⟧ = "x"\n+++\n', { fixed: '+++\nslides = "x"\n+++\n' }],
    ['talk', '{⟦"absract"⟧: "x"}\n', { fixed: '{"abstract": "x"}\n' }],
    ['event', '---\n⟦locaton⟧: x\n---\n'],
    ['event', '---\n⟦timezome⟧: x\n---\n'],
    ['event', '---\r\n⟦tilte⟧: x\r\n---\r\n', { fixed: '---\r\ntitle: x\r\n---\r\n' }],
    ['event', '---\ndata: x\n---\n'],
    ['event', '---\ntag: x\nlayout: y\nevents: z\n---\n'],
    ['event', '---\ntitle: x\ntilte: y\n---\n'],
    ['event', '---\ntitel: y\n---\n'],
    ['talk', '---\nSpeakers: x\n---\n'],
    ['talk', '---\n__proto__: x\nconstructor: y\n---\n'],
    ['talk', '---\nstars: 5\ntrace: x\nautor: y\n---\n'],
    ['event', '---\nevento: x\ncategorias: y\nconferencia: z\n---\n'],
    ['event', '{⟦"locaiton"⟧: "x"}\n', { fixed: '{"location": "x"}\n' }],
  ],
  'deprecated-property': [
    ['event', '---\n⟦end_date⟧: 2030\n---\n', { severity: 'hint', fixed: '---\ndate_end: 2030\n---\n' }],
    ['event', '---\n⟦event_start⟧: 2030\n⟦event_url⟧: x\n---\n'],
    ['event', '+++\n⟦startDate⟧ = 2030-05-17\n+++\n', { fixed: '+++\ndate = 2030-05-17\n+++\n' }],
    ['event', '{⟦"event_name"⟧: "x"}\n', { fixed: '{"title": "x"}\n' }],
    ['talk', '---\n⟦startsAt⟧: "12:30"\n---\n'],
    ['talk', '+++\n⟦recordingUrl⟧ = "x"\n+++\n'],
    ['event', '---\nend_date: 2030\ndate_end: 2030\n---\n'],
    ['talk', '---\nspeaker: x\nauthors: [y]\ncategories: z\n---\n'],
    ['talk', '{⟦"time_start"⟧: "12:30"}\n', { fixed: '{"start": "12:30"}\n' }],
  ],
  'duplicate-tag': [
    ['event', '---\ntags: [AWS, b, ⟦aws⟧]\n---\n', { fixed: '---\ntags: [AWS, b]\n---\n' }],
    ['event', '---\ntags:\n  - a\n  - ⟦"a"⟧\n---\n', { fixed: '---\ntags:\n  - a\n---\n' }],
    ['event', '---\ncategories: [a, ⟦A⟧, ⟦a⟧]\n---\n', { fixed: '---\ncategories: [a, a]\n---\n' }],
    ['talk', '+++\ntags = ["a", ⟦"a"⟧]\n+++\n', { fixed: '+++\ntags = ["a"]\n+++\n' }],
    ['talk', '{"keywords": ["a", ⟦"A"⟧]}\n', { fixed: '{"keywords": ["a"]}\n' }],
    ['talk', '---\ntags: [C, C++, C#]\ncategories: [C]\n---\n'],
  ],
  'similar-tag': [
    [
      'event',
      '---\ntags: [⟦kubernetes⟧, AWS]\n---\n',
      { vocabulary, severity: 'hint', fixed: '---\ntags: [Kubernetes, AWS]\n---\n' },
    ],
    ['event', '---\ntags: ⟦Kuberntes⟧\n---\n', { vocabulary, fixed: '---\ntags: Kubernetes\n---\n' }],
    ['event', '+++\ntags = [⟦"re-Invent"⟧]\n+++\n', { vocabulary, fixed: '+++\ntags = ["re:Invent"]\n+++\n' }],
    ['talk', '{"tags": [⟦"aws"⟧]}\n', { vocabulary }],
    ['event', '---\ntags: [Kubernetes, Python2, AWD]\n---\n', { vocabulary }],
    ['event', '---\ntags: [kubernetes]\n---\n'],
    ['event', '---\ntags: [Kuberneten, Kubernetis]\n---\n', { vocabulary }],
    ['event', '---\ntags: [conferenze, conferense, prjnting2, printings]\n---\n', { vocabulary }],
    ['event', '---\ntags: [⟦prinitng⟧, ⟦prjnting⟧]\n---\n', { vocabulary }],
    ['talk', '{"tags": [⟦"Kubernets"⟧]}\n', { vocabulary, fixed: '{"tags": ["Kubernetes"]}\n' }],
  ],
  'similar-speaker': [
    [
      'talk',
      '---\nspeakers: [⟦Ada Exampel⟧]\n---\n',
      { vocabulary, severity: 'hint', fixed: '---\nspeakers: [Ada Example]\n---\n' },
    ],
    [
      'talk',
      '---\nspeakers:\n  - name: ⟦Zoe Sample⟧\n---\n',
      { vocabulary, fixed: '---\nspeakers:\n  - name: Zoë Sample\n---\n' },
    ],
    ['talk', '+++\nspeaker = ⟦"ada example"⟧\n+++\n', { vocabulary }],
    ['talk', '{"speakers": [⟦"Ada Exmple"⟧]}\n', { vocabulary, fixed: '{"speakers": ["Ada Example"]}\n' }],
    ['talk', '---\nspeakers: [Bo Lin, Ada Examples, Ada Example]\n---\n', { vocabulary }],
  ],
  'too-large': [
    ['event', `⟦---⟧\nabstract: ${'x'.repeat(70_000)}\n---\n`],
    ['event', `⟦+++⟧\nabstract = "${'x'.repeat(70_000)}"\n+++\n`],
    ['event', `---\n⟦a: ${'['.repeat(200)}${']'.repeat(200)}\n⟧---\n`],
    ['event', `+++\n⟦a = ${'['.repeat(200)}${']'.repeat(200)}\n⟧+++\n`],
    ['event', `⟦{"a": ${'['.repeat(200)}${']'.repeat(200)}}⟧\n`],
    ['event', '---\n⟦a: &a [*a]\n⟧---\n'],
    ['event', `---\nabstract: ${'x'.repeat(60_000)}\n---\n`],
  ],
  'agenda-order': [],
};

/** Without a place in a format: what only YAML misreads, and what is about the body or about no block at all. */
const notInEveryFormat: ReadonlySet<ProblemCode> = new Set([
  'misplaced-front-matter',
  'cut-value',
  'unquoted-link',
  'unquoted-time',
  'other-reading',
  'missing-front-matter',
  'agenda-order',
]);

function formatOf(marked: string): string {
  const [, fence = ''] = /^\uFEFF?[⟦⟧]*(---[⟦⟧]*(?:json)?|\+\+\+|;;;|\{)/.exec(marked) ?? [];
  return fence.startsWith('+') ? 'TOML' : fence === '---' || fence === '---⟧' ? 'YAML' : 'JSON';
}

describe('problems', () => {
  for (const code of problemCodes) {
    describe(code, () => {
      if (!notInEveryFormat.has(code)) {
        it('have cases in every format', () => {
          const formats = new Set(
            cases[code].filter(([, marked]) => marked.includes('⟦')).map(([, marked]) => formatOf(marked)),
          );
          assert.deepEqual([...formats].sort(), ['JSON', 'TOML', 'YAML']);
        });
      }
      for (const [kind, marked, { vocabulary: words, severity, fixed, count = 1, ...more } = {}] of cases[code]) {
        const { text, ranges } = unmark(marked);
        const facts = { kind, ...more };
        const find = async (of: string): Promise<Problem[]> =>
          (await judge(of, facts, words)).filter((problem) => problem.code === code);
        const name = JSON.stringify(marked.length > 100 ? `${marked.slice(0, 100)}…` : marked);

        it(`${ranges.length === 0 ? 'silent' : 'found'} in ${name}`, async () => {
          const problems = await find(text);
          assert.deepEqual(
            problems.map(({ range }) => range),
            ranges.flatMap((range) => Array<typeof range>(count).fill(range)),
          );
          if (severity !== undefined) assert.equal(problems[0]?.severity, severity);
        });
        if (fixed === undefined) continue;
        it(`mended in ${name}`, async () => {
          const problems = await find(text);
          assert.ok(problems[0]);
          const texts = fixesFor(problems[0], { text, frontMatter: readFrontMatter(text), facts }).map(({ edits }) =>
            applyEdits(text, edits),
          );
          assert.deepEqual(typeof fixed === 'string' ? texts[0] : texts, fixed);
          const after = texts[0] === undefined ? [] : await find(texts[0]);
          const emptied = after.length === problems.length && after[0]?.range.start !== problems[0].range.start;
          assert.ok(texts.length === 0 || after.length < problems.length || emptied, 'the problem is still there');
        });
      }
    });
  }

  const agendas: [name: string, entries: string, found: string][] = [
    ['in order', '09:00-10:00 10:00 11:30-12:00 12:00', ''],
    ['an entry before the one above', '09:00 10:00 09:30 11:00', '09:30 backwards'],
    ['an entry while the one above is on', '09:00-10:00 09:45', '09:45 overlap'],
    ['several talks at a time', '09:00-10:00 09:00 09:30 08:00', ''],
    ['an end in the early hours', '22:00-01:00 23:30', ''],
    ['another list', '16:00 | 09:00', ''],
  ];
  for (const [name, entries, expected] of agendas) {
    it(`agenda-order: ${name}`, async () => {
      const agenda: AgendaTime[] = [];
      let line = 0;
      for (const entry of entries.split(' ')) {
        const [start = '', end] = entry.split('-');
        line += start === '|' ? 10 : 1;
        if (start !== '|') agenda.push({ start, ...(end && { end }), line, range: { start: line, end: line + 1 } });
      }
      const problems = await judge('# x\nagenda', { kind: 'event', agenda });
      assert.equal(
        problems
          .map((problem) => (problem.code === 'agenda-order' ? `${problem.start} ${problem.why}` : problem.code))
          .join(', '),
        expected,
      );
      for (const problem of problems) assert.equal(problem.severity, 'information');
    });
  }
});
