import { useEffect, useRef, useState } from 'react';
import type { ActivityView } from '@vagar/contract';
import { api } from '../../../../platform/api-client/index.ts';

/** A place this near the end is the end: the film starts over. */
const NEARLY_OVER = 3;
/** While it plays, the place is remembered this often, in seconds. */
const STEP = 10;

export interface FilmPosition {
  /** Where to begin, in seconds. */
  start: number;
  /** Called as the film goes on, and with `isPause` when it stops. */
  moved: (seconds: number, isPause: boolean) => void;
}

/** The place in a film, remembered on the server so that another device goes on from it. */
export function usePosition({ enrolmentId, id, position }: ActivityView, seconds: number): FilmPosition {
  const [first] = useState(() => (position !== null && position < seconds - NEARLY_OVER ? position : 0));
  const [start, setStart] = useState(first);
  const remembered = useRef(first);
  const current = useRef(first);

  const remember = (place: number) => {
    if (place === remembered.current) return;
    remembered.current = place;
    const params = { enrolmentId, activityId: id };
    // A place that could not be kept is no loss: the next one comes soon.
    api('savePosition', { params, body: { position: place }, keepalive: true }).catch(() => undefined);
  };

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && remember(current.current);
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  });

  return {
    start,
    moved: (exact, isPause) => {
      const place = Math.round(exact * 10) / 10;
      current.current = place;
      if (isPause) {
        setStart(place);
        remember(place);
      } else if (Math.abs(place - remembered.current) >= STEP) remember(place);
    },
  };
}
