import { Button, Cluster, IconButton, useToast, VisuallyHidden } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './editing.module.css';
import { moved, replaced, restored, without } from './move.ts';
import { useEditingWords } from './words.ts';

export interface EditableListProps<Item> {
  /** The heading of the list; `level` where it stands inside another. */
  title: ReactNode;
  level?: 3 | 4;
  /** What it is for and how to fill it in. */
  description?: ReactNode;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** What moves with the item; the place itself for items without a key of their own. */
  keyOf: (item: Item, place: number) => string | number;
  /** The item's name for headings, buttons and what is said aloud. */
  nameOf: (item: Item, place: number) => string;
  make: () => Item;
  add: string;
  most: number;
  children: (item: Item, change: (item: Item) => void, place: number) => ReactNode;
}

type Part = 'fields' | 'up' | 'down' | 'add';

/**
 * Things that staff add, fill in, put in order and take away, all by buttons. Focus follows: into what was added, with
 * what was moved, and to what stands where something was removed, which can be undone.
 */
export const EditableList = <Item,>({
  title,
  level = 3,
  description,
  items,
  onChange,
  keyOf,
  nameOf,
  make,
  add,
  most,
  children,
}: EditableListProps<Item>) => {
  const words = useEditingWords();
  const toast = useToast();
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLElement>(null);
  const wanted = useRef<{ place: number; part: Part } | null>(null);
  // Undo may be pressed long after: it puts back into the list as it is then.
  const latest = useRef({ items, onChange });
  useEffect(() => {
    latest.current = { items, onChange };
    const { current } = wanted;
    if (!current || !frame.current) return;
    wanted.current = null;
    focusOn(frame.current, current.place, current.part);
  }, [items, onChange]);
  const Title = `h${level}` as const;

  const move = (from: number, to: number, part: Part) => {
    const item = items[from];
    if (item === undefined) return;
    wanted.current = { place: to, part };
    setSaid(words.moved(nameOf(item, from), to + 1, items.length));
    onChange(moved(items, from, to));
  };
  const remove = (place: number) => {
    const item = items[place];
    if (item === undefined) return;
    wanted.current = { place: Math.min(place, items.length - 2), part: 'fields' };
    onChange(without(items, place));
    toast.show(words.removed(nameOf(item, place)), {
      action: {
        label: words.undo,
        onAction: () => latest.current.onChange(restored(latest.current.items, place, item)),
      },
    });
  };
  const append = () => {
    wanted.current = { place: items.length, part: 'fields' };
    onChange([...items, make()]);
  };

  return (
    <section ref={frame} className={styles.list}>
      <Title>{title}</Title>
      {description && <p className={styles.quiet}>{description}</p>}
      <ol className={styles.items}>
        {items.map((item, place) => {
          const name = nameOf(item, place);
          return (
            <li key={keyOf(item, place)} className={styles.item} data-place={place}>
              <Cluster justify="between">
                <strong>{name}</strong>
                <span className={styles.acts}>
                  <span data-part="up">
                    <IconButton
                      icon="sort-up"
                      label={words.moveUp(name)}
                      isDisabled={place === 0}
                      onPress={() => move(place, place - 1, 'up')}
                    />
                  </span>
                  <span data-part="down">
                    <IconButton
                      icon="sort-down"
                      label={words.moveDown(name)}
                      isDisabled={place === items.length - 1}
                      onPress={() => move(place, place + 1, 'down')}
                    />
                  </span>
                  <IconButton icon="close" label={words.remove(name)} onPress={() => remove(place)} />
                </span>
              </Cluster>
              <div data-part="fields" className={styles.fields}>
                {children(item, (changed) => onChange(replaced(items, place, changed)), place)}
              </div>
            </li>
          );
        })}
      </ol>
      {items.length >= most ? (
        <p>{words.full(most)}</p>
      ) : (
        <div data-part="add">
          <Button icon="plus" onPress={append}>
            {add}
          </Button>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
};

/** The first thing of the part that takes focus, of this list and not of one inside it. */
function focusOn(frame: HTMLElement, place: number, part: Part): void {
  const row = frame.querySelector(`:scope > ol > [data-place="${place}"]`);
  const within =
    row?.querySelector(`[data-part="${part}"]`) ?? frame.querySelector(':scope > [data-part="add"]');
  const able = 'button:not([disabled]), input, textarea, select, [contenteditable="true"]';
  // At the end of the list the button pressed is spent: its neighbour goes on.
  const next = within?.querySelector<HTMLElement>(able) ?? row?.querySelector<HTMLElement>(able);
  next?.focus();
}
