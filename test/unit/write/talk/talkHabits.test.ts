import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { talkHabits } from '../../../../src/core/write/talk/talkHabits';
import { talkSkeleton } from '../../../../src/core/write/talk/talkSkeleton';

/** A new talk by one speaker as a note's own talks would have it, without the bullet at its end. */
function newTalkIn(text: string): string {
  const habits = talkHabits(readNote(text, 'note.md'), text);
  return plainSkeleton(
    talkSkeleton(
      habits,
      { title: '', speaker: '' },
      { title: 'New talk', speakers: ['Cy Dunn'], start: '14:00', end: '14:45', room: 'Room 7' },
    ),
  ).replace(/\s*(?:[-*+] )?$/, '');
}

describe('talkHabits', () => {
  const cases: [talk: (title: string, name: string) => string, expected: string][] = [
    [(title, name) => `## ${title}\n\nSpeaker: ${name}\n\ntext\n`, '## New talk\n\nSpeaker: Cy Dunn'],
    [(title, name) => `### ${title}\n**Speaker:** ${name}\n\ntext\n`, '### New talk\n**Speaker:** Cy Dunn'],
    [(title, name) => `## ${title}\n\n_presented by ${name}_\n\ntext\n`, '## New talk\n\n_presented by Cy Dunn_'],
    [(title, name) => `## ${title}\n\nReferent: ${name}\n\ntext\n`, '## New talk\n\nReferent: Cy Dunn'],
    [(title, name) => `## ${title}\n\n${name} - Lead Engineer, Orbit\n\ntext\n`, '## New talk\n\nCy Dunn'],
    [(title, name) => `## ${title} - ${name}\n\ntext\n`, '## New talk - Cy Dunn'],
    [(title, name) => `## ${title} (${name})\n\ntext\n`, '## New talk (Cy Dunn)'],
    [(title, name) => `## "${title}" by ${name}\n\ntext\n`, '## "New talk" by Cy Dunn'],
    [(title, name) => `## ${name}: "${title}"\n\ntext\n`, '## Cy Dunn: "New talk"'],
    [(title, name) => `## ${title} by ${name}\n\ntext\n`, '## New talk by Cy Dunn'],
    [(title, name) => `**${title} - ${name}**\n\n- text\n`, '**New talk - Cy Dunn**'],
    [(title, name) => `**${title}** – ${name}\n\n- text\n`, '**New talk** – Cy Dunn'],
    [
      (title, name) => `## ${title}\n\n- speaker: [${name}](https://example.org)\n- text\n`,
      '## New talk\n\n- speaker: Cy Dunn',
    ],
    [(title, name) => `## 10:30 - ${title}\n\nSpeaker: ${name}\n\ntext\n`, '## 14:00 - New talk\n\nSpeaker: Cy Dunn'],
    [(title, name) => `## [10:30–11:15] ${title}\n\n${name}\n\ntext\n`, '## [14:00–14:45] New talk\n\nCy Dunn'],
    [
      (title, name) => `## ${title}\n\nSpeaker: ${name}\n**Room:** Atrium\n\ntext\n`,
      '## New talk\n\nSpeaker: Cy Dunn\n**Room:** Room 7',
    ],
    [(title, name) => `## ${title} - ${name}\n_Room: Atrium_\n\ntext\n`, '## New talk - Cy Dunn\n_Room: Room 7_'],
    [(title, name) => `## ${title}\n\n**${name} (Orbit)**\n\ntext\n`, '## New talk\n\n**Cy Dunn**'],
    [(title, name) => `## ${title}\n\n\`${name}\`\n\ntext\n`, '## New talk\n\n`Cy Dunn`'],
    [(title, name) => `## ${title}\n\n**${name}**, Orbit\n\ntext\n`, '## New talk\n\n**Cy Dunn**'],
    [(title, name) => `## ${title} (${name}, Orbit)\n\ntext\n`, '## New talk (Cy Dunn)'],
    [(title, name) => `## ${title}\n\n* _by **${name}** of Orbit_\n\ntext\n`, '## New talk\n\n* _by **Cy Dunn**_'],
    [(title) => `## ${title}\n\ntext\n`, '## New talk\n\nSpeaker: Cy Dunn'],
  ];
  const written: [talk: (title: string, name: string) => string, expected: string][] = [
    [(title, name) => `## ${title}\n${name}\n- text\n`, '## New talk\nCy Dunn\n- '],
    [(title, name) => `## ${title}\n${name}\n\n* text\n`, '## New talk\nCy Dunn\n\n* '],
    [(title, name) => `## ${title}\n\nSpeaker: ${name}\n\nIt was about type.\n`, '## New talk\n\nSpeaker: Cy Dunn\n\n'],
    [(title, name) => `## ${title} - ${name}\n- text\n`, '## New talk - Cy Dunn\n- '],
  ];
  for (const [talk, expected] of written) {
    it(`goes on as the notes do: ${JSON.stringify(expected)}`, () => {
      const talks = [talk('Serifs for everyone', 'Ada Byron'), talk('Kerning in the dark', 'Ben Murray')];
      const text = `# FontCon 2024\n\n${talks.join('\n')}`;
      const facts = { title: 'New talk', speakers: ['Cy Dunn'] };
      const skeleton = talkSkeleton(talkHabits(readNote(text, 'note.md'), text), { title: '', speaker: '' }, facts);
      assert.equal(plainSkeleton(skeleton), expected);
    });
  }

  for (const [talk, expected] of cases) {
    it(JSON.stringify(expected), () => {
      assert.equal(
        newTalkIn(
          `# FontCon 2024\n\n${talk('Serifs for everyone', 'Ada Byron')}\n${talk('Kerning in the dark', 'Ben Murray')}`,
        ),
        expected,
      );
    });
  }

  it('takes the bullets of talks before those of an agenda', () => {
    const text =
      '# FontCon 2024\n\n- 09:00 - Doors\n- 10:00 - Serifs - Ada Byron\n- 11:00 - Lunch\n\n## Serifs\n\nSpeaker: Ada Byron\n\n* one\n';
    assert.equal(talkHabits(readNote(text, 'note.md'), text).bullet, '*');
  });

  it('is linear in a long line before a name', () => {
    const text = `# FontCon 2024\n\n## Serifs\n\n${'word '.repeat(50_000)}Ada Byron\n\n## Kerning\n\nSpeaker: Ben Murray\n`;
    assert.equal(talkHabits(readNote(text, 'note.md'), text).speaker.place, 'below');
  });
});
