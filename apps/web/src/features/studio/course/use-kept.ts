import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';

export interface Kept<Value> {
  value: Value;
  change: (value: Value) => void;
  /** It has been sent, or given up. */
  forget: () => void;
}

/** What is typed in a form that is sent as a whole: kept on this device until then, also when the tab is closed. */
export function useKept<Value>(subject: string, initial: Value): Kept<Value> {
  const { id: personId } = usePerson();
  const [value, setValue] = useState<Value>(() => readDraft<Value>(personId, subject)?.value ?? initial);
  return {
    value,
    change: (next) => {
      setValue(next);
      keepDraft(personId, subject, { value: next, version: 0, sent: null });
    },
    forget: () => forgetDraft(personId, subject),
  };
}
