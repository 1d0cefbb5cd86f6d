/** Apart from the rest: only pages that take files need it. */
export { FileDrop } from './file-drop.tsx';
export type { FileDropProps } from './file-drop.tsx';
