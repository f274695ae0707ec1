import assert from 'node:assert/strict';
import { isColoured, terminalOutput } from '../../../src/cli/terminal';

/** A stream that keeps what was written. */
class Written {
  text = '';
  constructor(readonly isTTY?: boolean) {}
  write(text: string): void {
    this.text += text;
  }
}

describe('terminals', () => {
  it('get colours, unless somebody says otherwise; files and pipes get none', () => {
    const cases: [isTTY: boolean, env: Record<string, string>, coloured: boolean][] = [
      [true, {}, true],
      [true, { NO_COLOR: '1' }, false],
      [true, { NO_COLOR: '' }, true],
      [true, { TERM: 'dumb' }, false],
      [true, { FORCE_COLOR: '0' }, false],
      [false, {}, false],
      [false, { FORCE_COLOR: '1' }, true],
      [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ];
    for (const [isTTY, env, coloured] of cases)
      assert.equal(isColoured(new Written(isTTY), env), coloured, JSON.stringify([isTTY, env]));
  });

  it('see how far long work is, on a line that the next text takes the place of', () => {
    const [results, messages] = [new Written(true), new Written(true)];
    const output = terminalOutput(results, messages, {}, 'program.js');
    output.progress?.('1 of 2');
    output.progress?.('2 of 2');
    output.result('done\n');
    assert.equal(messages.text, '\r\u001b[K1 of 2\r\u001b[K2 of 2\r\u001b[K');
    assert.equal(results.text, 'done\n');
  });

  it('that nobody watches see none of it', () => {
    for (const [messages, env] of [
      [new Written(false), {}],
      [new Written(true), { CI: 'true' }],
      [new Written(true), { TERM: 'dumb' }],
    ] as const) {
      const output = terminalOutput(new Written(), messages, env, 'program.js');
      output.progress?.('1 of 2');
      output.message('a message');
      assert.equal(messages.text, 'a message\n');
    }
  });
});
