import { missingIn, newDraft, written } from './affiliation-draft.ts';

describe('an affiliation being written', () => {
  it('begins today as an employment, and says what is missing', () => {
    const draft = newDraft('2026-11-24');

    expect(draft.validFrom).toBe('2026-11-24');
    expect(missingIn(draft)).toEqual(['organisationId', 'title']);
  });

  it('takes a title of spaces for no title, and a half typed date for no date', () => {
    const draft = { ...newDraft('2026-11-24'), organisationId: 'o1', title: '  ', validFrom: null };

    expect(missingIn(draft)).toEqual(['title', 'validFrom']);
  });

  it('drops the seat of someone who turns out to be employed', () => {
    const draft = {
      ...newDraft('2026-11-24'),
      organisationId: 'o1',
      title: ' Enhetschef ',
      position: 'chair' as const,
    };

    expect(written(draft)).toEqual({
      organisationId: 'o1',
      kind: 'civil',
      position: null,
      title: 'Enhetschef',
      validFrom: '2026-11-24',
      validTo: null,
    });
  });
});
