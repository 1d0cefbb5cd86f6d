import type { QuestionDraft } from '@vagar/contract';
import { Button, useToast } from '@vagar/ui';
import { useState } from 'react';
import { BankPicker } from './bank-picker.tsx';
import { useBankWords } from './words.ts';

export interface FromBankProps {
  questions: readonly QuestionDraft[];
  /** As many as a quiz may have. */
  most: number;
  onTake: (copies: QuestionDraft[]) => void;
}

/** The way from the bank into a quiz. Focus comes back to its button. */
export const FromBank = ({ questions, most, onTake }: FromBankProps) => {
  const words = useBankWords();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  if (questions.length >= most) return null;
  return (
    <div>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {words.fetch}
      </Button>
      {isOpen && (
        <BankPicker
          here={new Set(questions.flatMap(({ bank }) => (bank ? [bank.question] : [])))}
          most={most - questions.length}
          onTake={(copies) => {
            setOpen(false);
            onTake(copies);
            toast.show(words.taken(copies.length));
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
};
