export { learningRoutes } from './learning.routes.ts';
export { activityQuery } from './learning.queries.ts';
export { BilingualField } from './player/bilingual-field.tsx';
export type { BilingualFieldProps } from './player/bilingual-field.tsx';
export { kindEditors } from './player/editors.ts';
export type { EditorProps } from './player/editors.ts';
export { kindPages } from './player/kinds.ts';
export type { KindProps } from './player/kinds.ts';
export { ReadingText } from './player/reading-text.tsx';
