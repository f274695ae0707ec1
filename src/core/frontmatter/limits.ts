/**
 * What a front matter block may cost. Real ones stay far below (the largest seen has some 2,000 characters);
 * the limits keep hostile ones from holding up the editor.
 */

/** UTF-16 units between the delimiters. */
export const maxBlockLength = 64 * 1024;

/** Lists and maps inside each other. */
export const maxNesting = 100;

/** Nodes of the tree once every YAML alias stands for a copy of its anchor. */
export const maxNodes = 50_000;

/** Of one block: the first errors tell what is wrong, thousands do not tell more. */
export const maxErrors = 20;
