import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { serverNow } from './server-time.ts';
import { milestoneBetween, secondsLeft } from './time-left.ts';
import type { Milestone } from './time-left.ts';

export interface TimeLimit {
  startedAt: string;
  closesAt: string;
}

/**
 * The seconds that are left, looked at every second. A tab that slept finds out when it wakes.
 * @param onOver called once for each end: an attempt may be given more time while it is answered
 */
export function useTimeLeft(
  { startedAt, closesAt }: TimeLimit,
  onMilestone: (milestone: Milestone) => void,
  onOver: () => void,
): number {
  const end = Date.parse(closesAt);
  const whole = Math.round((end - Date.parse(startedAt)) / 1000);
  const [left, setLeft] = useState(() => secondsLeft(end, serverNow()));
  const before = useRef(left);
  const isTold = useRef<number | null>(null);
  const look = useEffectEvent(() => {
    const now = secondsLeft(end, serverNow());
    const milestone = milestoneBetween(whole, before.current, now);
    before.current = now;
    setLeft(now);
    if (milestone) onMilestone(milestone);
    if (now > 0 || isTold.current === end) return;
    isTold.current = end;
    onOver();
  });
  useEffect(() => {
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}
