import { changesOf } from './audit-changes.ts';

describe('the facts of an audit entry', () => {
  it('are all that has a value when there is one side', () => {
    const changes = changesOf({
      before: null,
      after: {
        organisationId: 'o1',
        kind: 'elected',
        position: null,
        validFrom: '2026-11-01',
        validTo: null,
      },
    });

    expect(changes).toEqual([
      { kind: 'is', fact: 'organisationId', value: 'o1' },
      { kind: 'is', fact: 'kind', value: 'elected' },
      { kind: 'is', fact: 'validFrom', value: '2026-11-01' },
    ]);
  });

  it('are what differs when there are two, after what tells which role it is', () => {
    const role = { roleAssignmentId: 'r1', role: 'mentor', scopeKind: 'everywhere', scopeId: null };
    const changes = changesOf({
      before: { ...role, validFrom: '2026-01-01', validTo: null },
      after: { ...role, validFrom: '2026-01-01', validTo: '2026-11-24' },
    });

    expect(changes).toEqual([
      { kind: 'is', fact: 'role', value: 'mentor' },
      { kind: 'became', fact: 'validTo', before: null, after: '2026-11-24' },
    ]);
  });

  it('leave out keys and versions, which say nothing to a reader', () => {
    const changes = changesOf({
      before: { id: 'o1', name: 'Gamla namnet', version: 1 },
      after: { id: 'o1', name: 'Nya namnet', version: 2 },
    });

    expect(changes).toEqual([{ kind: 'became', fact: 'name', before: 'Gamla namnet', after: 'Nya namnet' }]);
  });

  it('show what was taken away', () => {
    const changes = changesOf({ before: { parentId: 'o1' }, after: { parentId: null } });

    expect(changes).toEqual([{ kind: 'became', fact: 'parentId', before: 'o1', after: null }]);
  });

  it('are none when nothing was told', () => {
    expect(changesOf({ before: null, after: null })).toEqual([]);
  });
});
