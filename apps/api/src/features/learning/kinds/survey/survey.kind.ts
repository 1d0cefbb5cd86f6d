import { kindDrafts } from '@vagar/contract';
import type { ActivityWork } from '@vagar/contract';
import { answerFits, shownItems, unreachableItems } from '@vagar/domain';
import type { ActivityKindDefinition, WorkRules } from '../../../curriculum/index.ts';
import { notDoneBefore, publishOpenly, withoutKind } from '../simple-kind.ts';

type Work = Extract<ActivityWork, { kind: 'survey' }>;
const draft = kindDrafts.survey;

const work: WorkRules<Work> = {
  fits(content, { answers }) {
    const survey = draft.parse(withoutKind(content));
    return Object.entries(answers).every(([key, answer]) => {
      const item = survey.items.find((it) => it.key === key);
      return item !== undefined && answerFits(survey, item, answer);
    });
  },
  left(content, { answers }) {
    const { items } = draft.parse(withoutKind(content));
    return shownItems(items, answers).filter(({ key, required }) => required && !Object.hasOwn(answers, key))
      .length;
  },
  // What is hidden by a branch was taken back; what is typed freely could name somebody.
  shared: ({ answers }) => ({
    answers: Object.fromEntries(Object.entries(answers).filter(([, { kind }]) => kind !== 'text')),
  }),
  isReviewed: false,
};

/** A mapping instrument. Results leave only through the disclosure gate. */
export const surveyKind: ActivityKindDefinition<'survey'> = {
  kind: 'survey',
  empty: () => ({ prompt: { sv: '' }, scope: 'person', scales: [], items: [] }),
  read: (content) => Promise.resolve(draft.parse(content)),
  ...publishOpenly('survey'),
  faults: ({ items }) =>
    items.length === 0
      ? [{ code: 'no-questions', path: 'items', weight: 'must' }]
      : unreachableItems(items).map((index) => ({
          code: 'branch-unreachable',
          path: `items.${index}`,
          weight: 'must',
        })),
  demandOf: () => ({ kind: 'work', isReviewed: false }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
