import { readFrontMatter } from '../../frontmatter/read';
import { lookup, textOf } from '../../frontmatter/values';
import { isTimezone } from '../schedule/time';

/** The time zone that the first of an event's notes names in its front matter, if this host knows it. */
export function timezoneIn(texts: Iterable<string>): string | undefined {
  for (const text of texts) {
    const frontMatter = readFrontMatter(text);
    const value = frontMatter && lookup(frontMatter, 'timezone', 'time_zone_name');
    const name = value && textOf(value);
    if (name !== undefined && isTimezone(name)) return name;
  }
  return undefined;
}
