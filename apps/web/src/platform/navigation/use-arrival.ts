import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { announce } from './announcer.tsx';

/**
 * Announces the page after a navigation and answers the key with which its heading takes focus. The first page of
 * a visit leaves focus where the browser put it, also while its filters change its address.
 */
export function useArrival(title: string): string | undefined {
  const { pathname, key } = useLocation();
  const [firstPath, setFirstPath] = useState(key === 'default' ? pathname : null);
  const isFirst = firstPath === pathname;
  if (firstPath !== null && !isFirst) setFirstPath(null);
  // An event, not a dependency: a title that changes with the language is not a new page.
  const announceTitle = useEffectEvent(() => announce(title));
  useEffect(() => {
    if (!isFirst) announceTitle();
  }, [pathname, isFirst]);
  return isFirst ? undefined : pathname;
}
