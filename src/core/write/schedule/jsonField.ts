import type { Gaps } from './gaps';
import { ScheduleError } from './problem';
import { isCancelled } from './sessionSort';

/** A value somewhere in a JSON document, which knows its path. What is of another kind than was asked for is a gap. */
export class JsonField {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
    readonly gaps: Gaps,
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
    return this.at(value, this.path === '' ? name : `${this.path}.${name}`);
  }

  /** The first of the members that exists; the first of them where none does. */
  first(...names: [string, ...string[]]): JsonField {
    const [wanted] = names;
    return names.map((name) => this.get(name)).find((field) => field.exists) ?? this.get(wanted);
  }

  /** Its value, whatever it is. */
  get raw(): unknown {
    return this.value;
  }

  /**
   * The entries of a list. An object of objects is one by their ids, another object stands for a list of it alone, as
   * converted XML has it; anything else is a gap.
   */
  items(): JsonField[] {
    if (!this.exists) return [];
    if (Array.isArray(this.value)) return this.value.map((item, index) => this.at(item, `${this.path}[${index}]`));
    if (this.isObject) {
      const members = this.members().map(([, member]) => member);
      return members.length > 0 && members.every((member) => member.isObject) ? members : [this];
    }
    this.tellKind();
    return [];
  }

  /** Those of its entries that take place, where they are sessions. */
  held(): JsonField[] {
    return this.items().filter((item) => !isCancelled(item.raw));
  }

  /** The members of an object, anything else is a gap. */
  members(): [name: string, field: JsonField][] {
    if (!this.exists || isEmptyList(this.value)) return [];
    if (!this.isObject) {
      this.tellKind();
      return [];
    }
    return Object.entries(this.value as object).map(([name, value]: [string, unknown]) => [
      name,
      this.at(value, this.path === '' ? name : `${this.path}.${name}`),
    ]);
  }

  /**
   * Its text, trimmed; a number as it is written; of an object its `name`; of translations (`{"en": …, "de": …}`) the first
   * that is not empty; absent when empty. Anything else is a gap.
   */
  text(): string | undefined {
    const name = this.first('name', 'title');
    const { value, isObject } = name.exists ? name : this;
    const text: unknown = isObject
      ? Object.values(value as object).find(
          (translation) => typeof translation === 'string' && translation.trim() !== '',
        )
      : value;
    if (text === undefined || text === null || text === false || isEmptyList(text)) return undefined;
    if (typeof text === 'number') return String(text);
    if (typeof text === 'string') return text.trim() || undefined;
    this.tellKind();
    return undefined;
  }

  /** The text of the first of the members that has one. */
  firstText(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = this.get(name).text();
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** One name, or a list of them joined by commas. */
  names(): string | undefined {
    return (this.isList ? this.items() : [this]).flatMap((one) => one.text() ?? []).join(', ') || undefined;
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

  private at(value: unknown, path: string): JsonField {
    return new JsonField(value, path, this.gaps);
  }

  private tellKind(): void {
    this.gaps.tell('value', this.place, JSON.stringify(this.value).slice(0, 100));
  }
}

/** Some languages write an empty list where they mean nothing. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
