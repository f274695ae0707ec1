import { compact } from '../../text/fold';
import type { Judged } from './weigh';

/** From here on a section says who speaks: a label, or a name that nothing else could be. */
const sure = 0.8;

/**
 * The hypothesis of talks in whose form the most sections say who speaks, with these as the talks; nothing where none does. Who
 * says so of several sections writes of several talks, however short their words are.
 * @param name of the event: a section that repeats it is the note's title and no talk
 */
export function spokenTalks(judged: readonly Judged[], name: string | undefined): Judged | undefined {
  let most: Judged | undefined;
  let count = 0;
  for (const one of judged) {
    const { hypothesis } = one;
    if (hypothesis.kind !== 'talks') continue;
    const { views, peers } = hypothesis.form;
    const spoken = views.map(
      ({ section }) =>
        peers.own.includes(section) &&
        peers.namedIn(section) >= sure &&
        (name === undefined || compact(section.title) !== compact(name)),
    );
    const own = spoken.filter(Boolean).length;
    if (own <= count) continue;
    count = own;
    const sections = one.sections.map((weighed, index) => ({
      ...weighed,
      isTalk: spoken[index] === true || weighed.isTalk,
    }));
    most = { ...one, sections };
  }
  return most;
}

/** How many talks a hypothesis has. */
export function talksIn({ sections }: Judged): number {
  return sections.filter(({ isTalk }) => isTalk).length;
}
