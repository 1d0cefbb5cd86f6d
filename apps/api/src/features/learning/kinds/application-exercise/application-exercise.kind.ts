import { kindDrafts, localText } from '@vagar/contract';
import type { ActivityWork } from '@vagar/contract';
import { criteriaLeft } from '@vagar/domain';
import { z } from 'zod';
import type { ActivityKindDefinition, KindFault, WorkRules } from '../../../curriculum/index.ts';
import { emptyText, notDoneBefore } from '../simple-kind.ts';

type Work = Extract<ActivityWork, { kind: 'application-exercise' }>;
const draft = kindDrafts['application-exercise'];

/** In a content file the application and its attachments are names of texts. */
const file = draft.extend({
  application: z.string(),
  attachments: z.array(z.strictObject({ key: z.string(), title: localText, text: z.string() })),
});
const kept = draft.pick({ expert: true, expertSummary: true });
const criteria = z.object({ criteria: draft.shape.criteria });

const work: WorkRules<Work> = {
  fits(content, { assessments }) {
    const known = new Set(criteria.parse(content).criteria.map(({ key }) => key));
    const named = new Set(assessments.map(({ criterion }) => criterion));
    return named.size === assessments.length && [...named].every((key) => known.has(key));
  },
  fitted(content, { kind, assessments }) {
    const known = new Set(criteria.parse(content).criteria.map(({ key }) => key));
    return { kind, assessments: assessments.filter(({ criterion }) => known.has(criterion)) };
  },
  left(content, { assessments }) {
    const asked = criteria.parse(content).criteria.map(({ key }) => key);
    return criteriaLeft(asked, assessments).length;
  },
  shared: ({ assessments }) => ({
    assessments: assessments.map(({ criterion, level }) => ({ criterion, level })),
  }),
  words: ({ assessments }) => assessments.map(({ reason }) => reason),
  isReviewed: false,
};

/** A fictitious application: assess it oneself, then see how an expert did and how the cohort's levels spread. */
export const applicationExerciseKind: ActivityKindDefinition<'application-exercise'> = {
  kind: 'application-exercise',
  empty: () => ({
    prompt: { sv: '' },
    application: emptyText(),
    attachments: [],
    criteria: [],
    expert: [],
    expertSummary: { sv: '' },
  }),
  async read(content, source) {
    const { application, attachments, ...rest } = file.parse(content);
    const read = [];
    for (const { key, title, text } of attachments) read.push({ key, title, body: await source.text(text) });
    return { ...rest, application: await source.text(application), attachments: read };
  },
  publish: ({ expert, expertSummary, ...readable }) => ({
    content: { kind: 'application-exercise', ...readable },
    key: { expert, expertSummary },
  }),
  draftOf: ({ content: { kind: _, ...readable }, key }) => draft.parse({ ...readable, ...kept.parse(key) }),
  faults({ criteria: asked, expert }) {
    const answered = new Set(expert.map(({ criterion }) => criterion));
    const found: KindFault[] = asked.flatMap(({ key }, index) =>
      answered.has(key)
        ? []
        : [{ code: 'expert-incomplete', path: `criteria.${index}`, weight: 'must' as const }],
    );
    return asked.length === 0 ? [{ code: 'rubric-empty', path: 'criteria', weight: 'must' }] : found;
  },
  correctable: {
    'content.prompt': 'words',
    'content.application': 'words',
    'content.attachments.*.title': 'words',
    'content.attachments.*.body': 'words',
    'content.criteria.*.text': 'choice',
    'content.criteria.*.help': 'words',
    'key.expert.*.reason': 'words',
    'key.expertSummary': 'words',
  },
  demandOf: () => ({ kind: 'work', isReviewed: false }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
