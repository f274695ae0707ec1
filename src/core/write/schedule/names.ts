import type { JsonField } from './jsonField';
import type { ScheduleGap } from './model';

/**
 * The names of speakers, rooms or tracks by the ids under which sessions refer to them. References that lead nowhere,
 * or to an entry without a name, are gaps; each is told once, at its first place.
 */
export class Names {
  private readonly names: ReadonlyMap<string, string>;
  private readonly missing = new Set<string>();

  /** @param key what the entries of the list call their id */
  constructor(
    private readonly kind: ScheduleGap['kind'],
    list: JsonField,
    key: string,
    nameOf: (entry: JsonField) => string | undefined,
    private readonly gaps: ScheduleGap[],
  ) {
    this.names = new Map(list.items().map((entry) => [entry.get(key).text() ?? '', nameOf(entry) ?? '']));
  }

  /** The name behind a reference; nothing where there is no reference or no name. */
  of(reference: JsonField): string | undefined {
    const id = reference.text();
    if (id === undefined) return undefined;
    const name = this.names.get(id) ?? '';
    if (name !== '') return name;
    if (!this.missing.has(id)) this.gaps.push({ kind: this.kind, place: reference.place, value: id });
    this.missing.add(id);
    return undefined;
  }
}
