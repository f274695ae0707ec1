/** Entry for the Node extension host. */
export { activate } from './editor/activate';
