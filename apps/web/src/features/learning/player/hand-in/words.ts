import { catalogue } from '../../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

/** Words of handing in, the same for every kind that nobody reviews. */
export const useHandInWords = catalogue(sv, en);
