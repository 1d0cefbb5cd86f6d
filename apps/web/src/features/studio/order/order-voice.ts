import type { useToast } from '@vagar/ui';
import { describe } from '../../../platform/errors/index.ts';
import type { ErrorWords } from '../../../platform/errors/index.ts';
import { announce } from '../../../platform/navigation/index.ts';
import type { Deed } from './ordered-draft.ts';
import type { OrderWords } from './words.ts';

export interface Speaks<What extends string> {
  /** Takes the latest change back; answers what it was. */
  undo: () => Promise<Deed<What> | null>;
  inWords: (deed: Deed<What>) => string;
  words: Pick<OrderWords, 'undo' | 'undone' | 'nothingToUndo'>;
  errorWords: ErrorWords;
  toast: ReturnType<typeof useToast>;
}

/** Says what has been done, aloud or on the page with the way back: the latest offer in place of the one before. */
export function orderVoice<What extends string>({ undo, inWords, words, errorWords, toast }: Speaks<What>) {
  let shown: string | null = null;
  const say = (message: string) => {
    if (shown) toast.dismiss(shown);
    shown = null;
    announce(message);
  };
  const fail = (error: unknown) => void toast.show(describe(error, errorWords), { tone: 'danger' });
  const takeBack = async () => {
    try {
      const deed = await undo();
      say(deed ? words.undone(inWords(deed)) : words.nothingToUndo);
    } catch (error) {
      fail(error);
    }
  };
  const offer = (message: string) => {
    if (shown) toast.dismiss(shown);
    shown = toast.show(message, { action: { label: words.undo, onAction: () => void takeBack() } });
  };
  return { say, offer, fail, undo: takeBack };
}
