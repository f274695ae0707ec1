/** Where the workspace keeps how its events are arranged, favourites among it. */
export const arrangementKey = 'conferenceNotes.arrangement';

/** The ids of the events and talks marked as favourites, in what the workspace kept. */
export function favouritesIn(kept: unknown): ReadonlySet<string> {
  const { favourites } = (kept ?? {}) as { readonly favourites?: unknown };
  return new Set(Array.isArray(favourites) ? favourites.filter((id) => typeof id === 'string') : []);
}
