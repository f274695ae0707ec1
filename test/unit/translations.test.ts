import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { projectFolder, readProjectFile } from './support/project';
import { translated } from '../../scripts/l10n/translated.mjs';
import { languages, skeletonOf, textsOf, type Texts } from './support/translations';

const english = textsOf();

describe('translations', () => {
  it('are there for the manifest where they are for the code', () => {
    const manifests = readdirSync(projectFolder).flatMap((name) => /^package\.nls\.(.+)\.json$/.exec(name)?.[1] ?? []);
    assert.deepEqual(manifests.toSorted(), languages);
    assert.deepEqual(languages, ['de', 'es', 'fr', 'ja', 'pt-br', 'zh-cn']);
  });

  for (const language of languages) {
    describe(language, () => {
      it('has a first page that names commands as the interface does, and is named by the English one', () => {
        const page = readProjectFile(`docs/README.${language}.md`);
        const named = [...page.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name]) => name);
        const [[, manifest] = ['', {}]] = textsOf(language);
        assert.deepEqual(named, [manifest['command.trySamples'], manifest['command.getStarted']]);
        assert.ok(readProjectFile('README.md').includes(`](docs/README.${language}.md)`));
      });

      for (const [index, [file, texts]] of textsOf(language).entries()) {
        const originals = english[index]?.[1] ?? {};

        it(`${file} lacks no text`, () => {
          const { missing } = translated(texts, originals);
          assert.deepEqual(missing, [], `translate:\n${missing.map((key) => `${key}: ${originals[key]}`).join('\n')}`);
        });

        it(`${file} translates no text that is gone`, () => {
          const gone = Object.keys(texts).filter((key) => !(key in originals));
          assert.deepEqual(gone, [], `"npm run l10n" removes what nothing says any more:\n${gone.join('\n')}`);
        });

        it(`${file} keeps placeholders, links, code and line breaks`, () => {
          assert.deepEqual(changedSkeletons(texts, originals), []);
        });

        it(`${file} has no empty text and no space at an end`, () => {
          assert.deepEqual(
            Object.entries(texts).filter(([, text]) => text === '' || text !== text.trim()),
            [],
          );
        });
      }
    });
  }

  it('are put in the order of the English texts, and what is missing is named', () => {
    const { kept, missing } = translated({ b: 'B', gone: 'weg', a: 'A' }, { a: 'a', b: 'b', c: 'c' });
    assert.deepEqual(Object.entries(kept), [
      ['a', 'A'],
      ['b', 'B'],
    ]);
    assert.deepEqual(missing, ['c']);
  });

  it('would be refused with another placeholder or another address', () => {
    const link = 'See [it](command:a) in `{0}`';
    assert.deepEqual(changedSkeletons({ a: 'Siehe [dies](command:a) in `{0}`' }, { a: link }), []);
    for (const other of ['Siehe [dies](command:b) in `{0}`', 'Siehe [dies](command:a) in `{1}`', 'Siehe {0}'])
      assert.equal(changedSkeletons({ a: other }, { a: link }).length, 1, other);
  });
});

/** The texts whose {@link skeletonOf} is another than the original's, with what differs. */
function changedSkeletons(texts: Texts, originals: Texts): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const [wanted, found] = [originals[key] ?? '', text].map((one) => skeletonOf(one).join(' '));
    return wanted === found ? [] : [`${key}\n  has   ${found}\n  wants ${wanted}`];
  });
}
