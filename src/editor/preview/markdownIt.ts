/** The parts of markdown-it that the preview's extension touches; the parser itself is the editor's. */

export interface Token {
  readonly type: string;
  /** The lines it covers, the end exclusive. */
  readonly map: readonly [number, number] | null;
  content: string;
  children: Token[] | null;
  readonly hidden: boolean;
  attrJoin(name: string, value: string): void;
}

export interface CoreState {
  readonly src: string;
  readonly inlineMode: boolean;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
}
