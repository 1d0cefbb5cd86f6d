import { kindDrafts } from '@vagar/contract';
import type { ActivityWork } from '@vagar/contract';
import { matrixLeft } from '@vagar/domain';
import type { ActivityKindDefinition, WorkRules } from '../../../curriculum/index.ts';
import { notDoneBefore, publishOpenly, withoutKind } from '../simple-kind.ts';

type Work = Extract<ActivityWork, { kind: 'goal-matrix' }>;
const draft = kindDrafts['goal-matrix'];

/** Every ordered pair of two different goals is one cell. */
const work: WorkRules<Work> = {
  fits(content, { cells }) {
    const goals = new Set(draft.parse(withoutKind(content)).goals.map(({ key }) => key));
    const pairs = new Set(cells.map(({ from, to }) => `${from}>${to}`));
    return (
      pairs.size === cells.length &&
      cells.every(({ from, to }) => from !== to && goals.has(from) && goals.has(to))
    );
  },
  fitted(content, { kind, cells }) {
    const goals = new Set(draft.parse(withoutKind(content)).goals.map(({ key }) => key));
    return { kind, cells: cells.filter(({ from, to }) => goals.has(from) && goals.has(to)) };
  },
  left(content, { cells }) {
    const { goals, minimumReasons } = draft.parse(withoutKind(content));
    const left = matrixLeft(
      goals.map(({ key }) => key),
      minimumReasons,
      cells,
    );
    return left.scores + left.reasons;
  },
  // The reasons stay with the one who wrote them.
  shared: ({ cells }) => ({ cells: cells.map(({ from, to, score }) => ({ from, to, score })) }),
  words: ({ cells }) => cells.map(({ reason }) => reason),
  isReviewed: false,
};

/** How progress on one goal helps or hinders another: the heart of a goal conflict, laid on the table. */
export const goalMatrixKind: ActivityKindDefinition<'goal-matrix'> = {
  kind: 'goal-matrix',
  empty: () => ({ prompt: { sv: '' }, support: [], goals: [], minimumReasons: 0 }),
  read: (content) => Promise.resolve(draft.parse(content)),
  ...publishOpenly('goal-matrix'),
  faults({ goals, minimumReasons }) {
    // Two goals with one key are one to whoever answers.
    if (new Set(goals.map(({ key }) => key)).size < Math.max(3, goals.length))
      return [{ code: 'too-few-goals', path: 'goals', weight: 'must' }];
    return minimumReasons > goals.length * (goals.length - 1)
      ? [{ code: 'approval-out-of-reach', path: 'minimumReasons', weight: 'must' }]
      : [];
  },
  correctable: {
    'content.prompt': 'words',
    'content.support.*': 'words',
    'content.goals.*.text': 'choice',
    'content.goals.*.short': 'choice',
  },
  demandOf: () => ({ kind: 'work', isReviewed: false }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
