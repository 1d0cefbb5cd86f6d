import { useQueryClient } from '@tanstack/react-query';
import type { CorrectablePart } from '@vagar/contract';
import { useToast } from '@vagar/ui';
import { useState } from 'react';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useRefreshCourse } from '../studio.queries.ts';
import { useCorrectionWords } from './words.ts';

/** Sends what was chosen, and asks anew for all that shows the words: also when somebody else was first. */
export function useSending(courseId: string, version: number) {
  const words = useCorrectionWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = useRefreshCourse(courseId);
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const send = async (parts: readonly CorrectablePart[], reason: string): Promise<boolean> => {
    setPending(true);
    setFault(null);
    try {
      const { places } = await api('sendCorrection', {
        params: { courseId },
        body: { version, reason, parts: parts.map(({ id, mark }) => ({ id, mark })) },
      });
      toast.show(words.sent(places));
      return true;
    } catch (error) {
      setFault(isProblem(error, 'correction-outdated') ? words.outdated : describe(error, errorWords));
      return false;
    } finally {
      setPending(false);
      const shown = ['correctable-parts', 'corrections', 'course-versions', 'catalogue', 'course'];
      await Promise.all([
        refresh(),
        client.invalidateQueries({ predicate: ({ queryKey: [name] }) => shown.includes(String(name)) }),
      ]);
    }
  };
  return { send, isPending, fault, setFault };
}
