import type { Formats } from '../../../../platform/i18n/index.ts';

/** `182 kB`, `3,4 MB`: as the computers of those who fetch it say. */
export const fileSize = (bytes: number, { number }: Pick<Formats, 'number'>): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
    : `${number(bytes / 1_000_000)}\u00a0MB`;
