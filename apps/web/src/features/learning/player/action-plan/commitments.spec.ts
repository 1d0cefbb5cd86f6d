import { newCommitment, withChange, writtenIn } from './commitments.ts';

describe('commitments', () => {
  it('begin empty and due in a month, over a year’s end too', () => {
    const today = '2026-12-15';

    const commitment = newCommitment('c1', today);

    expect(commitment).toEqual({ id: 'c1', text: '', dueOn: '2027-01-14' });
  });

  it('change one at a time', () => {
    const two = [newCommitment('c1', '2026-11-24'), newCommitment('c2', '2026-11-24')];

    const changed = withChange(two, 'c2', { text: 'Bjuda in' });

    expect(changed.map(({ text }) => text)).toEqual(['', 'Bjuda in']);
  });

  it('count when something is written', () => {
    const plan = withChange([newCommitment('c1', '2026-11-24')], 'c1', { text: '  ' });

    const count = writtenIn(plan);

    expect(count).toBe(0);
  });
});
