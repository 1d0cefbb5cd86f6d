import { useEffect, useRef, useState } from 'react';

/** Whether an element has more than it shows: only then must it be reachable by keyboard. */
export const useScrolls = <Kind extends HTMLElement>() => {
  const ref = useRef<Kind>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const look = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return { ref, scrolls };
};
