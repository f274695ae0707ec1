import { isPlaceholder } from '../calendar';
import type { Found } from '../problem';
import { isSlipOf } from '../similar';
import { written, type Judged } from './judged';

/** What cannot be opened: a blank in it, or a scheme that is none. Paths and anchors are addresses, too. */
export function invalidUrls({ properties }: Judged): Found[] {
  const found: Found[] = [];
  for (const { node, text, scalar } of written(properties, 'web-address')) {
    if (!isPlaceholder(text) && isBrokenAddress(text))
      found.push({ code: 'invalid-url', property: node.key, value: text, range: scalar.range });
  }
  return found;
}

function isBrokenAddress(text: string): boolean {
  // Markdown links and several addresses in one text are read as such elsewhere.
  if (/^[[<!]/.test(text) || /\s(?:https?:|and\s|\|)|,/.test(text)) return false;
  return /^(?:https?|ftp)[:;/]/i.test(text) && !/^(?:https?|ftp):\/\/[^\s/]\S*$/i.test(text);
}

/** Values outside a closed set: time zones, and what looks like a slip of one of the usual values. */
export function unknownValues({ properties }: Judged): Found[] {
  const found: Found[] = [];
  for (const { node, text, scalar } of written(properties, 'time-zone')) {
    // `CEST` and `UTC+2` are no IANA names, but no slips either.
    if (!text.includes('/') || isTimeZone(text)) continue;
    const suggestion = Intl.supportedValuesOf('timeZone').find((zone) => isSlipOf(text, zone));
    found.push({
      code: 'unknown-value',
      property: node.key,
      value: text,
      ...(suggestion && { suggestion }),
      range: scalar.range,
    });
  }
  for (const { node, definition, text, scalar } of written(properties, 'slip-of-example')) {
    const suggestion = definition.examples.find(
      (example): example is string => typeof example === 'string' && isSlipOf(text, example),
    );
    if (suggestion === undefined) continue;
    found.push({ code: 'unknown-value', property: node.key, value: text, suggestion, range: scalar.range });
  }
  return found;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
