/** Entry for the web worker extension host. */
export { activate } from './editor/activate';
