/** A note that a test read, and how. */
export interface RecordedNote {
  readonly text: string;
  readonly path: string;
  readonly workspace: string;
  readonly kind: string;
  /** On which lines its talks begin, 1-based. */
  readonly lines: readonly number[];
}

/** A test, with the notes it read, if it passed. */
export interface RecordedTest {
  /** File name. */
  readonly file: string;
  readonly test: string;
  readonly state: 'passed' | 'failed';
  readonly notes: readonly RecordedNote[];
}
