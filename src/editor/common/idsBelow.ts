/** Those of some addresses that are one of these files or lie in one of these folders. */
export function idsBelow(ids: readonly string[], tops: readonly string[]): readonly string[] {
  if (tops.length === 0) return [];
  const wanted = new Set(tops);
  return ids.filter((id) => {
    for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
      if (wanted.has(id.slice(0, end))) return true;
    }
    return false;
  });
}
