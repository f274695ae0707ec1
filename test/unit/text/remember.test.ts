import assert from 'node:assert/strict';
import { rememberingLast } from '../../../src/core/text/remember';

describe('rememberingLast', () => {
  it('reads a text once while nothing else is asked, and again after another', () => {
    const read: string[] = [];
    const length = rememberingLast((text) => {
      read.push(text);
      return text.length;
    });
    assert.deepEqual([length('ink'), length('ink'), length('type'), length('ink')], [3, 3, 4, 3]);
    assert.deepEqual(read, ['ink', 'type', 'ink']);
  });
});
