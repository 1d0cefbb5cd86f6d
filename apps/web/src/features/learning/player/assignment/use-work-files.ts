import type { ActivityView, WorkFileView } from '@vagar/contract';
import { useState } from 'react';
import { api, isProblem } from '../../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../../platform/errors/index.ts';
import { useAssignmentWords } from './words.ts';

/** What is on its way, and what the last one that did not arrive was told. */
export interface Uploading {
  name: string | null;
  faults: string[];
  said: string;
}

/** Sends files one after the other; each is told of as it arrives. */
export function useWorkFiles({ enrolmentId, id }: ActivityView, onAdded: (file: WorkFileView) => void) {
  const words = useAssignmentWords();
  const errors = useErrorWords();
  const [state, setState] = useState<Uploading>({ name: null, faults: [], said: '' });

  const why = (error: unknown): string => {
    if (isProblem(error, 'too-large')) return words.why['too-large'];
    const told = isProblem(error, 'file-refused') ? String(error.facts['why']) : '';
    return told in words.why ? words.why[told as keyof typeof words.why] : describe(error, errors);
  };

  const send = async (file: File): Promise<string | null> => {
    const body = new FormData();
    body.append('file', file);
    try {
      onAdded(await api('addWorkFile', { params: { enrolmentId, activityId: id }, body }));
      setState((known) => ({ ...known, said: words.uploaded(file.name) }));
      return null;
    } catch (error) {
      return words.refusedFile(file.name, why(error));
    }
  };

  /** @param room how many more the work has room for */
  const add = async (files: readonly File[], room: number) => {
    const faults = files.length > room ? [words.full] : [];
    for (const file of files.slice(0, room)) {
      setState({ name: file.name, faults: [], said: '' });
      const fault = await send(file);
      if (fault) faults.push(fault);
    }
    setState(({ said }) => ({ name: null, faults, said }));
  };

  return { ...state, add };
}
