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

  get isNumber(): boolean {
    return typeof this.value === 'number';
  }

  /** The member of that name; absent where this is no object or has none. */
  get(name: string): JsonField {
    const value =
      this.isObject && Object.hasOwn(this.value as object, name)
        ? (this.value as Record<string, unknown>)[name]
        : undefined;
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
    if (!Array.isArray(this.value))
      throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'list' });
    return this.value.map((item, index) => new JsonField(item, `${this.path}[${index}]`));
  }

  /** @throws ScheduleError when it exists and is no object. */
  members(): [name: string, field: JsonField][] {
    if (!this.exists) return [];
    if (!this.isObject) throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'object' });
    return Object.entries(this.value as object).map(([name, value]: [string, unknown]) => [
      name,
      new JsonField(value, `${this.path}.${name}`),
    ]);
  }

  /**
   * Its text, trimmed; a number as it is written; of an object its `name`; of translations (`{"en": …, "de": …}`) the first
   * that is not empty; absent when empty.
   * @throws ScheduleError for anything else.
   */
  text(): string | undefined {
    const name = this.get('name');
    const { value, isObject } = name.exists ? name : this;
    const text: unknown = isObject
      ? Object.values(value as object).find(
          (translation) => typeof translation === 'string' && translation.trim() !== '',
        )
      : value;
    if (text === undefined || text === null) return undefined;
    if (typeof text === 'number') return String(text);
    if (typeof text !== 'string') throw new ScheduleError({ code: 'wrong-type', place: this.place, expected: 'text' });
    return text.trim() || undefined;
  }

  /** The text of the first of the members that has one. @throws ScheduleError when one before it is no text. */
  firstText(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = this.get(name).text();
      if (text !== undefined) return text;
    }
    return undefined;
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
