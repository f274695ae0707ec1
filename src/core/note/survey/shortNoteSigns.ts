import { brevityOf, hasYear, isAmongTalks, saysWhen, sign, type NoteSign } from './noteSign';
import { namesSpeaker, readsLikeSection, readsLikeTitle, shareOf } from './sections';

/** In a short note, which tells little, each thing that is seen counts for more, or less. */
export const shortNoteSigns = {
  short: sign(brevityOf),
  'short, with a title that names an event': sign((view) => brevityOf(view) * Number(view.titleEventness >= 2)),
  'short, with a title that has a year': sign((view) => brevityOf(view) * Number(hasYear(view))),
  'short, with a title like a talk’s': sign((view) => brevityOf(view) * view.titleLike.title),
  'short, with a title like a section’s': sign((view) => brevityOf(view) * view.titleLike.section),
  'short, of an event that is known': sign(
    (view) => brevityOf(view) * Number(view.path.event !== undefined && view.path.eventIsLikely),
  ),
  'short, in a folder of an event': sign((view) => brevityOf(view) * Number(isAmongTalks(view.path))),
  'short, for its folder': sign((view) => brevityOf(view) * Number(view.path.isFolderNote)),
  'short, without headings': sign((view) => brevityOf(view) * Number(view.headings.length === 0)),
  'short, with one heading': sign((view) => brevityOf(view) * Number(view.headings.length === 1)),
  'short, with an agenda': sign((view) => brevityOf(view) * Number(view.agenda >= 3)),
  'short, with headings like titles': sign((view) => brevityOf(view) * shareOf(view.headings.slice(1), readsLikeTitle)),
  'short, with headings like sections': sign(
    (view) => brevityOf(view) * shareOf(view.headings.slice(1), readsLikeSection),
  ),
  'short, with speakers in its headings': sign((view) => brevityOf(view) * shareOf(view.headings, namesSpeaker)),
  'short, with front matter': sign((view) => brevityOf(view) * Number(view.frontMatter.present)),
  'short, and tells when': sign((view) => brevityOf(view) * Number(saysWhen(view))),
} satisfies Readonly<Record<string, NoteSign>>;
