import assert from 'node:assert/strict';
import { oneLine, plainText } from '../../../../src/core/write/schedule/plainText';

describe('plainText', () => {
  const cases: [html: string, text: string][] = [
    ['plain', 'plain'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>x</li><li>y</li></ul>', '- x\n- y'],
    ['<a href="https://e.org" onclick="x()">link</a>', 'link'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['<script>never closed', '<script>never closed'],
    ['a List<String> and x < y > z', 'a List<String> and x < y > z'],
    ['&lt;b&gt; &amp;amp; &#228; &#xe4; &rsquo; &bogus; &#0;', '<b> &amp; ä ä ’ &bogus; &#0;'],
    ['a  \t b\r\n\r\n\r\n\r\nc', 'a b\n\nc'],
  ];
  for (const [html, text] of cases) {
    it(JSON.stringify(html), () => {
      assert.equal(plainText(html), text);
    });
  }

  it('is linear in tags that never close', () => {
    for (const piece of ['<script>', '<script', '<p ', '&', '<style></style', ' \n'])
      assert.ok(plainText(piece.repeat(100_000)).length >= 0);
  });

  it('puts titles on one line', () => {
    assert.equal(oneLine('A\n  <b>title</b>\u00a0here'), 'A title here');
  });
});
