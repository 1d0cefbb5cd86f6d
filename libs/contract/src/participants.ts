import { z } from 'zod';
import { enrolmentStates, progressView } from './learning.ts';
import { day, instant, line, localText, pageOf, pageQuery, slug, uuid } from './primitives.ts';

export const cohortView = z
  .object({
    id: uuid,
    name: line(200),
    courseKey: slug,
    courseTitle: localText,
    startsOn: day,
    endsOn: day,
    participants: z.number().int(),
  })
  .meta({ id: 'Cohort' });
export type CohortView = z.infer<typeof cohortView>;
export const cohortList = z.object({ rows: z.array(cohortView) }).meta({ id: 'CohortList' });
export type CohortList = z.infer<typeof cohortList>;

/** A named list someone needs to run a cohort: shows everyone, follows scope, and each look is logged. */
export const participantRow = z
  .object({
    personId: uuid,
    enrolmentId: uuid,
    name: z.string(),
    affiliations: z.array(z.string()),
    state: z.enum(enrolmentStates),
    progress: progressView,
    lastStep: localText.nullable(),
    lastStepAt: instant.nullable(),
  })
  .meta({ id: 'Participant' });
export type ParticipantRow = z.infer<typeof participantRow>;
export const participantPage = pageOf(participantRow).meta({ id: 'ParticipantPage' });
export const participantsQuery = z.strictObject({
  ...pageQuery,
  search: z.string().trim().max(100).optional(),
  state: z.enum(enrolmentStates).optional(),
  sort: z.enum(['name', '-name', 'progress', '-progress', 'last-step', '-last-step']).default('name'),
});
export type ParticipantsQuery = z.input<typeof participantsQuery>;

/** Own people as an organisation contact sees them: status and last step, never answers. */
export const ownPersonRow = z
  .object({
    personId: uuid,
    name: z.string(),
    affiliation: z.string(),
    courses: z.array(
      z.object({
        courseTitle: localText,
        state: z.enum(enrolmentStates),
        progress: progressView,
        lastStepAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnPerson' });
export type OwnPersonRow = z.infer<typeof ownPersonRow>;
export const ownPersonPage = pageOf(ownPersonRow).meta({ id: 'OwnPersonPage' });
export const ownPeopleQuery = z.strictObject({
  ...pageQuery,
  search: z.string().trim().max(100).optional(),
  sort: z.enum(['name', '-name']).default('name'),
});
export type OwnPeopleQuery = z.input<typeof ownPeopleQuery>;
