import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';
import { isSame } from './written-question.ts';
import type { WrittenQuestion } from './written-question.ts';

export interface Begun {
  value: WrittenQuestion;
  /** That it was written from: what another saves in the meantime is a conflict, also after a reload. */
  version: number;
}

/** What is being written of a question, kept on this device until it is saved. */
export function useKeptQuestion(subject: string, first: Begun) {
  const { id: personId } = usePerson();
  const name = `question.${subject}`;
  const [begun, setBegun] = useState<Begun>(() => {
    const kept = readDraft<WrittenQuestion>(personId, name);
    return kept ? { value: kept.value, version: kept.version } : first;
  });
  const change = (value: WrittenQuestion) => {
    setBegun({ ...begun, value });
    if (isSame(value, first.value)) forgetDraft(personId, name);
    else keepDraft(personId, name, { value, version: begun.version, sent: null });
  };
  /** It is saved, or given up for what is. */
  const settle = (saved: Begun) => {
    forgetDraft(personId, name);
    setBegun(saved);
  };
  /** The version rose by something else than words. */
  const rebase = (version: number) => setBegun({ ...begun, version });
  return { ...begun, change, settle, rebase };
}
