import type { ActivityView } from '@vagar/contract';
import { Notice } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { useHandInWords } from './words.ts';

/** That it is handed in, when, and what became of it. */
export const HandedIn = ({ activity, children }: { activity: ActivityView; children: ReactNode }) => {
  const words = useHandInWords();
  const { date } = useFormats();
  const at = activity.mine.work?.handedInAt;
  return (
    <Notice tone="done" title={at ? words.handedIn(date(at)) : undefined}>
      {children}
    </Notice>
  );
};
