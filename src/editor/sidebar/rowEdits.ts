/** What the sidebar needs once a person writes, copies or drags by a row: loaded when first used. */
export { notePath, noteLink } from '../../core/write/links/noteLink';
export { relativePath } from '../../core/write/links/relativePath';
export { checkOff } from '../../core/write/marks/checkOff';
export { moveTalk } from '../../core/write/talk/moveTalk';
export { moveTalkToNote } from '../../core/write/talk/moveTalkToNote';
export { registerRenameCommands } from './renameCommands';
export { registerWriteCommands } from './writeCommands';
