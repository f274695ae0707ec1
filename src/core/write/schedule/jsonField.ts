import { ScheduleError } from './problem';

/** A value somewhere in a JSON document, which knows its path and refuses to be what it is not. */
export class JsonField {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  /** The path from the document's root, for messages: `sessions[3].startsAt`. */
  get place(): string {
    return this.path === '' ? 'the whole document' : this.path;
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !this.isList;
  }

  /** The member of that name; absent where this is no object or has none. */
  get(name: string): JsonField {
    const value = this.isObject && Object.hasOwn(this.value as object, name) ? (this.value as Record<string, unknown>)[name] : undefined;
    return new JsonField(value, this.path === '' ? name : `${this.path}.${name}`);
  }

  /** The first of the members that exists; the first of them where none does. */
  first(...names: [string, ...string[]]): JsonField {
    const [wanted] = names;
    return names.map((name) => this.get(name)).find((field) => field.exists) ?? this.get(wanted);
  }

  /** @throws ScheduleError when it exists and is no list. */
  items(): JsonField[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.value)) throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'list' });
    return this.value.map((item, index) => new JsonField(item, `${this.path}[${index}]`));
  }

  /** @throws ScheduleError when it exists and is no object. */
  members(): [name: string, field: JsonField][] {
    if (!this.exists) return [];
    if (!this.isObject) throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'object' });
    return Object.entries(this.value as object).map(([name, value]: [string, unknown]) => [name, new JsonField(value, `${this.path}.${name}`)]);
  }

  /**
   * Its text, trimmed; a number as it is written; of translations (`{"en": …, "de": …}`) the first; absent when empty.
   * @throws ScheduleError for anything else.
   */
  text(): string | undefined {
    const value = this.isObject ? Object.values(this.value as object).find((translation) => typeof translation === 'string') : this.value;
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'text' });
    return value.trim() || undefined;
  }

  /** @throws ScheduleError when it is absent or empty. */
  requiredText(): string {
    const text = this.text();
    if (text === undefined) throw new ScheduleError({ code: 'missing', place: this.place });
    return text;
  }

  isTrue(): boolean {
    return this.value === true;
  }
}
