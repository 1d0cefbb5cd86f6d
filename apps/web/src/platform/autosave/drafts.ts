import { forgetOnDevice, keepOnDevice, namesOnDevice, readFromDevice } from '../device-storage.ts';
import type { Draft } from './autosave-machine.ts';

/**
 * Texts that the server does not have yet, kept on this device under the person who wrote them. A draft is
 * removed the moment the server has its text, so a shared computer keeps nothing that is saved.
 */
const nameOf = (personId: string, subject: string) => `draft.${personId}.${subject}`;

/** True when the device could keep it. */
export const keepDraft = <Value>(personId: string, subject: string, draft: Draft<Value>): boolean =>
  keepOnDevice(nameOf(personId, subject), JSON.stringify(draft));

export const forgetDraft = (personId: string, subject: string): void =>
  forgetOnDevice(nameOf(personId, subject));

export function readDraft<Value>(personId: string, subject: string): Draft<Value> | null {
  const kept = readFromDevice(nameOf(personId, subject));
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as Draft<Value>; // written by keepDraft under the same subject
  } catch {
    return null;
  }
}

export const hasUnsavedDrafts = (personId: string): boolean => namesOnDevice(nameOf(personId, '')).length > 0;

export function forgetDrafts(personId: string): void {
  for (const name of namesOnDevice(nameOf(personId, ''))) forgetOnDevice(name);
}
