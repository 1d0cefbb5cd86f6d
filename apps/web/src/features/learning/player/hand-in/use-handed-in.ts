import type { ActivityView } from '@vagar/contract';
import { useState } from 'react';
import { isHandedIn } from '../use-work.ts';

/** Whether the work is handed in, and whether that happened on this page. */
export function useHandedIn(activity: ActivityView): { isHandedIn: boolean; isNew: boolean } {
  const [wasBefore] = useState(() => isHandedIn(activity));
  const is = isHandedIn(activity);
  return { isHandedIn: is, isNew: is && !wasBefore };
}
