import { enrolmentStates } from '@vagar/contract';
import { mayBecome, takesResults } from './enrolment.policy.ts';

describe('an enrolment', () => {
  it.each(enrolmentStates)('%s never stays where it is by a step', (state) => {
    expect(mayBecome(state, state)).toBe(false);
  });

  it('once completed is never anything else', () => {
    const ways = enrolmentStates.filter((to) => mayBecome('completed', to));

    expect(ways).toEqual([]);
  });

  it('can only be completed from active', () => {
    const ways = enrolmentStates.filter((from) => mayBecome(from, 'completed'));

    expect(ways).toEqual(['active']);
  });

  it('can be left from everywhere before its end', () => {
    const ways = enrolmentStates.filter((from) => mayBecome(from, 'withdrawn'));

    expect(ways).toEqual(['invited', 'applied', 'waitlisted', 'active']);
  });

  it('takes results only while active or completed', () => {
    expect(enrolmentStates.filter(takesResults)).toEqual(['active', 'completed']);
  });
});
