import fc from 'fast-check';
import { questionFaults } from '@vagar/domain';
import { asKind, gapsOf, newQuestion, questionKinds, withMark } from './question-drafts.ts';

const written = { ...newQuestion(), prompt: { sv: 'Vad är en målkonflikt?' }, feedback: { sv: 'Två mål.' } };

describe('a question being written', () => {
  it('keeps its words and its key through any change of kind', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...questionKinds), { maxLength: 8 }), (kinds) => {
        const changed = kinds.reduce(asKind, written);

        const { key, prompt, feedback } = changed;
        expect({ key, prompt, feedback }).toEqual({
          key: written.key,
          prompt: written.prompt,
          feedback: written.feedback,
        });
        expect(questionFaults(changed)).not.toContain('key-used-twice');
      }),
    );
  });

  it('keeps what there was to choose among, as options, pairs and places', () => {
    const texts = [{ sv: 'Skog' }, { sv: 'Vatten' }];
    const options = texts.map((text, place) => ({ key: `o${place}`, text, correct: place === 1 }));
    const single = { ...written, kind: 'single' as const, options };

    const round = asKind(asKind(asKind(single, 'matching'), 'ordering'), 'multiple');

    expect(round).toMatchObject({ kind: 'multiple', options: [{ text: texts[0] }, { text: texts[1] }] });
  });

  it('has at most one right option when only one may be right', () => {
    const options = ['a', 'b', 'c'].map((key) => ({ key, text: { sv: key }, correct: true }));
    const multiple = { ...written, kind: 'multiple' as const, options };

    const single = asKind(multiple, 'single');
    const marked = single.kind === 'single' ? withMark(single, options, 'c') : [];

    expect(single).toMatchObject({ options: [{ correct: true }, { correct: false }, { correct: false }] });
    expect(marked.map(({ correct }) => correct)).toEqual([false, false, true]);
  });

  it('finds the gaps of a text in its order and remembers what counted in them', () => {
    const known = [{ key: '2', accepted: { sv: ['286'] } }];

    const gaps = gapsOf('Landet har höjt sig [[2]] meter på [[1]] år. [[]] [[2]]', known);

    expect(gaps).toEqual([
      { key: '2', accepted: { sv: ['286'] } },
      { key: '1', accepted: { sv: [] } },
    ]);
  });
});
