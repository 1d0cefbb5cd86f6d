import { useQuery } from '@tanstack/react-query';
import type { ActivityView, MeetingView } from '@vagar/contract';
import { Link, Notice, Skeleton, Stack, StatusMark } from '@vagar/ui';
import { describe, useErrorWords } from '../../../../platform/errors/index.ts';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { meetingsQuery } from './meetings.queries.ts';
import { useWorkshopWords } from './words.ts';

/** When and where one's own cohort has this workshop. */
export const Meetings = ({ activity }: { activity: ActivityView }) => {
  const words = useWorkshopWords();
  const errors = useErrorWords();
  const { data, error } = useQuery(meetingsQuery(activity));
  if (error) return <Notice tone="attention">{describe(error, errors)}</Notice>;
  if (!data) return <Skeleton count={1} label={words.meetingsWaiting} />;
  if (data.rows.length === 0) return <p>{words.when}</p>;
  return (
    <Stack as="ul" gap={3}>
      {data.rows.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} />
      ))}
    </Stack>
  );
};

const Meeting = ({ meeting: { startsAt, endsAt, place, link, cancelledAt } }: { meeting: MeetingView }) => {
  const words = useWorkshopWords();
  const { dateTime, clock } = useFormats();
  return (
    <li>
      <strong>
        <time dateTime={startsAt}>{dateTime(startsAt)}</time>–<time dateTime={endsAt}>{clock(endsAt)}</time>
      </strong>
      {(cancelledAt !== null || new Date(endsAt) < new Date()) && (
        <>
          {' '}
          <StatusMark tone="past">{cancelledAt ? words.cancelled : words.over}</StatusMark>
        </>
      )}
      {!cancelledAt && (
        <>
          {place && <p>{place}</p>}
          {link && (
            <p>
              <Link href={link} isExternal>
                {words.toMeeting}
              </Link>
            </p>
          )}
        </>
      )}
    </li>
  );
};
