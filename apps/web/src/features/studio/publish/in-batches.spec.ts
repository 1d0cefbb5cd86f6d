import { inBatches } from './in-batches.ts';

const items = Array.from({ length: 45 }, (_, place) => place);

describe('many things in batches', () => {
  it('does all of them once, in order, and tells how far it has come', async () => {
    const sent: number[] = [];
    const told: number[] = [];

    const outcome = await inBatches(items, {
      size: 20,
      send: (batch) => Promise.resolve(void sent.push(...batch)),
      onProgress: (done) => void told.push(done),
      isStopped: () => false,
    });

    expect(sent).toEqual(items);
    expect(told).toEqual([0, 20, 40, 45]);
    expect(outcome).toEqual({ done: 45, error: null });
  });

  it('finishes the batch under way when it is stopped, and begins no other', async () => {
    const sent: number[] = [];

    const outcome = await inBatches(items, {
      size: 20,
      send: (batch) => Promise.resolve(void sent.push(...batch)),
      onProgress: () => undefined,
      isStopped: () => sent.length > 0,
    });

    expect(sent).toHaveLength(20);
    expect(outcome).toEqual({ done: 20, error: null });
  });

  it('stops at a batch that is refused, and says what is done', async () => {
    const refused = new Error('outdated');
    let turn = 0;

    const outcome = await inBatches(items, {
      size: 20,
      send: () => {
        turn += 1;
        return turn === 2 ? Promise.reject(refused) : Promise.resolve();
      },
      onProgress: () => undefined,
      isStopped: () => false,
    });

    expect(outcome).toEqual({ done: 20, error: refused });
  });
});
