import { catalogue } from '../../../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

/** Words of the question bank, where questions are taken from it and in its own pages. */
export const useBankWords = catalogue(sv, en);
