import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LineIndex } from '../../text/lineIndex';
import { ScheduleError } from './problem';

/**
 * The value of a JSON document, which may have comments and commas before a closing bracket.
 * @throws ScheduleError naming the place where it is none
 */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ScheduleError({ code: 'too-deep', place: 'the whole document' });
    // The second parser is slower and forgives, and tells where: the first one's message differs from host to host.
    const errors: ParseError[] = [];
    const forgiven: unknown = parse(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined) return forgiven;
    const { line, column } = new LineIndex(text).positionAt(first.offset);
    throw new ScheduleError({
      code: 'syntax',
      place: `line ${line + 1}, column ${column + 1}`,
      detail: printParseErrorCode(first.error),
    });
  }
}
