import { useQueryClient } from '@tanstack/react-query';
import type { CourseDraftView } from '@vagar/contract';
import { archiveBytes } from '@vagar/domain';
import { useEffect, useRef, useState } from 'react';
import { isProblem, upload } from '../../../platform/api-client/index.ts';
import { useErrorWords } from '../../../platform/errors/index.ts';
import { courseDraftQuery, markChanged } from '../studio.queries.ts';
import { whyRefused } from './why-refused.ts';
import { useArchiveWords } from './words.ts';

export type CourseImporting =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  /** `share` is 0 to 1; at 1 everything is sent and the server reads it. */
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'exists'; readonly file: File }
  | { readonly kind: 'refused'; readonly fault: string };

/** Sends an archive, tells how far it has come, and what came of it. */
export function useCourseImport(onImported: (course: CourseDraftView) => void) {
  const words = useArchiveWords();
  const errors = useErrorWords();
  const client = useQueryClient();
  const [state, setState] = useState<CourseImporting>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const send = async (file: File, as?: 'new'): Promise<void> => {
    const { name } = file;
    if (file.size > archiveBytes)
      return setState({ kind: 'refused', fault: words.refused(name, words.tooLarge) });
    const body = new FormData();
    body.append('file', file);
    const controller = new AbortController();
    abort.current = controller;
    setState({ kind: 'sending', name, share: 0 });
    try {
      const course = await upload('importCourse', body, {
        query: { as },
        onProgress: (share) => setState({ kind: 'sending', name, share }),
        signal: controller.signal,
      });
      setState({ kind: 'idle' });
      client.setQueryData(courseDraftQuery(course.id).queryKey, course);
      markChanged(client, course.id);
      onImported(course);
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: 'stopped' });
      else if (isProblem(error, 'course-exists')) setState({ kind: 'exists', file });
      else setState({ kind: 'refused', fault: words.refused(name, whyRefused(error, words, errors)) });
    }
  };

  return { state, send, stop: () => abort.current?.abort() };
}
