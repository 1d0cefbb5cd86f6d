import { useCallback, useState } from 'react';
import { DragHandle, OrderList } from '../order-list.tsx';
import { Exhibit } from './exhibit.tsx';

interface Step {
  id: string;
  name: string;
}

const steps: Step[] = [
  { id: 'read', name: 'Läs underlaget' },
  { id: 'think', name: 'Tänk efter' },
  { id: 'talk', name: 'Tala med någon' },
];

/** Rows in an order of one's own, and a list that waits for its first row. */
export const OrderExhibits = () => {
  const [order, setOrder] = useState(steps);
  const row = useCallback(
    ({ name }: Step) => (
      <>
        <DragHandle label={`Flytta ${name}`} />
        {name}
      </>
    ),
    [],
  );
  const place = (id: string, before: string | null) => {
    const others = order.filter((step) => step.id !== id);
    const at = before === null ? others.length : others.findIndex((step) => step.id === before);
    setOrder([...others.slice(0, at), ...order.filter((step) => step.id === id), ...others.slice(at)]);
  };
  return (
    <Exhibit name="OrderList, DragHandle">
      <OrderList label="Steg" items={order} nameOf={({ name }) => name} sort="gallery-step" onPlace={place}>
        {row}
      </OrderList>
      <OrderList
        label="Steg som väntar"
        items={[]}
        nameOf={({ name }: Step) => name}
        sort="gallery-waiting"
        onPlace={() => undefined}
        empty="Inga steg än."
      >
        {row}
      </OrderList>
    </Exhibit>
  );
};
