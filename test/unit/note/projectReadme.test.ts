import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

describe('a README that is no note', () => {
  const cases: [what: string, text: string, kind: string][] = [
    [
      'of a program, by its headings',
      '# Talk Notes\n\n## Features\n\n- a\n\n## Tech Stack\n\n- b\n\n## 📝 License\n\nc',
      'other',
    ],
    [
      'of a program in Portuguese',
      '# Conference notes\n\n## 🔨 Funcionalidades do projeto\n\na\n\n## Tecnologias utilizadas\n\nb',
      'other',
    ],
    [
      'of a program, by its commands',
      '# Conference notes\n\n## Installation\n\n```bash\nnpm install\n```\n\n## More\n\ntext',
      'other',
    ],
    ['of a few words', '# Fontville Meetup Notes\n\nNotes of our monthly meetups.', 'other'],
    ['of talks', '# FontCon 2021\n\n## Kerning by Ada Moss\n\ntext\n\n## Inks by Ben Roe\n\ntext', 'event'],
    ['of a dated meeting', '# Fontville Meetup\n\n12 May 2021, Linz', 'event'],
  ];
  for (const [what, text, kind] of cases) {
    it(what, () => {
      assert.equal(readNote(text, 'README.md', { workspace: 'meetup-notes' }).kind, kind);
    });
  }
});
