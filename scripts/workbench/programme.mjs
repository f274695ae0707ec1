/**
 * A session of a made-up schedule; times are `HH:MM`.
 * @typedef {readonly [title: string, speaker: string, start: string, end: string, room: string]} Session
 */

/**
 * A schedule of 17 May 2031, as Sessionize publishes it.
 * @param {readonly Session[]} sessions
 * @returns {string} JSON
 */
export function programme(sessions) {
  return JSON.stringify([
    {
      groupName: 'All',
      sessions: sessions.map(([title, speaker, start, end, room], index) => ({
        id: String(index + 1),
        title,
        startsAt: `2031-05-17T${start}:00`,
        endsAt: `2031-05-17T${end}:00`,
        room,
        speakers: [{ id: speaker, name: speaker }],
      })),
    },
  ]);
}
