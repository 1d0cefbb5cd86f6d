import { VisuallyHidden } from '@vagar/ui';
import { useEffect, useState } from 'react';

const listeners = new Set<(text: string) => void>();

/** Says something to those who listen, without moving focus or showing anything. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Where announcements are spoken from. Stands in the layout, so that it is there before it speaks. */
export const Announcer = () => {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
    listeners.add(say);
    return () => void listeners.delete(say);
  }, []);
  return (
    <div role="status" data-announcer="">
      {/* A new element each time: the same words twice are spoken twice. */}
      <VisuallyHidden key={said.turn}>{said.text}</VisuallyHidden>
    </div>
  );
};
