/** Where a command writes; results apart from messages, so that results can be piped on. */
export interface Output {
  result(text: string): void;
  message(text: string): void;
  /** The program's own file, for its threads; none where a command runs inside another program. */
  readonly program?: string;
  /** Whether results may be in colour. */
  readonly colour?: boolean;
  /** Says how far long work is, where somebody watches. */
  progress?(text: string): void;
}

/** How a command ended, as the shell sees it. */
export const exitCodes = { success: 0, failure: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
