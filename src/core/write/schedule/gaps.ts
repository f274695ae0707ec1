import type { ScheduleGap, ScheduleGapKind } from './model';

/** What a reading finds missing or without sense; each is told once. */
export class Gaps {
  private readonly gaps: ScheduleGap[] = [];
  private readonly told = new Set<string>();

  get list(): readonly ScheduleGap[] {
    return this.gaps;
  }

  /** @param value as it stands there; long ones are cut */
  tell(kind: ScheduleGapKind, place: string, value: string): void {
    const key = `${kind}\n${place}\n${value}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.gaps.push({ kind, place, value: value.length > longest ? `${value.slice(0, longest)}…` : value });
  }
}

const longest = 200;
