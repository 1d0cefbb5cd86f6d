import type { Reach } from '../../platform/auth/actor.ts';
import { cohortReach, organisationReach } from './reach.policy.ts';

const nowhere: Reach = { organisationIds: [], programmeIds: [], cohortIds: [] };

describe('where a role reaches', () => {
  it('names what it is limited to', () => {
    const reach: Reach = { organisationIds: ['o'], programmeIds: ['p'], cohortIds: ['c'] };

    expect(cohortReach(reach)).toEqual([false, ['c'], ['p']]);
    expect(organisationReach(reach)).toEqual([false, ['o']]);
  });

  it('names nothing when it reaches everywhere, and nothing when it reaches nowhere', () => {
    expect(cohortReach('everywhere')).toEqual([true, [], []]);
    expect(cohortReach(nowhere)).toEqual([false, [], []]);
    expect(organisationReach('everywhere')).toEqual([true, []]);
    expect(organisationReach(nowhere)).toEqual([false, []]);
  });
});
