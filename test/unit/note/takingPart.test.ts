import assert from 'node:assert/strict';
import { cleanEventTitle, isReport } from '../../../src/core/note/line/eventTitle';

describe('titles that say that their writer was there', () => {
  const cases: [title: string, event: string][] = [
    ['Attending FontDays 2021', 'FontDays 2021'],
    ['I visited the FontDays', 'FontDays'],
    ['Looking back at FontDays', 'FontDays'],
    ['My first FontDays', 'FontDays'],
    ['FontDays - my impressions', 'FontDays'],
    ['FontDays - relacja z konferencji', 'FontDays'],
    ['Relacja z konferencji FontDays', 'FontDays'],
    ['Zu Besuch auf der FontDays', 'FontDays'],
    ['Retour de FontDays', 'FontDays'],
    ['Ho partecipato a FontDays', 'FontDays'],
    ['Отчёт с конференции FontDays', 'FontDays'],
    ['Impressões sobre a FontDays', 'FontDays'],
    ['O que aconteceu na FontDays', 'FontDays'],
    ['记一次参加FontDays', 'FontDays'],
    ['FontDaysに参加した', 'FontDays'],
    ['FontDaysに行ってきました', 'FontDays'],
    ['FontDays 参加レポート', 'FontDays'],
  ];
  for (const [title, event] of cases) {
    it(title, () => {
      assert.deepEqual({ event: cleanEventTitle(title).title, isReport: isReport(title) }, { event, isReport: true });
    });
  }

  it('leaves other titles alone', () => {
    assert.deepEqual(
      { event: cleanEventTitle('First steps with fonts').title, isReport: isReport('First steps with fonts') },
      { event: 'First steps with fonts', isReport: false },
    );
  });
});

describe('titles of accounts of an event', () => {
  const cases: [title: string, event: string][] = [
    ['What I learned at FontDays 2021', 'FontDays 2021'],
    ['Highlights from the FontDays 2021', 'FontDays 2021'],
    ['FontDays 2021 wrap-up', 'FontDays 2021'],
    ['FontDays 2021 in review', 'FontDays 2021'],
    ['Unser Besuch auf der FontDays 2021', 'FontDays 2021'],
    ['FontDays 2021 – ein Erfahrungsbericht', 'FontDays 2021'],
    ['Bilan de FontDays 2021', 'FontDays 2021'],
    ['FontDays 2021 : ce que j’en retiens', 'FontDays 2021'],
    ['Mi experiencia en la FontDays 2021', 'FontDays 2021'],
    ['Relato da FontDays 2021', 'FontDays 2021'],
    ['Resoconto della FontDays 2021', 'FontDays 2021'],
    ['Terugblik op FontDays 2021', 'FontDays 2021'],
    ['Как прошла FontDays 2021', 'FontDays 2021'],
    ['FontDays 2021に登壇しました', 'FontDays 2021'],
    ['【参加レポート】FontDays 2021', 'FontDays 2021'],
    ['「FontDays 2021」に参加しました', 'FontDays 2021'],
    ['FontDays 2021 컨퍼런스 후기', 'FontDays 2021'],
    ['FontDays 2021 参会心得', 'FontDays 2021'],
    ['[컨퍼런스] FontDays 2021 다녀온 후기', 'FontDays 2021'],
    ['Bài thu hoạch “FontDays 2021”', 'FontDays 2021'],
  ];
  for (const [title, event] of cases) {
    it(title, () => {
      assert.deepEqual({ event: cleanEventTitle(title).title, isReport: isReport(title) }, { event, isReport: true });
    });
  }

  it('are told from what its writer said there', () => {
    const title = 'My talk at FontDays 2021';
    assert.deepEqual(
      { event: cleanEventTitle(title).title, isReport: isReport(title) },
      { event: 'FontDays 2021', isReport: false },
    );
  });

  it('end where the day has a title of its own', () => {
    assert.deepEqual(cleanEventTitle('FontDays 2021 Day One — The web of letters'), {
      title: 'FontDays 2021',
      day: 'Day One',
    });
  });

  for (const title of [
    'What I learned at school',
    'My experience with serifs',
    'Talks I liked as a child',
    '[Letters] The days of lead',
    'Das war die Schrift',
    '第３回インク勉強会 アウトラインメモ',
  ])
    it(`leaves ${title} alone`, () => {
      assert.equal(cleanEventTitle(title).title, title);
    });
});
