import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { templateValues } from '../../../../src/core/write/template/templateValues';

describe('templateValues', () => {
  const note = readNote(
    '---\ntitle: InkConf 2024\ndate: 2024-05-17\nlocation: Bergen\n---\n\n# InkConf 2024\n\n## Blots\n\nSpeaker: Ada\n\n- ink\n\n## Nibs\n\nSpeaker: Ben\n\n- ink\n',
    'inkconf-2024.md',
  );

  it('tells what the note and the agenda know, and nothing else', () => {
    const known = {
      'event.title': 'InkConf 2024',
      'event.date': '2024-05-17',
      'event.location': 'Bergen',
      'talk.date': '2024-05-17',
    };
    assert.deepEqual(templateValues(note), known);
    assert.deepEqual(
      templateValues(note, {
        title: 'Quills',
        speakers: ['Ada Byron', 'Ben Murray'],
        date: '2024-05-18',
        start: '09:30',
        room: 'Mill',
      }),
      {
        ...known,
        'talk.date': '2024-05-18',
        'talk.title': 'Quills',
        'talk.speakers': 'Ada Byron, Ben Murray',
        'talk.start': '09:30',
        'talk.room': 'Mill',
      },
    );
    assert.deepEqual(templateValues({ event: null }), {});
  });
});
