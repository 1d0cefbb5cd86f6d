export { learningRoutes } from './learning.routes.ts';
export { activityQuery } from './learning.queries.ts';
export { BilingualField } from './player/bilingual-field.tsx';
export type { BilingualFieldProps } from './player/bilingual-field.tsx';
export { kindEditors } from './player/editors.ts';
export type { EditorProps } from './player/editors.ts';
export { kindPages } from './player/kinds.ts';
export type { KindProps } from './player/kinds.ts';
export { ReadingText } from './player/reading-text.tsx';
export { reviewRoutes } from './review/review.routes.ts';
export { fileSize } from './player/media/file-size.ts';
export { mediaKey, mediaPageQuery, mediaQuery } from './player/media/media.queries.ts';
export { MediaDetailsForm } from './player/media/media-details-form.tsx';
export { MediaUpload } from './player/media/media-upload.tsx';
export { Thumb } from './player/media/thumb.tsx';
export { wants } from './player/media/wants.ts';
export { useMediaWords } from './player/media/words.ts';
export { newQuestion } from './player/quiz/editor/question-drafts.ts';
export { QuestionEditor } from './player/quiz/editor/question-editor.tsx';
export {
  bankPageQuery,
  bankQuestionQuery,
  categoriesQuery,
  useRefreshBank,
} from './player/quiz/bank/bank.queries.ts';
export { PlaceFields } from './player/quiz/bank/place-fields.tsx';
export type { BankPlace } from './player/quiz/bank/place-fields.tsx';
export { QuestionDifferences } from './player/quiz/bank/question-differences.tsx';
export { tagsIn } from './player/quiz/bank/tags.ts';
export { useQuestionLines } from './player/quiz/bank/use-question-lines.ts';
export { useBankWords } from './player/quiz/bank/words.ts';
