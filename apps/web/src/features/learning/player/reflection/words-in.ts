/** How many words a text has, counted as the API counts them: what stands between spaces. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
