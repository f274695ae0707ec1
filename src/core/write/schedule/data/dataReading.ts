import type { DataTimes } from './dataTimes';
import type { Gaps } from '../gaps';
import type { References } from './dataReferences';

/** What is read with. */
export interface DataReading {
  readonly times: DataTimes;
  readonly references: References;
  readonly gaps: Gaps;
  /** The places of the slots that sessions name. */
  readonly usedSlots: Set<string>;
}
