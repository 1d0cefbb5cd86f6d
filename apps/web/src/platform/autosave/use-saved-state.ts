import type { ErrorCode } from '@vagar/contract/errors';
import type { SavedStateWords } from '@vagar/ui';
import { useErrorWords } from '../errors/index.ts';
import { catalogue, useFormats } from '../i18n/index.ts';
import type { AutosaveView } from './autosave.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

export const useAutosaveWords = catalogue(sv, en);

/** The line beside a field: where its text stands, in words. */
export function useSavedState<Value>({ state, isKept }: AutosaveView<Value>): SavedStateWords {
  const words = useAutosaveWords();
  const { codes, unknown } = useErrorWords();
  const { lately } = useFormats();
  const { savedAt } = state.known;
  switch (state.mode) {
    case 'resting':
      return savedAt === null
        ? { state: 'untouched', text: words.untouched }
        : { state: 'saved', text: words.saved(lately(savedAt)) };
    case 'waiting':
    case 'saving':
      return { state: 'saving', text: words.saving };
    case 'unreachable':
      return { state: 'offline', text: isKept ? words.unreachable : words.unreachableUnkept };
    case 'signed-out':
      return { state: 'failed', text: words.signedOut };
    case 'conflict':
      return { state: 'failed', text: words.conflict };
    case 'refused': {
      const why = state.refusal && state.refusal in codes ? codes[state.refusal as ErrorCode] : unknown;
      return { state: 'failed', text: words.refused(why) };
    }
  }
}
