/** What a string in a note may be, in the order in which the tables hold it. */
export const likenessClasses = ['title', 'person', 'organisation', 'event', 'place', 'section'] as const;

export type LikenessClass = (typeof likenessClasses)[number];

/** How probable each class is, from 0 to 1; together 1. */
export type Likeness = Readonly<Record<LikenessClass, number>>;
