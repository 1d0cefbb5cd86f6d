import type { NextMeeting } from '@vagar/contract';
import { Card } from '@vagar/ui';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import { useHomeWords } from './words.ts';

/** When and where one meets next, and the way to what it is about. */
export const MyNextMeeting = ({ meeting }: { meeting: NextMeeting }) => {
  const words = useHomeWords();
  const { dateTime, clock } = useFormats();
  const { title, courseTitle, startsAt, endsAt, place, enrolmentId, activityId } = meeting;
  return (
    <Card
      level={2}
      href={`/mina-kurser/${enrolmentId}/${activityId}`}
      kicker={words.nextMeeting}
      title={<Localised text={title} />}
    >
      <p>
        <strong>
          <time dateTime={startsAt}>{dateTime(startsAt)}</time>–<time dateTime={endsAt}>{clock(endsAt)}</time>
        </strong>
      </p>
      <p>{place ?? words.online}</p>
      <p>
        <Localised text={courseTitle} />
      </p>
    </Card>
  );
};
