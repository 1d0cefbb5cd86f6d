import { localText } from '@vagar/contract';
import { z } from 'zod';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';

const file = z.strictObject({
  prompt: localText,
  support: localText.optional(),
  minimumCommitments: z.number().int().min(1).max(10).default(1),
});

/** Commitments with a date, which the learner can keep or change. */
export const actionPlanKind: ActivityKindDefinition = {
  kind: 'action-plan',
  prepare(content) {
    const { prompt, support, minimumCommitments } = file.parse(content);
    return Promise.resolve({
      content: { kind: 'action-plan', prompt, support: support ?? null, minimumCommitments },
      key: null,
    });
  },
  demandOf: (content) => ({
    kind: 'action-plan',
    minimumCommitments: file.shape.minimumCommitments.parse(content['minimumCommitments']),
  }),
};
