import type { ChangeMeeting, CohortMeeting } from '@vagar/contract';

/** A meeting as it is typed: day and clock times in Sweden, blank where nothing is. */
export interface Occasion {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly link: string;
}

export const newOccasion: Occasion = { on: '', from: '', to: '', place: '', link: '' };

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** It has been: there is nothing left to cancel. */
export const isOver = ({ endsAt }: Pick<CohortMeeting, 'endsAt'>): boolean => new Date(endsAt) < new Date();

/** A known meeting, to be changed. */
export const occasionOf = (
  { startsAt, endsAt, place, link }: CohortMeeting,
  dayOf: (instant: string) => string,
): Occasion => ({
  on: dayOf(startsAt),
  from: clock.format(new Date(startsAt)),
  to: clock.format(new Date(endsAt)),
  place: place ?? '',
  link: link ?? '',
});

/** As it is sent: what is blank is not there. */
export const written = ({ on, from, to, place, link }: Occasion): ChangeMeeting => ({
  on,
  from,
  to,
  place: place.trim() || null,
  link: link.trim() || null,
});
