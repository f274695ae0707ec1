/** What differs between two readings of the same notes, by kind of difference. Reads JSON lines, knows no revision. */

/** @typedef {Record<string, unknown>} Found what a reading holds: a note, a talk, an entry of an agenda */
/**
 * @typedef {object} Difference
 * @property {string} kind `talk lost`, `event title`, `talk speakers`
 * @property {string} place the note's path, with the 1-based line where there is one
 * @property {unknown} before undefined for what was found
 * @property {unknown} after undefined for what was lost
 */

/** Lists whose members are told apart by their line; all else in a note is compared as a whole. */
const lists = /** @type {const} */ ({
  talks: 'talk',
  agenda: 'agenda entry',
  looseEnds: 'loose end',
  days: 'day',
  images: 'image',
});

/**
 * @param {readonly string[]} before a JSON line for each note
 * @param {readonly string[]} after
 * @returns {Difference[]}
 */
export function differencesBetween(before, after) {
  const earlier = byPath(before);
  const later = byPath(after);
  /** @type {Difference[]} */
  const differences = [];
  for (const place of new Set([...earlier.keys(), ...later.keys()])) {
    const [one, other] = [earlier.get(place), later.get(place)];
    if (one === other) continue;
    if (one === undefined) differences.push({ kind: 'note found', place, before: undefined, after: place });
    else if (other === undefined) differences.push({ kind: 'note lost', place, before: place, after: undefined });
    else differences.push(...inNote(place, JSON.parse(one), JSON.parse(other)));
  }
  return differences;
}

/** @param {readonly string[]} lines */
function byPath(lines) {
  return new Map(lines.map((line) => [/** @type {string} */ (JSON.parse(line).path), line]));
}

/**
 * @param {string} place
 * @param {Found} before
 * @param {Found} after
 * @returns {Difference[]}
 */
function inNote(place, before, after) {
  const listNames = Object.keys(lists);
  return [
    ...inFields('', place, without(before, ['event', ...listNames]), without(after, ['event', ...listNames])),
    ...inEvent(place, asFound(before['event']), asFound(after['event'])),
    ...Object.entries(lists).flatMap(([list, name]) =>
      inList(name, place, asFoundList(before[list]), asFoundList(after[list])),
    ),
  ];
}

/**
 * An event that is there in one reading only is one difference, not one for each of its facts.
 * @param {string} place
 * @param {Found | undefined} before
 * @param {Found | undefined} after
 * @returns {Difference[]}
 */
function inEvent(place, before, after) {
  if (before && after) return inFields('event ', place, before, after);
  if (!before && !after) return [];
  return [{ kind: before ? 'event lost' : 'event found', place, before, after }];
}

/**
 * @param {string} name
 * @param {string} place
 * @param {readonly Found[]} before
 * @param {readonly Found[]} after
 * @returns {Difference[]}
 */
function inList(name, place, before, after) {
  const [earlier, later] = [byKey(before), byKey(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [one, other] = [earlier.get(key), later.get(key)];
    if (one && other) return inFields(`${name} `, placeOf(place, one), one, other);
    const where = placeOf(place, one ?? other ?? {});
    return [{ kind: `${name} ${one ? 'lost' : 'found'}`, place: where, before: one, after: other }];
  });
}

/**
 * What stands where: the line and column, the kind of a loose end, the start of what is on one line of an agenda with
 * others. Of several that share all this the first is the first.
 * @param {readonly Found[]} all
 */
function byKey(all) {
  /** @type {Map<string, Found>} */
  const found = new Map();
  for (const one of all) {
    const key = JSON.stringify([one['line'], one['column'], one['kind']]);
    let nth = 0;
    while (found.has(`${key}${nth}`)) nth++;
    found.set(`${key}${nth}`, one);
  }
  return found;
}

/**
 * @param {string} place
 * @param {Found} found
 */
function placeOf(place, { line }) {
  return typeof line === 'number' ? `${place}:${line + 1}` : place;
}

/**
 * @param {string} prefix
 * @param {string} place
 * @param {Found} before
 * @param {Found} after
 * @returns {Difference[]}
 */
function inFields(prefix, place, before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ kind: `${prefix}${name}`, place, before: before[name], after: after[name] }));
}

/**
 * @param {Found} found
 * @param {readonly string[]} names
 */
function without(found, names) {
  return Object.fromEntries(Object.entries(found).filter(([name]) => !names.includes(name)));
}

/**
 * @param {unknown} value
 * @returns {Found | undefined}
 */
function asFound(value) {
  return typeof value === 'object' && value !== null ? /** @type {Found} */ (value) : undefined;
}

/**
 * @param {unknown} value
 * @returns {readonly Found[]}
 */
function asFoundList(value) {
  return Array.isArray(value) ? value : [];
}
