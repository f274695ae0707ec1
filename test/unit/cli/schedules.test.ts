import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { run } from '../../../src/cli/run';
import { projectFolder } from '../support/project';

const fixture = join(projectFolder, 'test/fixtures/schedules/frab.json');
const utc =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:Lantern Conf 2030\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20300718T083000Z\r\nSUMMARY:Rivers in Rust\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

interface Ran {
  readonly exitCode: number;
  readonly result: string;
  readonly messages: string;
}

async function ran(...args: string[]): Promise<Ran> {
  const results: string[] = [];
  const messages: string[] = [];
  const exitCode = await run(args, {
    result: (text) => results.push(text),
    message: (text) => messages.push(text),
  });
  return { exitCode, result: results.join(''), messages: messages.join('\n') };
}

describe('schedules on the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): string {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  }
  const notes = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .toSorted();

  describe('schedule', () => {
    it('prints sessions and counts them', async () => {
      const { exitCode, result } = await ran('schedule', fixture);
      assert.match(result, /\d+ sessions, \d+ talks, \d+ gaps?\n$/);
      assert.equal(exitCode, result.includes(' 0 gaps') ? 0 : 1);
    });

    it('tells a gap, and what fills it', async () => {
      const path = write('utc.ics', utc);
      const without = await ran('schedule', path);
      assert.equal(without.exitCode, 1);
      assert.match(without.result, /gap: .*UTC/);
      const { exitCode, result } = await ran('schedule', '--json', '--zone', 'Europe/Lisbon', path);
      const { schedules } = JSON.parse(result) as { schedules: { sessions: { start: string }[]; gaps: unknown[] }[] };
      assert.deepEqual([exitCode, schedules[0]?.sessions[0]?.start, schedules[0]?.gaps], [0, '2030-07-18T09:30', []]);
    });

    for (const [name, args] of [
      ['no file', []],
      ['two files', [fixture, fixture]],
      ['a file that is not there', ['/nowhere/at/all.json']],
      ['a zone that is none', ['--zone', 'Mars/Base', fixture]],
      ['a text that is no schedule', [join(projectFolder, 'LICENSE')]],
      ['a picture', [join(projectFolder, 'media/icon.png')]],
      ['an option that is none', ['--nonsense', fixture]],
    ] as const) {
      it(`ends with 2 for ${name}`, async () => {
        const { exitCode, result, messages } = await ran('schedule', ...args);
        assert.deepEqual([exitCode, result], [2, '']);
        assert.notEqual(messages, '');
      });
    }
  });

  describe('import', () => {
    for (const layout of ['note', 'day', 'talk']) {
      it(`writes into ${layout}s, and nothing the second time`, async () => {
        const args = ['import', fixture, '--into', folder, '--layout', layout, '--json'];
        const first = JSON.parse((await ran(...args)).result) as { files: { path: string; text: string }[] };
        assert.deepEqual(notes(), first.files.map(({ path }) => path).toSorted());
        for (const { path, text } of first.files) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
        const second = JSON.parse((await ran(...args)).result) as { files: unknown[]; moved: unknown[] };
        assert.deepEqual([second.files, second.moved], [[], []]);
      });
    }

    it('does not say that the notes hold everything where something moved', async () => {
      const args = ['import', write('two.ics', utc), '--into', folder];
      await ran(...args);
      assert.match((await ran(...args)).result, /the notes hold everything/);
      write(
        'two.ics',
        utc.replaceAll(/T(\d\d)(?=\d{4}Z)/g, (_, hour: string) => `T${Number(hour) + 1}`),
      );
      const { result } = await ran(...args);
      assert.match(result, /^moved .*\n/);
      assert.match(result, /nothing is new; what moved or is gone was left as it is\n$/);
    });

    it('writes nothing in a dry run', async () => {
      const { result } = await ran('import', fixture, '--into', folder, '--dry-run');
      assert.match(result, /^new /);
      assert.deepEqual(notes(), []);
    });

    it('takes those sessions alone that are named', async () => {
      const path = write('two.ics', utc);
      await ran('import', path, '--into', folder, '--only', 'none', '--layout', 'talk', '--zone', 'Europe/Lisbon');
      assert.equal(notes().length, 1);
      const { exitCode, messages } = await ran('import', path, '--into', folder, '--only', 'zzz');
      assert.equal(exitCode, 2);
      assert.match(messages, /no session has the id zzz/);
    });

    it('writes through no link, and over no file', async () => {
      const outside = mkdtempSync(join(tmpdir(), 'outside-'));
      symlinkSync(outside, join(folder, 'lantern-conf-2030'));
      const path = write('utc.ics', utc);
      const { exitCode, messages } = await ran('import', path, '--into', folder, '--layout', 'talk');
      assert.equal(exitCode, 2);
      assert.match(messages, /link/);
      assert.deepEqual(readdirSync(outside), []);
      rmSync(outside, { recursive: true });
      write('lantern-conf-2030.md', 'something else');
      await ran('import', path, '--into', folder);
      assert.equal(readFileSync(join(folder, 'lantern-conf-2030.md'), 'utf8').startsWith('something else'), true);
      assert.equal(existsSync(join(folder, 'lantern-conf-2030-2.md')), false);
    });

    it('ends with 2 without a folder, and for a layout that is none', async () => {
      assert.equal((await ran('import', fixture)).exitCode, 2);
      assert.equal((await ran('import', fixture, '--into', folder, '--layout', 'book')).exitCode, 2);
      const nowhere = await ran('import', fixture, '--into', join(folder, 'nowhere'));
      assert.deepEqual([nowhere.exitCode, nowhere.result], [2, '']);
      assert.match(nowhere.messages, /there is no folder .*nowhere to write into/);
    });
  });

  describe('export', () => {
    beforeEach(() => {
      write(
        'lantern.md',
        '---\ntitle: Lantern Conf 2030\ndate: 2030-07-18\ntimezone: Europe/Lisbon\n---\n\n# Lantern Conf 2030\n\n- 10:00 - 10:45 - Rivers in Rust - Mira Oldfield\n- 11:00 - 11:45 - Lakes in Lua - Tam Berg\n\n## Rivers in Rust #favourite\n\nSpeaker: Mira Oldfield\n\n- heard\n\n## Lakes in Lua\n\nSpeaker: Tam Berg\n\n- \n',
      );
    });

    for (const [only, titles] of [
      [[], ['Lantern Conf 2030', 'Rivers in Rust', 'Lakes in Lua']],
      [['--only', 'noted'], ['Rivers in Rust']],
      [['--only', 'favourites'], ['Rivers in Rust']],
    ] as const) {
      it(`as a calendar ${only.join(' ')}`, async () => {
        const { exitCode, result } = await ran('export', folder, '--event', 'lantern conf', '--as', 'ics', ...only);
        assert.equal(exitCode, 0);
        assert.deepEqual(
          convertIcsCalendar(undefined, result).events?.map(({ summary }) => summary.replace(' #favourite', '')),
          titles,
        );
      });
    }

    it('as JSON and as a digest', async () => {
      const json = await ran('export', folder, '--event', 'Lantern Conf 2030', '--as', 'json');
      assert.equal((JSON.parse(json.result) as { talks: unknown[] }).talks.length, 2);
      assert.match(
        (await ran('export', folder, '--event', 'Lantern Conf 2030', '--as', 'md')).result,
        /^---\nkind: other\n---\n\n# Lantern Conf/,
      );
    });

    it('says which talks a calendar has no place for', async () => {
      write(
        'moon.md',
        '---\ntitle: Moon Conf 2030\n---\n\n# Moon Conf 2030\n\n- 10:00 - Dust - Mira Oldfield\n- 11:00 - Tides - Tam Berg\n\n' +
          '## Craters\n\nSpeaker: Bo Larkin\n\n- deep\n',
      );
      const { exitCode, messages } = await ran('export', folder, '--event', 'Moon Conf', '--as', 'ics');
      assert.equal(exitCode, 0);
      assert.match(messages, /not in the calendar: Dust \(10:00, no day\)/);
      assert.match(messages, /not in the calendar: Craters \(no time\)/);
    });

    it('says which events there are where none is called so', async () => {
      const { exitCode, messages } = await ran('export', folder, '--event', 'Nowhere', '--as', 'ics');
      assert.equal(exitCode, 2);
      assert.match(messages, /Lantern Conf 2030 2030-07-18/);
    });

    it('ends with 2 for a format that is none', async () => {
      assert.equal((await ran('export', folder, '--event', 'Lantern Conf 2030', '--as', 'constructor')).exitCode, 2);
    });
  });

  it('check tells hints when asked for them, and ends no other way', async () => {
    write(
      'a.md',
      '---\ntitle: Lantern Conf 2030\ndate: 2030-07-18\nlocaton: Porto\n---\n\n# Lantern Conf 2030\n\n## Rivers in Rust\n\nSpeaker: Mira Oldfield\n\n- x\n',
    );
    const [without, hints] = [await ran('check', '--json', folder), await ran('check', '--json', '--hints', folder)];
    const count = ({ result }: Ran): number => (JSON.parse(result) as unknown[]).length;
    assert.equal(without.exitCode, hints.exitCode);
    assert.equal(count(hints) >= count(without), true);
  });
});
