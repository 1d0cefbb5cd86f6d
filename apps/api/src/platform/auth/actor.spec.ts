import { Actor } from './actor.ts';
import type { HeldRole } from './actor.ts';
import type { PersonId } from '@vagar/domain';

const person = (...roles: HeldRole[]) =>
  Actor.person({ id: 'p1' as PersonId, givenName: 'Kim', familyName: 'Testsson', locale: 'sv', roles });

const contactOf = (scopeId: string): HeldRole => ({
  role: 'organisation-contact',
  scopeKind: 'organisation',
  scopeId,
});
const staffOf = (scopeKind: 'programme' | 'cohort', scopeId: string): HeldRole => ({
  role: 'programme-staff',
  scopeKind,
  scopeId,
});

describe('an actor', () => {
  it('may do their own things without any role', () => {
    const actor = person();

    expect(actor.holds('learning:own')).toBe(true);
    expect(actor.may('learning:own')).toBe(true);
    expect(actor.holds('audit:read')).toBe(false);
  });

  it('reaches down the tree from where the role is held, and nowhere else', () => {
    const actor = person(contactOf('municipality'));

    expect(
      actor.may('organisation-people:read', { organisationIds: ['unit', 'municipality', 'region'] }),
    ).toBe(true);
    expect(actor.may('organisation-people:read', { organisationIds: ['region'] })).toBe(false);
    expect(actor.may('organisation-people:read', { programmeId: 'municipality' })).toBe(false);
  });

  it('holds a scoped permission somewhere, but may not use it without a place', () => {
    const actor = person(contactOf('municipality'));

    expect(actor.holds('organisation-people:read')).toBe(true);
    expect(actor.may('organisation-people:read')).toBe(false);
  });

  it.each([
    ['programme', { programmeId: 'x' }, { cohortId: 'x' }],
    ['cohort', { cohortId: 'x' }, { programmeId: 'x' }],
  ] as const)('keeps the scope of a %s apart from others of the same id', (kind, within, without) => {
    const actor = person(staffOf(kind, 'x'));

    expect(actor.may('participants:read', within)).toBe(true);
    expect(actor.may('participants:read', without)).toBe(false);
  });

  it('tells lists where a permission reaches', () => {
    const scoped = person(contactOf('a'), contactOf('b'), staffOf('cohort', 'c'));
    const everywhere = person({ role: 'admin', scopeKind: 'everywhere', scopeId: null });

    expect(scoped.reachOf('organisation-people:read')).toEqual({
      organisationIds: ['a', 'b'],
      programmeIds: [],
      cohortIds: [],
    });
    expect(scoped.reachOf('people:manage')).toEqual({ organisationIds: [], programmeIds: [], cohortIds: [] });
    expect(everywhere.reachOf('people:manage')).toBe('everywhere');
  });
});
