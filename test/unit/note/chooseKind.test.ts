import assert from 'node:assert/strict';
import { exchangeWeights } from '../../../src/core/note/verdict/verdict';
import { readNote } from '../support/readNote';

/** Two levels of headings are two ways to be an event with talks. */
const text = '# Ink\n\n## Serifs\n\n- a\n\n### Kerning\n\n- b\n';

describe('the kind of a note', () => {
  afterEach(() => {
    exchangeWeights();
  });

  const kindBy = (talks: number): string => {
    const note = { talks: { always: talks }, talk: { always: -9 }, event: { always: -9 } };
    exchangeWeights({ section: {}, within: { always: 1 }, note, form: {} });
    return readNote(text, 'ink.md', { workspace: 'project' }).kind;
  };

  it('is chosen by all readings of a kind together, though another reading is the single best', () => {
    assert.equal(kindBy(-0.3), 'event');
  });

  it('is another where they are less probable even together', () => {
    assert.equal(kindBy(-1.2), 'other');
  });
});
