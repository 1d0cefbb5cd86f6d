import { kindDrafts } from '@vagar/contract';
import type { ActivityWork } from '@vagar/contract';
import { answerFits, shownAnswers, unansweredItems, unreachableItems } from '@vagar/domain';
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
    return unansweredItems(draft.parse(withoutKind(content)).items, answers).length;
  },
  // What a branch has hidden was taken back; what is typed freely could name somebody.
  shared({ answers }, content) {
    const shown = shownAnswers(draft.parse(withoutKind(content)).items, answers);
    return { answers: Object.fromEntries(Object.entries(shown).filter(([, { kind }]) => kind !== 'text')) };
  },
  isReviewed: false,
};

/** A mapping instrument. Results leave only through the disclosure gate. */
export const surveyKind: ActivityKindDefinition<'survey'> = {
  kind: 'survey',
  empty: () => ({ prompt: { sv: '' }, scope: 'person', scales: [], items: [] }),
  read: (content) => Promise.resolve(draft.parse(content)),
  ...publishOpenly('survey'),
  faults: (survey) =>
    survey.items.length === 0
      ? [{ code: 'no-questions', path: 'items', weight: 'must' }]
      : unreachableItems(survey).map((index) => ({
          code: 'branch-unreachable',
          path: `items.${index}`,
          weight: 'must',
        })),
  demandOf: () => ({ kind: 'work', isReviewed: false }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
