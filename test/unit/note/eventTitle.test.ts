import assert from 'node:assert/strict';
import { cleanEventTitle } from '../../../src/core/note/line/eventTitle';
import { readNote } from '../support/readNote';

describe('the title of an event', () => {
  const cases: [text: string, title: string, place?: string][] = [
    ['FontConf 2024', 'FontConf 2024'],
    ['FontConf Konferenz am 23.2.2024 in Berlin', 'FontConf Konferenz', 'Berlin'],
    ['FontConf on May 14, 2024', 'FontConf'],
    ['FontConf, 14 May 2024, Linz', 'FontConf', 'Linz'],
    ['FontConf 2024 (Fri)', 'FontConf 2024'],
    ['Thursday: FontConf 2024', 'FontConf 2024'],
    ['FontConf 2024 vendredi', 'FontConf 2024'],
    ['Font Sunday 2024', 'Font Sunday 2024'],
    ['FontConf 2024, ein kleiner Rückblick', 'FontConf 2024'],
    ['FontConf 2024 - eine kurze Retrospektive', 'FontConf 2024'],
    ['FontConf 2024: a short recap', 'FontConf 2024'],
    ['FontConf 2024, un petit compte-rendu', 'FontConf 2024'],
    ['Rückblick und Vorschau auf unsere Konferenz FontConf 2024', 'FontConf 2024'],
    ['Notizen von der FontConf', 'FontConf'],
    ['How was FontConf US 2024', 'FontConf US 2024'],
    ['Zurück von der FontConf 2024', 'FontConf 2024'],
    ['Wie war die FontConf?', 'FontConf?'],
    ['Retour sur le FontConf 2024', 'FontConf 2024'],
    ['Di ritorno dal FontConf', 'FontConf'],
    ['Mis impresiones sobre FontConf 2024', 'FontConf 2024'],
    ['(pt-BR) O que aconteceu na FontConf BR 2024', 'FontConf BR 2024'],
    ['FontConf 2024 talk links and notes', 'FontConf 2024'],
    ['FontConf 2024 後記', 'FontConf 2024'],
    ['FontConf 2024—auf dem Rückflug', 'FontConf 2024'],
    ['FontConf London, Notizen vom ersten Vormittag', 'FontConf London'],
    ['FontConf - SFO - Day - 1', 'FontConf - SFO'],
    ['ink::conf(“notes”, day = 1)', 'ink::conf'],
    ['Inkling #FontConf 2024', 'FontConf 2024'],
    ['Inkling #fonts in 2024', 'Inkling #fonts in 2024'],
    ['🎉 FontConf 2024 :sunrise:', 'FontConf 2024'],
    ['FontConf #12 #fontconf #ink', 'FontConf #12'],
    ['Links of interest', 'Links of interest'],
    ['What I learned on the way home', 'What I learned on the way home'],
  ];
  for (const [text, title, place] of cases) {
    it(text, () => {
      const read = cleanEventTitle(text);
      assert.deepEqual([read.title, read.place], [title, place]);
    });
  }

  const files: [path: string, title: string, start: string | undefined, place: string | undefined][] = [
    ['InkJS-2024-12-16.md', 'InkJS', '2024-12-16', undefined],
    ['2024-12-16-InkJS.md', 'InkJS', '2024-12-16', undefined],
    ['InkDC13-Quill-London-2024-10-28.md', 'InkDC13 Quill London', '2024-10-28', undefined],
    ['FontConf_Bangkok_2024.md', 'FontConf Bangkok 2024', '2024', 'Bangkok'],
    ['2024-fontconf.md', 'fontconf 2024', '2024', undefined],
  ];
  for (const [path, ...told] of files) {
    it(`in the file's name ${path}`, () => {
      const { event } = readNote(
        '## Faster Fonts - Ada Byron\n\n- a point\n\n## Quiet Ink - Ben Murray\n\n- b point\n',
        path,
        { workspace: 'notes' },
      );
      assert.deepEqual([event?.title?.value, event?.start?.value, event?.location?.value], told);
    });
  }
});
