/** An English sentence with `{0}`, `{1}` … for its arguments: what the editor translates and the command line prints. */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number | Message)[];
}

/** A sentence that is collected for translators where it is written. */
export function t(text: string, ...args: Message['args']): Message {
  return { text, args };
}
