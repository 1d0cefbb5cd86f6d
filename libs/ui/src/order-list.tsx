import type { ReactNode } from 'react';
import { Button, GridList, GridListItem } from 'react-aria-components/GridList';
import type { DropItem, Key } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './order-list.module.css';

export interface OrderListProps<Item extends { id: string }> {
  /** What is put in order here. */
  label: string;
  items: readonly Item[];
  /** The item's name, for those who listen and for what is dragged. */
  nameOf: (item: Item) => string;
  /** Items of one sort can be dropped in every list of that sort. */
  sort: string;
  /** The item is put before the other; `null` is last. It may come from another list. */
  onPlace: (id: string, before: string | null) => void;
  /** Another sort that can be dropped on a row, and what then happens. */
  takes?: { sort: string; onTake: (id: string, rowId: string) => void };
  children: (item: Item) => ReactNode;
  /** In place of rows when there are none. */
  empty?: ReactNode;
  /** A row holds fields at the moment: arrow keys belong to them, and nothing is dragged. */
  isWrittenIn?: boolean;
  className?: string | undefined;
}

const idsOf = (dropped: readonly DropItem[], sort: string): Promise<string[]> =>
  Promise.all(
    dropped.flatMap((item) => (item.kind === 'text' && item.types.has(sort) ? [item.getText(sort)] : [])),
  );

const asText = (key: Key) => String(key);

/**
 * Rows that are put in order: dragged with mouse or finger, or with keys from the handle (Enter, Tab and arrows,
 * Enter), which React Aria announces step by step. Arrow keys walk rows, right arrow the controls of a row.
 */
export const OrderList = <Item extends { id: string }>({
  label,
  items,
  nameOf,
  sort,
  onPlace,
  takes,
  children,
  empty,
  isWrittenIn = false,
  className,
}: OrderListProps<Item>) => {
  const after = (key: Key): string | null => items[items.findIndex(({ id }) => id === key) + 1]?.id ?? null;
  const beforeOf = ({ key, dropPosition }: { key: Key; dropPosition: string }, moved: readonly string[]) => {
    let before = dropPosition === 'before' ? asText(key) : after(key);
    while (before !== null && moved.includes(before)) before = after(before);
    return before;
  };
  const place = (ids: readonly string[], before: string | null) => {
    for (const id of ids) onPlace(id, before);
  };
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    isDisabled: isWrittenIn,
    getItems: (keys) =>
      items.filter(({ id }) => keys.has(id)).map((item) => ({ [sort]: item.id, 'text/plain': nameOf(item) })),
    acceptedDragTypes: takes ? [sort, takes.sort] : [sort],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const ids = [...keys].map(asText);
      place(ids, beforeOf(target, ids));
    },
    onInsert: ({ items: dropped, target }) =>
      void idsOf(dropped, sort).then((ids) => place(ids, beforeOf(target, ids))),
    onRootDrop: ({ items: dropped }) => void idsOf(dropped, sort).then((ids) => place(ids, null)),
    ...(takes
      ? {
          shouldAcceptItemDrop: (_target, types) => types.has(takes.sort),
          onItemDrop: ({ items: dropped, target }) =>
            void idsOf(dropped, takes.sort).then((ids) => {
              for (const id of ids) takes.onTake(id, asText(target.key));
            }),
        }
      : {}),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.between ?? ''} />,
  });
  return (
    <GridList<Item>
      aria-label={label}
      className={classNames(styles.list, className)}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      disallowTypeAhead
      keyboardNavigationBehavior={isWrittenIn ? 'tab' : 'arrow'}
      dependencies={[children]}
      renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
    >
      {(item) => (
        <GridListItem textValue={nameOf(item)} className={styles.row ?? ''}>
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  );
};

/** The part of a row by which it is moved; with keys it is pressed, with a mouse all of the row can be held. */
export const DragHandle = ({ label }: { label: string }) => (
  <Button slot="drag" aria-label={label} className={styles.handle ?? ''}>
    <Icon name="grip" />
  </Button>
);
