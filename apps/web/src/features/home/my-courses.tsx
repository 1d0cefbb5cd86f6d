import type { EnrolmentView } from '@vagar/contract';
import { Card, Grid, Section, StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { Localised } from '../../platform/i18n/index.ts';
import { ProgressOf, useEnrolmentWords } from '../enrolment/index.ts';
import { useHomeWords } from './words.ts';

const tones: Record<EnrolmentView['state'], StatusTone> = {
  invited: 'info',
  applied: 'waiting',
  waitlisted: 'waiting',
  active: 'current',
  completed: 'done',
  withdrawn: 'past',
  expired: 'past',
};

export const MyCourses = ({ enrolments }: { enrolments: readonly EnrolmentView[] }) => {
  const words = useHomeWords();
  const { states } = useEnrolmentWords();
  return (
    <Section title={words.courses}>
      <Grid as="ul">
        {enrolments.map(({ id, courseTitle, state, progress }) => (
          <Card
            key={id}
            as="li"
            href={`/mina-kurser/${id}`}
            title={<Localised text={courseTitle} />}
            footer={<StatusMark tone={tones[state]}>{states[state]}</StatusMark>}
          >
            <ProgressOf progress={progress} />
          </Card>
        ))}
      </Grid>
    </Section>
  );
};
