import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { renameInNote, type Renaming } from '../../../../src/core/write/frontMatter/renameInNote';

describe('renameInNote', () => {
  const text =
    '---\ntitle: InkConf 2024\ntags: [ink, Ink]\n---\n\n# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron-King\n\n- ink\n\n## Quills\n\nSpeaker: Ada Byron\n\n- ink by Ada Byron\n';
  const after = (renaming: Renaming): string => {
    const { inFrontMatter, inBody } = renameInNote(text, readNote(text, 'inkconf-2024.md'), renaming);
    return applyEdits(text, [...inFrontMatter, ...inBody]);
  };

  it('gives a speaker one name, however it was written', () => {
    assert.equal(
      after({ meaning: 'people', from: ['Ada Byron', 'Ada Byron-King'], to: 'Ada Lovelace' }),
      text.replaceAll(/Ada Byron(?:-King)?/g, 'Ada Lovelace'),
    );
  });

  it('gives a tag one name, in front matter alone', () => {
    assert.equal(
      after({ meaning: 'tags', from: ['ink', 'Ink'], to: 'paper' }),
      text.replace('[ink, Ink]', '[paper, paper]'),
    );
  });

  it('leaves a carriage return before a value where it is', () => {
    const odd = '---\ntitle: Blots\nconference: InkConf 2024\nspeaker:\r Ada Byron, Bo Hart\n---\n\n# Blots\n';
    const { inFrontMatter } = renameInNote(odd, readNote(odd, 'inkconf-2024/blots.md'), {
      meaning: 'people',
      from: ['Ada Byron'],
      to: '- x',
    });
    assert.equal(applyEdits(odd, inFrontMatter), odd.replace('Ada Byron, Bo Hart', '"- x, Bo Hart"'));
  });

  it('leaves what has the name already', () => {
    assert.equal(after({ meaning: 'tags', from: ['ink', 'Ink'], to: 'ink' }), text.replace('[ink, Ink]', '[ink]'));
  });
});
