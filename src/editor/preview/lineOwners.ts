import type { Token } from './markdownIt';

/** For each 0-based line of text the innermost element that shows it: a paragraph, a heading, an item of a list. */
export function lineOwners(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const owners = new Map<number, Token>();
  const items: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'list_item_open') items.push(token);
    else if (token.type === 'list_item_close') items.pop();
    else if (token.type === 'inline' && token.map !== null) {
      const block = tokens[index - 1];
      const owner = block?.hidden === true ? items.at(-1) : block;
      if (owner === undefined) continue;
      for (let line = token.map[0]; line < token.map[1]; line++) owners.set(line, owner);
    }
  }
  return owners;
}
