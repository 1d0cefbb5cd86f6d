import { cleanDraft } from '@vagar/domain';
import { Refusal } from '../../../platform/errors/refusal.ts';

/**
 * What staff wrote, with every rich text in it read by the one strict reader: whoever sent it, by the editor or not,
 * nothing else is stored.
 * @throws Refusal `invalid-input` with the place of a text too large or nested too deep
 */
export const cleanWritten = <Draft>(draft: Draft): Draft => {
  const clean = cleanDraft(draft);
  if ('draft' in clean) return clean.draft;
  const { path, code } = clean.fault;
  throw new Refusal('invalid-input', undefined, [{ path: `written.draft.${path}`, code }]);
};
