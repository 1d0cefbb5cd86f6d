import { useState } from 'react';
import { isProblem } from '../../platform/api-client/index.ts';

export interface VersionedEdit<View extends { version: number }> {
  /** Saves what was made from `version`. Null when somebody was faster: then `theirs` is what they saved. */
  send: (save: (version: number) => Promise<View>, version: number) => Promise<View | null>;
  theirs: View | null;
  forget: () => void;
}

/** An edit that must not write over another's: the one who comes second is shown both. */
export function useVersionedEdit<View extends { version: number }>(
  load: () => Promise<View>,
): VersionedEdit<View> {
  const [theirs, setTheirs] = useState<View | null>(null);
  const send = async (save: (version: number) => Promise<View>, version: number) => {
    try {
      const saved = await save(version);
      setTheirs(null);
      return saved;
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) throw error;
      setTheirs(await load());
      return null;
    }
  };
  return { send, theirs, forget: () => setTheirs(null) };
}
