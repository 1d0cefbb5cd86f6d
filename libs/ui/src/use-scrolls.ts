import { useEffect, useRef, useState } from 'react';

/**
 * Whether an element has more than it shows: only then must it be reachable by keyboard.
 * @param isSidewaysOnly for what is as high as its content unless it is too wide
 */
export const useScrolls = <Kind extends HTMLElement>(isSidewaysOnly = false) => {
  const ref = useRef<Kind>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const look = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 ||
          (!isSidewaysOnly && element.scrollHeight > element.clientHeight + 1),
      );
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [isSidewaysOnly]);
  return { ref, scrolls };
};
