/**
 * Two answers are the same when they differ only in case, in white space or in how a letter is composed.
 * Upper case first, so that letters with several lower-case forms fold to one (Unicode 3.13, default caseless matching).
 */
export const normalised = (text: string): string =>
  text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ');
