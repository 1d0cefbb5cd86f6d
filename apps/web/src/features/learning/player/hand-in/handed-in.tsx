import type { ActivityView } from '@vagar/contract';
import { Notice } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { useHandInWords } from './words.ts';

export interface HandedInProps {
  activity: ActivityView;
  /** It was handed in while this page stood open. */
  isNew: boolean;
  children: ReactNode;
}

/** That it is handed in and when. What came of it follows, so whoever just pressed the button goes on from here. */
export const HandedIn = ({ activity, isNew, children }: HandedInProps) => {
  const words = useHandInWords();
  const { date } = useFormats();
  const at = activity.mine.work?.handedInAt;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is gone, and focus with it.
    if (isNew && document.activeElement === document.body) frame.current?.focus();
  }, [isNew]);
  return (
    <div ref={frame} tabIndex={-1}>
      <Notice tone="done" title={at ? words.handedIn(date(at)) : undefined}>
        {children}
      </Notice>
    </div>
  );
};
