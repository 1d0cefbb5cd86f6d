import type { LocalText } from '@vagar/domain';

/** A text that may be left out: what is empty in both languages is not there. */
export const textOrNull = (text: LocalText): LocalText | null =>
  text.sv === '' && (text.en ?? '') === '' ? null : text;

export const orEmpty = (text: LocalText | null | undefined): LocalText => text ?? { sv: '' };
