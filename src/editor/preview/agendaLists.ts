import type { AgendaEntry } from '../../core/note/model';
import type { CoreState, Token } from './markdownIt';

/** A time or a span of time at the start of an item, with the sign behind it. */
const leadingTime =
  /^\s*(\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?(?:\s?[-–—]\s?\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?)?)\s*(?:[-–—:|,](?:\s+|$))?/i;

/** Marks the lists that are agendas, and in their items what the styles set as the columns of a table. The text stays as it is. */
export function markAgendas({ tokens, Token }: CoreState, agenda: readonly AgendaEntry[]): void {
  if (agenda.length === 0) return;
  const lines = new Set(agenda.map(({ line }) => line));
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'bullet_list_open') continue;
    const items = itemsOf(tokens, index);
    if (items === undefined || items.length < 2 || !items.every(({ map }) => map !== null && lines.has(map[0])))
      continue;
    token.attrJoin('class', 'conference-notes-agenda');
    for (const item of items) splitTime(item, Token);
  }
}

/** The inline contents of a list whose items hold one paragraph each; undefined for any other. */
function itemsOf(tokens: readonly Token[], start: number): Token[] | undefined {
  const items: Token[] = [];
  let open = false;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    switch (token?.type) {
      case 'list_item_open':
        open = true;
        break;
      case 'inline':
        if (!open) return undefined;
        items.push(token);
        open = false;
        break;
      case 'paragraph_open':
      case 'paragraph_close':
      case 'list_item_close':
        break;
      case 'bullet_list_close':
        return items;
      default:
        return undefined;
    }
  }
  return undefined;
}

function splitTime(item: Token, TokenType: CoreState['Token']): void {
  const [first, ...rest] = item.children ?? [];
  const html = (content: string): Token => Object.assign(new TokenType('html_inline', '', 0), { content });
  const text = (content: string): Token => Object.assign(new TokenType('text', '', 0), { content });
  const match = first?.type === 'text' ? leadingTime.exec(first.content) : null;
  const time = match?.[1] ?? '';
  const others =
    first === undefined ? [] : [match === null ? first : text(first.content.slice(match[0].length)), ...rest];
  item.children = [
    html('<span class="conference-notes-time">'),
    text(time),
    html('</span><span class="conference-notes-entry">'),
    ...others,
    html('</span>'),
  ];
}
