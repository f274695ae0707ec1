import assert from 'node:assert/strict';
import { plainSnippet } from '../../../../src/core/write/template/plainSnippet';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { markStop, pieceWithStops, takeStops } from '../../../../src/core/write/template/tabStops';

describe('tab stops of a text', () => {
  const cases: [snippet: string, text: string, places: string[]][] = [
    ['a $1 b ${2:two} c$0', 'a  b two c', ['1@2', '2@5 two', '0@10']],
    ['${1:one ${2:within}} $1', 'one within one within', ['1@0 one within', '1@11 one within']],
    ['${1|a,b|} ${CURRENT_YEAR:x}', 'a x', ['1@0 a']],
    ['nothing', 'nothing', []],
    ['\uFDD0 \uFDD2 \uFDD01\uFDD1 never closed', '   never closed', []],
  ];
  for (const [snippet, text, places] of cases) {
    it(JSON.stringify(snippet), () => {
      const taken = takeStops(plainSnippet(snippet, {}, markStop));
      assert.equal(taken.text, text);
      assert.deepEqual(
        taken.stops.map(({ stop, start, end }) => `${stop}@${start} ${text.slice(start, end)}`.trim()),
        places,
      );
      const { start, end, skeleton } = pieceWithStops(taken);
      assert.equal(plainSkeleton(skeleton), text.slice(start, end));
    });
  }

  it('is linear', () => {
    for (const piece of ['\uFDD01\uFDD1', '\uFDD2', '\uFDD0']) assert.equal(takeStops(piece.repeat(100_000)).text, '');
  });
});
