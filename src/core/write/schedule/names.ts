import type { JsonField } from './jsonField';
import type { ScheduleGapKind } from './model';

/**
 * The names of speakers, rooms or tracks by the ids under which sessions refer to them. References that lead nowhere,
 * or to an entry without a name, are gaps; each is told once, at its first place.
 */
export class Names {
  private readonly names: ReadonlyMap<string, string>;
  private readonly missing = new Set<string>();

  /** @param key what the entries of the list call their id */
  constructor(
    private readonly kind: ScheduleGapKind,
    list: JsonField,
    key: string,
    nameOf: (entry: JsonField) => string | undefined,
  ) {
    this.names = new Map(list.items().map((entry) => [entry.get(key).text() ?? '', nameOf(entry) ?? '']));
  }

  /** The name behind a reference; nothing where there is no reference or no name. */
  of(reference: JsonField): string | undefined {
    const id = reference.text();
    if (id === undefined) return undefined;
    const name = this.names.get(id) ?? '';
    if (name !== '') return name;
    if (!this.missing.has(id)) reference.gaps.tell(this.kind, reference.place, id);
    this.missing.add(id);
    return undefined;
  }
}
