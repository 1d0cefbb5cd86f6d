import type { ActivityView, ActivityWork } from '@vagar/contract';
import type { Remote } from '../../../../platform/autosave/index.ts';

export type Work = Extract<ActivityWork, { kind: 'assignment' }>;

const nothing: Work = { kind: 'assignment', text: '', files: [] };

/** What the server has of my work. */
export const remoteOf = ({ mine }: ActivityView): Remote<Work> => ({
  value: mine.work?.saved?.kind === 'assignment' ? mine.work.saved : nothing,
  version: mine.work?.version ?? 0,
  savedAt: mine.work?.savedAt ?? null,
});

/** Both versions' words one after the other, and every file of both once. */
export const joined = (mine: Work, theirs: Work): Work => ({
  kind: 'assignment',
  text: [mine.text, theirs.text].filter(Boolean).join('\n\n'),
  files: [...mine.files, ...theirs.files.filter(({ id }) => !mine.files.some((own) => own.id === id))].slice(
    0,
    5,
  ),
});

export const isEmpty = ({ text, files }: Work): boolean => text.trim() === '' && files.length === 0;
