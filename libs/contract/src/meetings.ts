import { z } from 'zod';
import { day, instant, line, localText, uuid } from './primitives.ts';

/** The meetings of a cohort: when and where a workshop of its course takes place. */

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const httpsAddress = z.url({ protocol: /^https$/u }).max(2000);

const told = {
  id: uuid,
  startsAt: instant,
  endsAt: instant,
  /** A room and how to find it; `null` for a meeting at a link alone. */
  place: z.string().nullable(),
  link: z.string().nullable(),
  cancelledAt: instant.nullable(),
};

/** As those who take part see it. */
export const meetingView = z.object(told).meta({ id: 'Meeting' });
export type MeetingView = z.infer<typeof meetingView>;
export const meetingList = z.object({ rows: z.array(meetingView) }).meta({ id: 'MeetingList' });
export type MeetingList = z.infer<typeof meetingList>;

/** The one that comes next on any of one's own roads, and where it stands in the course. */
export const nextMeeting = meetingView
  .extend({ title: localText, courseTitle: localText, enrolmentId: uuid, activityId: uuid })
  .meta({ id: 'NextMeeting' });
export type NextMeeting = z.infer<typeof nextMeeting>;

export const cohortMeeting = z
  .object({
    ...told,
    /** The workshop it is an occasion of, the same through all versions of the course. */
    workshopId: uuid,
    /** The workshop's name in the newest version that has it. */
    title: localText,
    version: z.number().int(),
  })
  .meta({ id: 'CohortMeeting' });
export type CohortMeeting = z.infer<typeof cohortMeeting>;
export const cohortMeetings = z
  .object({
    /** In the order in which they take place. */
    rows: z.array(cohortMeeting),
    /** The workshops of the course's newest version, to set dates for. */
    workshops: z.array(z.object({ id: uuid, title: localText })),
  })
  .meta({ id: 'CohortMeetings' });
export type CohortMeetings = z.infer<typeof cohortMeetings>;

/** In Swedish time, as it stands on a clock there. An end before the beginning is on the day after. */
const when = {
  on: day,
  from: clockTime,
  to: clockTime,
  place: line(300).nullable(),
  link: httpsAddress.nullable(),
};
const isSomewhere = ({ place, link }: { place: string | null; link: string | null }) =>
  place !== null || link !== null;
const nowhere = { path: ['place'], error: 'place-or-link' };

export const changeMeeting = z.strictObject(when).refine(isSomewhere, nowhere).meta({ id: 'ChangeMeeting' });
export type ChangeMeeting = z.infer<typeof changeMeeting>;
export const createMeeting = z
  .strictObject({ ...when, workshopId: uuid })
  .refine(isSomewhere, nowhere)
  .meta({ id: 'CreateMeeting' });
export type CreateMeeting = z.infer<typeof createMeeting>;
