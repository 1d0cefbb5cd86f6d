import { mayHold } from './role-assignment.policy.ts';

const somewhere = '01900000-0000-7000-8000-000000000001';

describe('mayHold', () => {
  it.each([
    ['admin', 'everywhere', null, true],
    ['admin', 'organisation', somewhere, false],
    ['organisation-contact', 'organisation', somewhere, true],
    ['organisation-contact', 'everywhere', null, false],
    ['facilitator', 'cohort', somewhere, true],
    ['facilitator', 'organisation', somewhere, false],
    ['programme-staff', 'programme', somewhere, true],
    ['mentor', 'everywhere', null, true],
    ['mentor', 'everywhere', somewhere, false],
    ['programme-staff', 'cohort', null, false],
  ] as const)('%s with scope %s (%s): %s', (role, kind, id, expected) => {
    expect(mayHold(role, { kind, id })).toBe(expected);
  });
});
