import { fold } from '../../text/fold';
import { nameLikeness } from './names';
import type { People } from './people';
import { splitTitle, unquote } from './split';
import { hasEventWord } from '../language/eventWords';

/** What the title of a blog's post about a talk is made of. */
export interface PostTitle {
  readonly event?: string;
  readonly title: string;
  readonly people?: People;
}

const notesBefore =
  /^(?:(?:talk|conference|session|my|meetup) )?(?:notes?|talk|charla técnica|vortrag|review|summary|recap)\s?(?:[:：–—-]|on|from|about)\s+/iu;

const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", '#39': "'", quot: '"', lt: '<', gt: '>' };

/** `Ink &amp; Paper`: what came out of a page of the web. */
function withoutEntities(text: string): string {
  return text.replace(/&(amp|apos|#39|quot|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Takes `FontCon: Ada Moss, Faster fonts` and `Talk Notes: Faster fonts - Ada Moss` apart. */
export function readPostTitle(written: string): PostTitle {
  const text = written.includes('&') ? withoutEntities(written) : written;
  const prefix = /^([^:：|]{3,60}?)\s*[:：|]\s+(.{3,})$/u.exec(text);
  const named = /^([^,]{4,40}),\s/u.exec(prefix?.[2] ?? '')?.[1];
  const isEvent = hasEventWord(fold(prefix?.[1] ?? '')) || (named !== undefined && nameLikeness(named) >= 0.9);
  const event = prefix?.[1] !== undefined && !prefix[1].endsWith('?') && isEvent ? prefix[1] : undefined;
  const rest = (event === undefined ? text : (prefix?.[2] ?? text)).replace(notesBefore, '');
  const nameFirst = event === undefined ? undefined : /^([^,]{4,40}),\s+(.{5,})$/u.exec(rest);
  const split = splitTitle(nameFirst ? `${nameFirst[1] ?? ''} - ${nameFirst[2] ?? ''}` : rest, '')[0];
  const sure = split && split.score >= 0.75 ? split : undefined;
  return {
    ...(event !== undefined && { event }),
    title: sure?.title ?? unquote(rest),
    ...(sure && { people: sure.people }),
  };
}
