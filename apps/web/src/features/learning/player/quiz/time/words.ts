import { catalogue } from '../../../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

/** Words of the time an attempt has. */
export const useTimeWords = catalogue(sv, en);
