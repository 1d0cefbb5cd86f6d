import { kindDrafts } from '@vagar/contract';
import type { ActivityWork, KindDraft, SurveyItem } from '@vagar/contract';
import { answerFits, choicesOf, shownAnswers, unansweredItems, unreachableItems } from '@vagar/domain';
import type { ActivityKindDefinition, KindFault, WorkRules } from '../../../curriculum/index.ts';
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
  fitted(content, { kind, answers }) {
    const survey = draft.parse(withoutKind(content));
    const known = Object.entries(answers).filter(([key, answer]) => {
      const item = survey.items.find((it) => it.key === key);
      return item !== undefined && answerFits(survey, item, answer);
    });
    return { kind, answers: Object.fromEntries(known) };
  },
  left(content, { answers }) {
    return unansweredItems(draft.parse(withoutKind(content)).items, answers).length;
  },
  // What a branch has hidden was taken back. What is typed freely could name somebody: only that it was is shared.
  shared({ answers }, content) {
    const shown = Object.entries(shownAnswers(draft.parse(withoutKind(content)).items, answers));
    const wrote = shown.flatMap(([key, answer]) =>
      answer.kind === 'text' && answer.text.trim() !== '' ? [key] : [],
    );
    return { answers: Object.fromEntries(shown.filter(([, { kind }]) => kind !== 'text')), wrote };
  },
  words: ({ answers }) => Object.values(answers).map((answer) => (answer.kind === 'text' ? answer.text : '')),
  isReviewed: false,
};

/** Is there something to choose between? What is written freely needs nothing. */
const hasEnough = (survey: KindDraft<'survey'>, item: SurveyItem): boolean =>
  item.kind === 'number' || item.kind === 'text' || choicesOf(survey.scales, item).length >= 2;

/** A mapping instrument. Results leave only through the disclosure gate. */
export const surveyKind: ActivityKindDefinition<'survey'> = {
  kind: 'survey',
  empty: () => ({ prompt: { sv: '' }, scope: 'person', scales: [], items: [] }),
  read: (content) => Promise.resolve(draft.parse(content)),
  ...publishOpenly('survey'),
  faults(survey) {
    if (survey.items.length === 0) return [{ code: 'no-questions', path: 'items', weight: 'must' }];
    const fault = (code: KindFault['code'], index: number): KindFault => ({
      code,
      path: `items.${index}`,
      weight: 'must',
    });
    return [
      ...unreachableItems(survey).map((index) => fault('branch-unreachable', index)),
      ...survey.items.flatMap((item, index) =>
        hasEnough(survey, item) ? [] : [fault('question-unanswerable', index)],
      ),
    ];
  },
  correctable: {
    'content.prompt': 'words',
    'content.scales.*.points.*.text': 'choice',
    'content.items.*.text': 'choice',
    'content.items.*.options.*.text': 'choice',
  },
  demandOf: () => ({ kind: 'work', isReviewed: false }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
