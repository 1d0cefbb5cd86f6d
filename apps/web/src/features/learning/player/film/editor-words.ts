import { catalogue } from '../../../../platform/i18n/index.ts';
import { en } from './editor-messages.en.ts';
import { sv } from './editor-messages.sv.ts';

/** What staff read; learners never fetch it. */
export const useFilmEditorWords = catalogue(sv, en);
