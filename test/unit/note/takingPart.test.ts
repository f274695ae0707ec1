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
