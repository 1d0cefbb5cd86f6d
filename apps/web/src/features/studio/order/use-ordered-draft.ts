import { useEffect, useState, useSyncExternalStore } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';
import type { KeptOrder, OrderedDraft, OrderView, OrderWorld } from './ordered-draft.ts';

/**
 * A draft's order as it is shown and changed. The component must be keyed by the draft.
 * @param subject under which what the server does not have yet is kept on this device
 * @param make is called once
 */
export function useOrderedDraft<
  Draft extends { orderVersion: number },
  Order,
  What extends string,
  Shape extends OrderedDraft<Draft, Order, What>,
>(
  draft: Draft,
  subject: string,
  make: (
    own: Pick<OrderWorld<Draft, Order>, 'now' | 'keep' | 'forget'>,
    kept: KeptOrder<Order> | null,
  ) => Shape,
): { shape: Shape; view: OrderView<Draft, What> } {
  const { id: personId } = usePerson();
  const [shape] = useState(() => {
    const kept = readDraft<Order>(personId, subject);
    const own = {
      now: () => new Date().toISOString(),
      keep: ({ order: value, version }: KeptOrder<Order>) =>
        void keepDraft(personId, subject, { value, version, sent: null }),
      forget: () => forgetDraft(personId, subject),
    };
    return make(own, kept && { order: kept.value, version: kept.version });
  });
  useEffect(() => shape.refresh(draft), [shape, draft]);
  useEffect(() => {
    // What the server does not have yet is kept on this device only: the browser asks before the page is closed.
    const onClosing = (event: BeforeUnloadEvent) => {
      if (shape.view().mode.kind !== 'resting') event.preventDefault();
    };
    window.addEventListener('online', shape.retry);
    window.addEventListener('beforeunload', onClosing);
    return () => {
      window.removeEventListener('online', shape.retry);
      window.removeEventListener('beforeunload', onClosing);
    };
  }, [shape]);
  const view = useSyncExternalStore(shape.subscribe, shape.view);
  return { shape, view };
}
