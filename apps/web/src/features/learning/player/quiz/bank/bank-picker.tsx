import type { QuestionDraft } from '@vagar/contract';
import { copyOf } from '@vagar/domain';
import { Button, Dialog, Notice, Stack } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../../../platform/api-client/index.ts';
import { newKey } from '../../editing/new-key.ts';
import { BankChoices } from './bank-choices.tsx';
import { useBankWords } from './words.ts';

export interface BankPickerProps {
  /** Of the bank, and in the quiz already. */
  here: ReadonlySet<string>;
  /** So many more the quiz has room for. */
  most: number;
  onTake: (copies: QuestionDraft[]) => void;
  onClose: () => void;
}

/** Searches the bank, ticks several of its questions and takes copies of their newest versions. */
export const BankPicker = ({ here, most, onTake, onClose }: BankPickerProps) => {
  const words = useBankWords();
  // In the order they were ticked; a tick stays through another search.
  const [chosen, setChosen] = useState<string[]>([]);
  const [state, setState] = useState<'choosing' | 'taking' | 'none' | 'failed'>('choosing');
  const take = async () => {
    if (chosen.length === 0) return setState('none');
    if (chosen.length > most) return;
    setState('taking');
    try {
      const { rows } = await api('pickBankQuestions', { body: { questions: chosen } });
      onTake(rows.map((version) => copyOf(version, newKey('question'))));
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog
      title={words.fetchTitle}
      size="large"
      messages={{ close: words.close }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={() => (
        <>
          <Button variant="primary" isPending={state === 'taking'} onPress={() => void take()}>
            {words.take(chosen.length)}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      )}
    >
      <Stack gap={4}>
        <BankChoices
          here={here}
          chosen={chosen}
          onChoose={(ids) => {
            setChosen(ids);
            setState('choosing');
          }}
        />
        <p role="status">{chosen.length > 0 && words.chosen(chosen.length, most)}</p>
        {(state === 'none' || state === 'failed') && (
          <Notice tone="attention" role="alert">
            {state === 'none' ? words.nothingChosen : words.failed}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
};
