import type { KindDraft } from '@vagar/contract';
import { withCriteria, writtenCriteria } from './criteria-of.ts';

const draft: KindDraft<'application-exercise'> = {
  prompt: { sv: '' },
  application: { sv: { type: 'doc', content: [] } },
  attachments: [],
  criteria: ['klimat', 'natur'].map((key) => ({ key, text: { sv: key }, help: { sv: '' } })),
  expert: [{ criterion: 'natur', level: 0, reason: { sv: 'Nämns inte.' } }],
  expertSummary: { sv: '' },
};

describe('criteria as staff write them', () => {
  it('hold what the expert says, and give it back', () => {
    const written = writtenCriteria(draft);

    expect(written.map(({ key, level }) => [key, level])).toEqual([
      ['klimat', null],
      ['natur', 0],
    ]);
    expect(withCriteria(draft, written)).toEqual(draft);
  });

  it('take what the expert says with them when they are removed', () => {
    const first = writtenCriteria(draft).slice(0, 1);

    const changed = withCriteria(draft, first);

    expect(changed).toMatchObject({ criteria: [{ key: 'klimat' }], expert: [] });
  });
});
