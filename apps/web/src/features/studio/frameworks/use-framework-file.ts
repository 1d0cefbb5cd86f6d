import { useQueryClient } from '@tanstack/react-query';
import type { FrameworkCheck } from '@vagar/contract';
import { frameworkBytes } from '@vagar/domain';
import { useState } from 'react';
import { isProblem, upload } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';

export type FrameworkFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string }
  /** What the file would add, or what is wrong with it. Nothing is added yet. */
  | { readonly kind: 'checked'; readonly file: File; readonly check: FrameworkCheck }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'refused'; readonly fault: string };

const isFresh = ({ verdict }: FrameworkCheck['frameworks'][number]) =>
  verdict === 'new' || verdict === 'new-version';

/** A file that is looked at first, and added when it is said so. */
export function useFrameworkFile(tooLarge: string) {
  const errors = useErrorWords();
  const client = useQueryClient();
  const [state, setState] = useState<FrameworkFileState>({ kind: 'idle' });

  const send = async (
    name: 'checkFrameworks' | 'addFrameworks',
    file: File,
  ): Promise<FrameworkCheck | null> => {
    if (file.size > frameworkBytes) {
      setState({ kind: 'refused', fault: tooLarge });
      return null;
    }
    const body = new FormData();
    body.append('file', file);
    setState({ kind: 'sending', name: file.name });
    try {
      return await upload(name, body, { onProgress: () => undefined });
    } catch (error) {
      const fault = isProblem(error, 'too-large') ? tooLarge : describe(error, errors);
      setState({ kind: 'refused', fault });
      return null;
    }
  };

  const check = async (file: File): Promise<void> => {
    const found = await send('checkFrameworks', file);
    if (found) setState({ kind: 'checked', file, check: found });
  };

  const add = async (file: File): Promise<void> => {
    const added = await send('addFrameworks', file);
    if (!added) return;
    setState({ kind: 'added', count: added.frameworks.filter(isFresh).length });
    for (const queryKey of [['framework-versions'], ['frameworks']])
      void client.invalidateQueries({ queryKey });
  };

  return { state, check, add, cancel: () => setState({ kind: 'idle' }) };
}
