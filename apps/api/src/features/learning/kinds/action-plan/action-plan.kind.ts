import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { publishOpenly } from '../simple-kind.ts';

const file = z.strictObject({
  prompt: localText,
  support: localText.optional(),
  minimumCommitments: z.number().int().min(1).max(10).default(1),
});

const minimumCommitments = (content: Record<string, unknown>) =>
  file.shape.minimumCommitments.parse(content['minimumCommitments']);

/** Commitments with a date, which the learner can keep or change. */
export const actionPlanKind: ActivityKindDefinition<'action-plan'> = {
  kind: 'action-plan',
  empty: () => ({ prompt: { sv: '' }, support: null, minimumCommitments: 1 }),
  read(content) {
    const { support, ...rest } = file.parse(content);
    return Promise.resolve({ ...rest, support: support ?? null });
  },
  ...publishOpenly('action-plan'),
  faults: () => [],
  correctable: {
    'content.prompt': 'words',
    'content.support': 'words',
  },
  demandOf: (content) => ({ kind: 'action-plan', minimumCommitments: minimumCommitments(content) }),
  finishedBy: 'plan-finished',
  notDone({ content, commitments }) {
    const need = minimumCommitments(content);
    return commitments < need ? { code: 'too-few-commitments', facts: { have: commitments, need } } : null;
  },
  work: null,
};
