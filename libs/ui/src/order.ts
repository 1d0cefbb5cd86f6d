/** Its own door, so that dragging and its announcements are fetched only where something is put in order. */
export { DragHandle, OrderList } from './order-list.tsx';
export type { OrderListProps } from './order-list.tsx';
