import assert from 'node:assert/strict';
import { addressIn, factIn, longestAddress, longestFact } from '../../../src/core/text/fact';

describe('what a place says as a fact', () => {
  const cases: [text: string, fact: string | undefined][] = [
    ['FontCon', 'FontCon'],
    ['  Font  Con ', 'Font  Con'],
    ['FontCon\n  2024\r\n', 'FontCon 2024'],
    ['Font\u2028Con\u0085\u001b]0;x\u0007', 'Font Con ]0;x'],
    ['Font\tCon', 'Font Con'],
    ['a\ud800b', 'a b'],
    ['a \udc00', 'a'],
    ['\u202eteknoc', 'teknoc'],
    ['😀', '😀'],
    [' \u200b\u3164\ufeff\n', undefined],
    ['\0', undefined],
    ['', undefined],
    ['x'.repeat(500), 'x'.repeat(longestFact)],
    [`${'x'.repeat(longestFact - 1)}😀`, 'x'.repeat(longestFact - 1)],
    [`${' '.repeat(2_000_000)}x`, undefined],
  ];
  for (const [text, fact] of cases) {
    it(`is ${(fact ?? 'nothing').slice(0, 30)} of ${JSON.stringify(text).slice(0, 30)}`, () => {
      assert.equal(factIn(text), fact);
      assert.equal(factIn(fact), fact);
    });
  }

  const addresses: [text: string, address: string | undefined][] = [
    ['https://fontcon.example/a', 'https://fontcon.example/a'],
    ['\n https://fontcon.example\nATTACH:https://evil.example', 'https://fontcon.example'],
    [`https://fontcon.example/${'x'.repeat(longestAddress)}`, undefined],
    ['\n', undefined],
  ];
  for (const [text, address] of addresses) {
    it(`as an address is ${address ?? 'nothing'} of ${JSON.stringify(text).slice(0, 40)}`, () => {
      assert.equal(addressIn(text), address);
    });
  }
});
