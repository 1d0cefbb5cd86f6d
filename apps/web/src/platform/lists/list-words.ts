import { catalogue } from '../i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

export const useListWords = catalogue(sv, en);
