import { catalogue } from '../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

export const useResultWords = catalogue(sv, en);
