import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';

describe('applyEdits', () => {
  it('replaces, inserts and deletes by the offsets of the old text', () => {
    const edits = [
      { range: { start: 6, end: 11 }, newText: 'notes' },
      { range: { start: 0, end: 0 }, newText: '> ' },
      { range: { start: 5, end: 6 }, newText: '' },
    ];
    assert.equal(applyEdits('hello world!', edits), '> hellonotes!');
  });

  it('keeps the order of insertions at one place', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('ab', [
        { range: at, newText: '1' },
        { range: at, newText: '2' },
      ]),
      'a12b',
    );
  });

  it('refuses edits that overlap or lie outside', () => {
    assert.throws(
      () =>
        applyEdits('abc', [
          { range: { start: 0, end: 2 }, newText: '' },
          { range: { start: 1, end: 3 }, newText: '' },
        ]),
      RangeError,
    );
    assert.throws(() => applyEdits('abc', [{ range: { start: 2, end: 9 }, newText: '' }]), RangeError);
  });
});
