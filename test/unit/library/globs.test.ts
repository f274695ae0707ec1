import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { FileRules } from '../../../src/core/library/files';
import { compileGlobs } from '../../../src/core/library/globs';

describe('globs', () => {
  const cases: [glob: string, matching: string[], others: string[]][] = [
    ['**', ['a.md', 'a/b.md', '.a/b.md'], []],
    ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']],
    ['**/*.md', ['a.md', 'a/b/c.md'], ['a/b']],
    ['notes/**', ['notes/a.md', 'notes/a/b.md', 'notes'], ['note/a.md', 'a/notes/b.md']],
    ['{talks,meetups}/**/*.{md,markdown}', ['talks/a.md', 'meetups/x/y/a.markdown'], ['posts/a.md', 'talks/a.txt']],
    ['{a,{b,c}d}.md', ['a.md', 'bd.md', 'cd.md'], ['b.md', 'd.md']],
    ['[0-9][0-9]-?.md', ['01-a.md', '42-😀.md'], ['1-a.md', '01-ab.md']],
    ['[!a]*.md', ['b.md'], ['a.md', 'ab.md']],
    ['archive/', ['archive'], ['archive2']],
    ['a (1)+.md', ['a (1)+.md'], ['a (11).md', 'a 1.md']],
    [String.raw`\*.md`, ['*.md'], ['a.md']],
    ['{a}.md', ['{a}.md'], ['a.md']],
    ['[a.md', ['[a.md'], ['a.md']],
  ];
  for (const [glob, matching, others] of cases) {
    it(`${glob} matches ${matching.join()} and not ${others.join()}`, () => {
      const { matches, refused } = compileGlobs([glob]);
      assert.deepEqual([matching.filter(matches), others.filter(matches), refused], [matching, [], []]);
    });
  }

  it('match as those do that other tools use', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[^a]', '.', '{a,bb}', '-');
    const segment = fc.oneof(
      { weight: 1, arbitrary: fc.constant('**') },
      { weight: 4, arbitrary: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
    );
    const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    const name = fc
      .array(fc.constantFrom('a', 'b', '.', '-'), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''));
    const path = fc
      .array(name, { minLength: 1, maxLength: 4 })
      .map((names) => names.join('/'))
      .filter((text) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text));
    fc.assert(
      fc.property(glob, path, (of, at) => {
        // Stars beside each other within a name mean to some what they mean between slashes, and to some `*/**` is no folder.
        fc.pre(!of.endsWith('/**') && !/[^/]\*\*|\*\*[^/]/.test(of) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(of));
        const expected = picomatch.isMatch(at, of, { dot: true, nonegate: true, noextglob: true });
        assert.equal(compileGlobs([of]).matches(at), expected);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  const hostile: [glob: string, refused: number][] = [
    [`${'*a'.repeat(200)}b`, 0],
    [`**/${'*a/**/'.repeat(60)}b`, 0],
    ['(a+)+b', 0],
    ['a'.repeat(70_000), 1],
    ['{a,b}'.repeat(60), 1],
    ['{'.repeat(250) + 'a' + ',b}'.repeat(80), 1],
  ];
  for (const [glob, refused] of hostile) {
    it(`${glob.slice(0, 20)}… takes no long time, or is refused`, () => {
      const globs = compileGlobs([glob]);
      for (const path of ['a'.repeat(4000), 'aa/'.repeat(1300), '{'.repeat(4000)])
        assert.equal(globs.matches(path), false);
      assert.equal(globs.refused.length, refused);
    });
  }

  it('that cannot be used leave no note unread', () => {
    const rules = new FileRules({ include: ['a'.repeat(600)], exclude: ['x/**', '{a,b}'.repeat(60)] });
    assert.deepEqual(
      [rules.includes('fontcon.md'), rules.includes('x/fontcon.md'), rules.refused.map(({ why }) => why)],
      [true, false, ['too-long', 'too-many-alternatives']],
    );
  });
});
