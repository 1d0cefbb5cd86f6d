import type { MediaRefusal } from '@vagar/contract';

/**
 * Why bytes are no captions for a film (WebVTT, W3C): text in UTF-8 with at least one cue, and no style sheet: how
 * captions look is the reader's own choice.
 */
export const captionsFault = (bytes: Buffer): MediaRefusal | null => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'damaged';
  }
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f]/u.test(text)) return 'damaged';
  if (/^STYLE[ \t]*$/mu.test(text)) return 'unsafe';
  return /^(?:\d+:)?\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d{2}:\d{2}\.\d{3}/mu.test(text)
    ? null
    : 'no-captions';
};
