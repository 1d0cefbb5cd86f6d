import { catalogue } from '../../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

/** Words of what the editors of all kinds share. */
export const useEditingWords = catalogue(sv, en);
