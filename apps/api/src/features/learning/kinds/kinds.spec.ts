import { activityContent, activityKinds, activityResult, kindDrafts } from '@vagar/contract';
import type { KindDraft } from '@vagar/contract';
import fc from 'fast-check';
import { ActivityKinds } from '../../curriculum/index.ts';
import { kindsOfLearning } from './index.ts';
import { anyDraft } from '../../../testing/any-draft.ts';

const kinds = new ActivityKinds();
for (const kind of kindsOfLearning) kinds.add(kind);
const stored = (it: object): object => JSON.parse(JSON.stringify(it)) as object;

describe('the kinds of activity', () => {
  it('are all there, each once', () => {
    const registered = kindsOfLearning.map(({ kind }) => kind);

    expect(registered.toSorted()).toEqual([...activityKinds].sort());
  });

  it.each(activityKinds)('let a new %s be saved as it is', (kind) => {
    const empty = kinds.get(kind).empty();

    expect(kindDrafts[kind].safeParse(empty).error).toBeUndefined();
  });

  it.each(activityKinds)('publish a %s and make the same draft of it again', (kind) => {
    const definition = kinds.get(kind);
    fc.assert(
      fc.property(anyDraft[kind] as fc.Arbitrary<KindDraft>, (draft) => {
        const published = stored(definition.publish(draft)) as ReturnType<typeof definition.publish>;

        const again = definition.draftOf(published);

        expect(kindDrafts[kind].safeParse(draft).error).toBeUndefined();
        expect(again).toEqual(draft);
        expect(stored(definition.publish(again))).toEqual(published);
      }),
    );
  });

  it.each(activityKinds)('let a learner read a %s, and judge what it demands', (kind) => {
    const definition = kinds.get(kind);
    fc.assert(
      fc.property(anyDraft[kind] as fc.Arbitrary<KindDraft>, (draft) => {
        const { content } = definition.publish(draft);

        const demand = definition.demandOf(content);

        expect(activityContent.safeParse(content).error).toBeUndefined();
        expect(demand.kind).toBe(definition.work ? 'work' : kind);
        expect(definition.faults(draft).every(({ path }) => path !== '')).toBe(true);
      }),
    );
  });

  it('keep back what would spoil the answer', () => {
    const secret = 'facit-facit';
    const quiz = kinds.get('quiz').publish({
      passMark: 1,
      attempts: null,
      draw: null,
      timeLimit: null,
      pools: [],
      shuffle: false,
      questions: [
        { kind: 'true-false', key: 'a', prompt: { sv: '' }, feedback: { sv: secret }, correct: true },
      ],
    });
    const exercise = kinds.get('application-exercise').publish({
      ...kinds.get('application-exercise').empty(),
      expert: [{ criterion: 'klimat', level: 3, reason: { sv: secret } }],
      expertSummary: { sv: secret },
    } as KindDraft<'application-exercise'>);

    const readable = JSON.stringify([quiz.content, exercise.content]);

    expect(readable).not.toContain(secret);
    expect(JSON.stringify([quiz.key, exercise.key])).toContain(secret);
  });

  it.each(kindsOfLearning.filter(({ finishedBy }) => finishedBy !== null))(
    'are finished by a result that the contract knows: $kind',
    ({ finishedBy }) => {
      const named = activityResult.options.map((option) => option.shape.kind.value);

      expect(named).toContain(finishedBy);
    },
  );
});
