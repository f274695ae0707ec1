import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { nextImage } from '../../../../src/core/write/images/nextImage';

describe('nextImage', () => {
  const cases: [targets: string[], next: string][] = [
    [[], 'images/img01.jpg'],
    [['images/img01.jpg', 'images/img02.jpg'], 'images/img03.jpg'],
    [['images/img09.png', 'images/img02.png'], 'images/img10.png'],
    [['../Images/day2/IMG_8351.jpeg'], '../Images/day2/IMG_8352.jpeg'],
    [['pics/whiteboard.png'], 'pics/img01.jpg'],
    [['whiteboard.png'], 'img01.jpg'],
    [['img/a3.png', 'img/b7.png'], 'img/b8.png'],
    [['https://example.org/img07.png'], 'images/img01.jpg'],
  ];
  for (const [targets, next] of cases) {
    it(`${targets.join(', ') || 'no picture'}, then ${next}`, () => {
      const note = readNote(
        `# FontCon 2024\n\n${targets.map((target) => `![shown](${target})\n`).join('\n')}`,
        'note.md',
      );
      assert.equal(nextImage(note), next);
    });
  }
});
