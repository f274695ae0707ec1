/** What the sidebar tells of a row under the mouse, and asks for a filter: loaded when first used, without the reader. */
export { askForGrouping, askForOrder, askForSpeakerOrder } from './askArrangement';
export { askForFilter } from './filterInput';
export { tooltipOf } from './tooltip';
