export { ConflictChoice } from './conflict-choice.tsx';
export type { ConflictChoiceProps } from './conflict-choice.tsx';
export { forgetDraft, forgetDrafts, hasUnsavedDrafts, keepDraft, readDraft } from './drafts.ts';
export { useAutosave } from './use-autosave.ts';
export type { Autosaved } from './use-autosave.ts';
export type { Remote } from './autosave-machine.ts';
export { useSavedState } from './use-saved-state.ts';
