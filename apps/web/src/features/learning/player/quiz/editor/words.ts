import { catalogue } from '../../../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

/** Words of those who write questions; whoever answers them fetches none of these. */
export const useQuestionWords = catalogue(sv, en);
