import type { PublicQuestion } from '@vagar/contract';
import fc from 'fast-check';
import { inPlacedOrder, isAnswered, moved, unanswered } from './answers.ts';

const prompt = { sv: 'Vad hör ihop?' };
const choice = (id: string) => ({ id, text: { sv: id } });
const matching: PublicQuestion = {
  kind: 'matching',
  key: 'q1',
  prompt,
  lefts: [choice('l1'), choice('l2')],
  rights: [choice('r1'), choice('r2')],
};

describe('answers', () => {
  it('count a matching question when every pair is made', () => {
    const half = { kind: 'matching', pairs: { l1: 'r1' } } as const;
    const whole = { kind: 'matching', pairs: { l1: 'r1', l2: 'r2' } } as const;

    const answered = [undefined, half, whole].map((answer) => isAnswered(matching, answer));

    expect(answered).toEqual([false, false, true]);
  });

  it('tell which questions are left by their number', () => {
    const short: PublicQuestion = { kind: 'short-text', key: 'q2', prompt };

    const left = unanswered([matching, short], { q2: { kind: 'short-text', text: ' ' } });

    expect(left).toEqual([1, 2]);
  });
});

describe('putting in order', () => {
  it('moves one step and stops at the ends', () => {
    const items = ['a', 'b', 'c'];

    const orders = [moved(items, 1, -1), moved(items, 0, -1), moved(items, 2, 1)];

    expect(orders).toEqual([['b', 'a', 'c'], items, items]);
  });

  it('never loses an item, and a step back undoes a step', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (items, n) => {
        const from = n % (items.length - 1);

        const there = moved(items, from, 1);
        const back = moved(there, from + 1, -1);

        expect([...there].sort()).toEqual([...items].sort());
        expect(back).toEqual(items);
      }),
    );
  });

  it('shows items as placed', () => {
    const items = ['i1', 'i2', 'i3'].map(choice);

    const shown = inPlacedOrder(items, ['i3', 'i1', 'i2']);

    expect(shown.map(({ id }) => id)).toEqual(['i3', 'i1', 'i2']);
  });
});
