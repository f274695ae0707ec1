import assert from 'node:assert/strict';
import { fillTemplate, type TemplateProblem } from '../../../../src/core/write/template/template';

const values = { 'talk.title': 'C$} \\ and all', 'talk.speakers': 'Ada Byron', 'event.title': 'FontCon' };

describe('fillTemplate', () => {
  const filled: [template: string, snippet: string][] = [
    ['## ${talk.speakers}: ${event.title}', '## Ada Byron: FontCon'],
    ['${talk.title}', 'C\\$\\} \\\\ and all'],
    ['${talk.start}|', '|'],
    ['${talk.start:09:00}', '09:00'],
    ['${talk.speakers:nobody}', 'Ada Byron'],
    ['${talk.speakers:${1:nobody}} $0', 'Ada Byron $0'],
    ['${talk.room:${1:Room ${2:A}}} $0', '${1:Room ${2:A}} $0'],
    ['${1:${talk.speakers}}', '${1:Ada Byron}'],
    [
      '$1 ${2|a,b|} ${TM_FILENAME/(.*)\\..+$/$1/} $CURRENT_YEAR',
      '$1 ${2|a,b|} ${TM_FILENAME/(.*)\\..+$/$1/} $CURRENT_YEAR',
    ],
    ['\\${talk.title} \\$1 { } $ 5$', '\\${talk.title} \\$1 { } $ 5$'],
    ['a\nb', 'a\nb'],
  ];
  for (const [template, snippet] of filled) {
    it(JSON.stringify(template), () => {
      assert.deepEqual(fillTemplate(template, values), { ok: true, snippet });
    });
  }

  const faulty: [template: string, ...problems: TemplateProblem[]][] = [
    ['a\n${talk.titel}', { code: 'unknown-variable', line: 1, name: 'talk.titel' }],
    ['$TALK', { code: 'unknown-variable', line: 0, name: 'TALK' }],
    ['\n\n${1:open\n', { code: 'unclosed', line: 2 }],
    ['${constructor}', { code: 'unknown-variable', line: 0, name: 'constructor' }],
    ['${x.y}\n${talk.title', { code: 'unknown-variable', line: 0, name: 'x.y' }, { code: 'unclosed', line: 1 }],
  ];
  for (const [template, ...problems] of faulty) {
    it(`reports ${JSON.stringify(template)}`, () => {
      assert.deepEqual(fillTemplate(template, values), { ok: false, problems });
    });
  }

  it('is linear in what never closes', () => {
    assert.equal(fillTemplate('$'.repeat(100_000), {}).ok, true);
    assert.equal(fillTemplate('}'.repeat(100_000), {}).ok, true);
    assert.equal(fillTemplate('${x.y\n'.repeat(50_000), {}).ok, false);
  });
});
