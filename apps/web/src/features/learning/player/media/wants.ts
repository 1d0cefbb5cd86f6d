import type { MediaItem } from '@vagar/contract';

/** Whether something must still be said before it can be used: what a picture shows, what is said in a film. */
export const wants = ({ kind, alt, captions }: MediaItem): boolean =>
  (kind === 'picture' && alt.sv.trim() === '') || (kind === 'film' && captions.sv === null);
