import { catalogue } from '../../../platform/i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

export const useReviewWords = catalogue(sv, en);
export type ReviewWords = ReturnType<typeof useReviewWords>;
