import assert from 'node:assert/strict';
import { decode } from '../../../src/cli/disk';
import { readForeignBytes } from '../../../src/core/foreign/bytes';

/** ISO 8859-1, of which each sign is a byte. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('the text of a file that is only read', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['UTF-8', new TextEncoder().encode('Köln 😀'), 'Köln 😀'],
    ['what older programs wrote', latin1('SUMMARY:K\u00f6ln d\u00fcnn'), 'SUMMARY:Köln dünn'],
    [
      'what XML declares',
      latin1('<?xml version="1.0" encoding="ISO-8859-2"?><title>\u00a3\u00f3d\u00bc</title>'),
      '<?xml version="1.0" encoding="ISO-8859-2"?><title>Łódź</title>',
    ],
    [
      'what a page declares',
      latin1('<html><meta charset=windows-1251><p>\u00c4\u00e0'),
      '<html><meta charset=windows-1251><p>Да',
    ],
    [
      'an encoding that nobody knows',
      latin1('<?xml version="1.0" encoding="ink"?>\u00f6'),
      '<?xml version="1.0" encoding="ink"?>ö',
    ],
  ];
  for (const [name, bytes, text] of cases)
    it(`is read: ${name}`, () => {
      const file = readForeignBytes(bytes, decode);
      assert.equal(file.kind === 'text' ? file.text : file.kind, text);
    });

  it('is none of a binary file', () => {
    assert.equal(readForeignBytes(Uint8Array.of(0x89, 0x50, 0, 0xff), decode).kind, 'binary');
  });
});
