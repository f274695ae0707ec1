import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** What a note says of its event, whose name stands inside of something else. */
const cases: [what: string, path: string, text: string, event: string | undefined][] = [
  [
    'behind the talk in a page’s title',
    'faster.md',
    '---\ntitle: Faster fonts at FontCon 2024\n---\n\n- a',
    'FontCon 2024',
  ],
  ['in brackets before the talk', 'faster.md', '---\ntitle: "[FontCon 2024] Faster fonts"\n---\n\n- a', 'FontCon 2024'],
  ['in brackets in the file’s name', '[FontCon 2024] Faster fonts.md', '# Faster fonts\n\n- a', 'FontCon 2024'],
  [
    'in a link of the first lines',
    'faster.md',
    '# Faster fonts by Ada Moss\n\nHeard at [FontCon 2024](https://fontcon.example/2024).\n\n- a',
    'FontCon 2024',
  ],
  ['behind a year in a folder’s name', '2024-fontcon/faster.md', '# Faster fonts\n\n- a', 'fontcon 2024'],
  ['with a short year in a folder’s name', '2024/fontcon-2k24/faster.md', '# Faster fonts\n\n- a', 'fontcon 2k24'],
  [
    'nowhere, behind the sort of a page',
    '_posts/2024-05-18-faster.md',
    '---\ntitle: "[Watch the video] Faster fonts"\ncategories: [conference]\n---\n\n## Summary\n\n- a',
    undefined,
  ],
  [
    'nowhere, behind what a page is about',
    '_posts/2024-05-18-schnell.md',
    '---\ntitle: "【資料】 速い書体の作り方"\ncategories: [conference]\n---\n\n## まとめ\n\n- a',
    undefined,
  ],
  ['nowhere, beside the folder of a month', '2024-feb/faster.md', '# Faster fonts\n\n- a', undefined],
  ['nowhere, in a title with a weekday', 'print-on-fridays.md', '# I print on fridays\n\n- a', undefined],
];

describe('the name of an event inside of other texts', () => {
  for (const [what, path, text, event] of cases) {
    it(what, () => {
      assert.equal(readNote(text, path, { workspace: 'conference-notes' }).event?.title?.value, event);
    });
  }
});
