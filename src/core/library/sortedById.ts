import { leadingCount } from '../text/leading';
import { compareText } from './order';

/** Items kept in the order of their ids, so that neither a change nor a look sorts them all again. */
export class SortedById<T extends { readonly id: string }> {
  private items: T[] = [];
  private snapshot: readonly T[] | undefined;

  /** All items; the array never changes, the next look after a change gives another. */
  get all(): readonly T[] {
    this.snapshot ??= [...this.items];
    return this.snapshot;
  }

  get(id: string): T | undefined {
    const item = this.items[this.indexOf(id)];
    return item?.id === id ? item : undefined;
  }

  set(item: T): void {
    const index = this.indexOf(item.id);
    this.items.splice(index, this.items[index]?.id === item.id ? 1 : 0, item);
    this.snapshot = undefined;
  }

  /** Returns the item removed. */
  delete(id: string): T | undefined {
    const index = this.indexOf(id);
    if (this.items[index]?.id !== id) return undefined;
    this.snapshot = undefined;
    return this.items.splice(index, 1)[0];
  }

  /** Where the id stands, or would. */
  private indexOf(id: string): number {
    return leadingCount(this.items, (item) => compareText(item.id, id) < 0);
  }
}
