import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

type Told = [start: string | undefined, end: string | undefined, location: string | undefined];

function told(text: string, path: string): Told {
  const { event } = readNote(text, path, { workspace: 'notes' });
  return [event?.start?.value, event?.end?.value, event?.location?.value];
}

const twoTalks = '\n\n## Faster Fonts - Ada Byron\n\n- a point\n\n## Quiet Ink - Ben Murray\n\n- c point\n';

/** What stands below the title of an event. */
const heads: [head: string, ...told: Told][] = [
  ['Held in\nBerlin on 20–22 January 2024.', '2024-01-20', '2024-01-22', 'Berlin'],
  [
    '[FontConf](https://font.example) took place at the\nOld Mill, Bergen on 14 May 2024.',
    '2024-05-14',
    undefined,
    'Old Mill, Bergen',
  ],
  ['Boston, MA\n14 May 2024', '2024-05-14', undefined, 'Boston, MA'],
  ['Oulu (Finland)\n\n14 May 2024', '2024-05-14', undefined, 'Oulu (Finland)'],
  ['### 时间：2024年5月14日\n\n### 地点：印刷大厦', '2024-05-14', undefined, '印刷大厦'],
  ['Linz\n\n14 May 2024', '2024-05-14', undefined, 'Linz'],
  ['### Where\n\nOld Mill, Bergen\n\n### When\n\n14–15 May 2024', '2024-05-14', '2024-05-15', 'Old Mill, Bergen'],
  ['### Setting\n\nSeattle, WA, USA\n\n### Date\n\n14 May 2024', '2024-05-14', undefined, 'Seattle, WA, USA'],
  ['### Ort:\n\nAlte Mühle, Linz\n\n### Datum\n\n14.5.2024', '2024-05-14', undefined, 'Alte Mühle, Linz'],
  ['Wir kamen am 14.5.2024 in Berlin zusammen, um zu hören', '2024-05-14', undefined, 'Berlin'],
  ['Der Abend fand am 14.5.2024 im Literaturhaus statt.', '2024-05-14', undefined, undefined],
  ['Der Vortrag findet im Rahmen der Reihe Tinte statt.', undefined, undefined, undefined],
  ['The next InkCon will take place in Shanghai from June 24th to 26th.', undefined, undefined, undefined],
  ['Berlin, Hamburg, Wien live', undefined, undefined, undefined],
  ['Quill 3.2.10 was out by then', undefined, undefined, undefined],
  ['nos dias 30/08/2024 e 31/08/2024', '2024-08-30', '2024-08-31', undefined],
];

describe('when a talk was', () => {
  const lines: [line: string, start: string][] = [
    ['Leadville am Meer 2024, Freitag 17. Mai, salle Bodoni', '2024-05-17'],
    ['**Leadville-sur-Mer 2024**, vendredi 17 mai, salle Bodoni', '2024-05-17'],
    ['Leadville nad morzem, Gdynia, 17.05.2024', '2024-05-17'],
    ['Leadville by the sea (17 May 2024)', '2024-05-17'],
    ['the price rose on 17 May 2024 by half', '2024'],
  ];
  for (const [line, start] of lines) {
    it(line, () => {
      assert.equal(
        told(`# Quiet Ink - Ada Byron\n\n${line}\n\n## Paper\n\n- a point\n`, 'leadville-2024/ink.md')[0],
        start,
      );
    });
  }
});

describe('when and where an event was', () => {
  for (const [head, ...expected] of heads) {
    it(JSON.stringify(head), () => {
      assert.deepEqual(told(`# FontConf\n\n${head}${twoTalks}`, 'fontconf.md'), expected);
    });
  }
});

/** Below the title of a talk in the folder of an event of 2024. */
const talkHeads: [head: string, ...told: Told][] = [
  ['2024-11-13, Ada Moss', '2024-11-13', undefined, undefined],
  ['2024-11-13, Inkwell Hall', '2024-11-13', undefined, 'Inkwell Hall'],
  ['## Ada Moss & Ben - @moss & @ben - 13 Nov 2024 14:00', '2024-11-13', undefined, undefined],
  ['## Ada Moss - @moss - 13 Nov 2024 14:00', '2024-11-13', undefined, undefined],
  ['Speaker: Ada Moss; Lead, Ink Labs, Berlin', '2024', undefined, undefined],
  ['Ada Moss, Ink Labs, Berlin', '2024', undefined, undefined],
  ['- Sale on July 11 surpassed all others', '2024', undefined, undefined],
  ['- Quill 1.0 May 15, 2024', '2024', undefined, undefined],
  ['- Used since 13 Nov 2024', '2024', undefined, undefined],
  ['- eBay - 5th gen', '2024', undefined, undefined],
  ['By Ada Moss\n\nWe saw many inks.\n\n### Inkbleed\n\n- April 7, 2024.\n', '2024', undefined, undefined],
  ['13 November 2014', '2024', undefined, undefined],
  ['Slides: https://ink.example/nov2024/', '2024', undefined, undefined],
];

describe('when and where a talk was', () => {
  for (const [head, ...expected] of talkHeads) {
    it(JSON.stringify(head), () => {
      assert.deepEqual(told(`# Faster fonts\n\n${head}\n\n- a point\n`, 'fontconf-2024/faster-fonts.md'), expected);
    });
  }

  it('comes from the first lines of a post rather than from its posting', () => {
    assert.deepEqual(
      told(
        `---\ntitle: FontConf に参加した\ndate: 2024-05-20\n---\n\n2024年5月14日、行ってきました。${twoTalks}`,
        '_posts/2024-05-20-fontconf.md',
      ),
      ['2024-05-14', undefined, undefined],
    );
    assert.deepEqual(
      told(
        `---\ntitle: FontConf\ndate: 2024-05-20\n---\n\nIt began on 8 August 2009.${twoTalks}`,
        '_posts/2024-05-20-fontconf.md',
      ),
      ['2024-05-20', undefined, undefined],
    );
  });

  it('is not that of an edition that comes up', () => {
    assert.equal(told(`# FontConf 2024\n\nI met Cy at InkCamp 2006 in Wien.${twoTalks}`, 'fontconf.md')[2], undefined);
  });

  it('does not come from the entries of an index', () => {
    assert.equal(
      told('# FontConf notes\n\n- 2024-01-20 [Serifs](serifs.md)\n- 2024-02-20 [Inks](inks.md)\n', 'README.md')[0],
      undefined,
    );
  });
});
