import { useQueryClient } from '@tanstack/react-query';
import type { MediaItem } from '@vagar/contract';
import { mediaBytes } from '@vagar/domain';
import { useRef, useState } from 'react';
import { isProblem, upload } from '../../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../../platform/errors/index.ts';
import { mediaKey } from './media.queries.ts';
import { useMediaWords } from './words.ts';

/** What is on its way, how far it has come, and what was said of the last one. */
export interface MediaUploading {
  name: string | null;
  /** 0 to 1. */
  share: number;
  fault: string | null;
  said: string;
}

const idle: MediaUploading = { name: null, share: 0, fault: null, said: '' };
const largest = Math.max(...Object.values(mediaBytes));

/** Sends one file to the library and tells how far it has come. */
export function useMediaUpload(onAdded: (item: MediaItem) => void) {
  const words = useMediaWords();
  const errors = useErrorWords();
  const client = useQueryClient();
  const [state, setState] = useState(idle);
  const abort = useRef<AbortController | null>(null);

  const why = (error: unknown): string => {
    const told = isProblem(error, 'file-refused', 'too-large') ? String(error.facts['why']) : '';
    return told in words.why ? words.why[told as keyof typeof words.why] : describe(error, errors);
  };

  const send = async (file: File): Promise<void> => {
    // Said at once, and not after minutes of sending; the server has its own eyes.
    const fault = file.size === 0 ? 'empty' : file.size > largest ? 'too-large' : null;
    if (fault) return setState({ ...idle, fault: words.refused(file.name, words.why[fault]) });
    const body = new FormData();
    body.append('file', file);
    const controller = new AbortController();
    abort.current = controller;
    setState({ ...idle, name: file.name });
    try {
      const item = await upload('uploadMedia', body, {
        onProgress: (share) => setState((known) => ({ ...known, share })),
        signal: controller.signal,
      });
      setState({ ...idle, said: words.arrived(item.title) });
      void client.invalidateQueries({ queryKey: mediaKey });
      onAdded(item);
    } catch (error) {
      setState(controller.signal.aborted ? idle : { ...idle, fault: words.refused(file.name, why(error)) });
    }
  };

  return { ...state, send, stop: () => abort.current?.abort() };
}
