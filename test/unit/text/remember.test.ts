import assert from 'node:assert/strict';
import { forgetRemembered, remembering } from '../../../src/core/text/remember';

describe('remembering', () => {
  const reading = () => {
    const read: string[] = [];
    const longest = remembering((text): number | undefined => {
      read.push(text);
      return text === '' ? undefined : text.length;
    });
    return { read, longest };
  };

  it('reads a text once, also where nothing is found', () => {
    const { read, longest } = reading();
    assert.deepEqual(['ink', '', 'type', 'ink', ''].map(longest), [3, undefined, 4, 3, undefined]);
    assert.deepEqual(read, ['ink', '', 'type']);
  });

  it('reads again what was forgotten', () => {
    const { read, longest } = reading();
    longest('ink');
    forgetRemembered();
    longest('ink');
    assert.deepEqual(read, ['ink', 'ink']);
  });

  it('holds on to some texts only', () => {
    const { read, longest } = reading();
    for (let index = 0; index < 3000; index++) longest(`ink ${index}`);
    longest('ink 0');
    assert.equal(read.at(-1), 'ink 0');
  });
});
