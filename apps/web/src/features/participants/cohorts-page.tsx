import { useQuery } from '@tanstack/react-query';
import type { CohortView } from '@vagar/contract';
import { Card, EmptyState, Grid, StatusMark } from '@vagar/ui';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { cohortsQuery } from './participants.queries.ts';
import styles from './participants.module.css';
import { useParticipantsWords } from './words.ts';

/** The runs of courses within my reach, newest first. */
export const CohortsPage = () => {
  const words = useParticipantsWords();
  const query = useQuery(cohortsQuery);
  return (
    <QueryPage query={query}>
      {({ rows }) => (
        <RoutePage title={words.cohortsTitle} lead={words.cohortsLead}>
          {rows.length > 0 ? (
            <Grid as="ul">
              {rows.map((cohort) => (
                <CohortCard key={cohort.id} cohort={cohort} />
              ))}
            </Grid>
          ) : (
            <EmptyState title={words.noCohorts}>{words.noCohortsBody}</EmptyState>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

const CohortCard = ({ cohort }: { cohort: CohortView }) => {
  const words = useParticipantsWords();
  const { date, tightDate } = useFormats();
  const { id, name, courseTitle, startsOn, endsOn, participants } = cohort;
  const today = tightDate(new Date());
  return (
    <Card
      as="li"
      level={2}
      href={`/omgangar/${id}/deltagare`}
      kicker={<Localised text={courseTitle} />}
      title={name}
      footer={
        endsOn < today ? (
          <StatusMark tone="past">{words.ended}</StatusMark>
        ) : startsOn > today ? (
          <StatusMark tone="waiting">{words.coming(date(startsOn))}</StatusMark>
        ) : (
          <StatusMark tone="current">{words.running}</StatusMark>
        )
      }
    >
      <p>{words.participants(participants)}</p>
      <p className={styles.quiet}>{words.dates(date(startsOn), date(endsOn))}</p>
    </Card>
  );
};
