import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

describe('a note in Swedish', () => {
  const note = readNote(
    [
      '# Tillbaka från Bläckkonferensen 2031',
      '',
      'Datum: 17 maj 2031',
      'Plats: Göteborg',
      '',
      '## Gåspennor förr och nu av Åsa Lindqvist och Erik Holm',
      '',
      '- fjädern skärs snett',
      '',
      '## Papper som andas',
      '',
      'Talare: Nils Ekström',
      '',
      '- fukt',
      '',
      '## Fika',
      '',
      '- kanelbullar',
      '',
      '## Sammanfattning',
      '',
      '- mer bläck',
      '',
    ].join('\n'),
    'blackkonferensen.md',
  );

  it('is that of an event', () => {
    assert.equal(note.kind, 'event');
    assert.equal(note.event?.title?.value, 'Bläckkonferensen 2031');
    assert.equal(note.event.start?.value, '2031-05-17');
    assert.equal(note.event.location?.value, 'Göteborg');
  });

  it('has its talks with who gave them, and takes neither coffee nor a summary for one', () => {
    assert.deepEqual(
      note.talks.map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)]),
      [
        ['Gåspennor förr och nu', 'Åsa Lindqvist', 'Erik Holm'],
        ['Papper som andas', 'Nils Ekström'],
      ],
    );
  });
});
