import type { EssaysView } from '@vagar/contract';
import { changedMarks } from './kept-marks.ts';

const essay = (question: string, points: number | null) => ({
  question,
  prompt: { sv: 'Varför?' },
  guidance: { sv: '' },
  text: 'Därför.',
  mark: points === null ? null : { points, comment: 'Bra.', by: 'Anna Ek', at: '2026-11-24T09:00:00Z' },
});
const essays = { essays: [essay('a', 0.5), essay('b', null), essay('c', null)] } as unknown as EssaysView;

describe('marks to be sent', () => {
  it('are those that are new or changed, and no words without a mark', () => {
    const written = {
      a: { points: 0.5, comment: 'Bra.' },
      b: { points: 0, comment: '' },
      c: { points: null, comment: 'Hm.' },
    };

    const marks = changedMarks(essays, written);

    expect(marks).toEqual({ b: { points: 0, comment: '' } });
  });

  it('are sent again when the points or the words are others', () => {
    const points = changedMarks(essays, { a: { points: 0.75, comment: 'Bra.' } });
    const words = changedMarks(essays, { a: { points: 0.5, comment: 'Mycket bra.' } });

    expect([points, words]).toEqual([
      { a: { points: 0.75, comment: 'Bra.' } },
      { a: { points: 0.5, comment: 'Mycket bra.' } },
    ]);
  });
});
