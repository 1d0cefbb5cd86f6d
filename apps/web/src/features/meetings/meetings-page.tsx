import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CohortMeeting, CohortMeetings } from '@vagar/contract';
import {
  Cluster,
  DataTable,
  EmptyState,
  Link,
  LinkButton,
  Section,
  Select,
  StatusMark,
  useToast,
} from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api } from '../../platform/api-client/index.ts';
import { Localised, useFormats, useLocalised } from '../../platform/i18n/index.ts';
import { NotFoundPage, QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { cohortsQuery } from '../participants/index.ts';
import { MeetingActs } from './meeting-acts.tsx';
import { cohortMeetingsQuery } from './meetings.queries.ts';
import { isOver, newOccasion, written } from './occasion.ts';
import { OccasionForm } from './occasion-form.tsx';
import { useMeetingWords } from './words.ts';

/** When and where a cohort meets: for those who run it. */
export const MeetingsPage = () => {
  const { cohortId = '' } = useParams();
  const words = useMeetingWords();
  const client = useQueryClient();
  const cohorts = useQuery(cohortsQuery);
  const meetings = useQuery(cohortMeetingsQuery(cohortId));
  const put = (now: CohortMeetings) => client.setQueryData(cohortMeetingsQuery(cohortId).queryKey, now);
  return (
    <QueryPage query={cohorts}>
      {({ rows }) => {
        const cohort = rows.find(({ id }) => id === cohortId);
        if (!cohort) return <NotFoundPage />;
        return (
          <QueryPage query={meetings}>
            {(known) => (
              <RoutePage
                title={words.title(cohort.name)}
                kicker={<Localised text={cohort.courseTitle} />}
                lead={words.lead}
                crumbs={[{ label: words.cohorts, href: '/omgangar' }]}
                actions={
                  <LinkButton href={`/omgangar/${cohortId}/deltagare`}>{words.participants}</LinkButton>
                }
              >
                {known.rows.length + known.workshops.length === 0 ? (
                  <EmptyState title={words.noWorkshops}>{words.noWorkshopsBody}</EmptyState>
                ) : (
                  <MeetingTable rows={known.rows} onDone={put} />
                )}
                {known.workshops.length > 0 && (
                  <Section title={words.add}>
                    <NewMeeting cohortId={cohortId} workshops={known.workshops} onDone={put} />
                  </Section>
                )}
              </RoutePage>
            )}
          </QueryPage>
        );
      }}
    </QueryPage>
  );
};

interface MeetingTableProps {
  rows: readonly CohortMeeting[];
  onDone: (meetings: CohortMeetings) => void;
}

const MeetingTable = ({ rows, onDone }: MeetingTableProps) => {
  const words = useMeetingWords();
  const { dateTime, clock } = useFormats();
  if (rows.length === 0) return <EmptyState title={words.none}>{words.noneBody}</EmptyState>;
  const columns: TableColumn<CohortMeeting, 'what' | 'when' | 'where' | 'acts'>[] = [
    { id: 'what', header: words.what, cell: ({ title }) => <Localised text={title} /> },
    {
      id: 'when',
      header: words.when,
      cell: ({ startsAt, endsAt, cancelledAt }) => (
        <Cluster gap={2}>
          <span>
            {dateTime(startsAt)}–{clock(endsAt)}
          </span>
          {cancelledAt ? (
            <StatusMark tone="past">{words.cancelled}</StatusMark>
          ) : (
            isOver({ endsAt }) && <StatusMark tone="past">{words.over}</StatusMark>
          )}
        </Cluster>
      ),
    },
    {
      id: 'where',
      header: words.where,
      cell: ({ place, link }) => (
        <>
          {place} {link && <Link href={link}>{words.link}</Link>}
        </>
      ),
    },
    {
      id: 'acts',
      header: words.acts,
      isHeaderHidden: true,
      cell: (meeting) => <MeetingActs meeting={meeting} onDone={onDone} />,
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
};

interface NewMeetingProps extends Pick<CohortMeetings, 'workshops'> {
  cohortId: string;
  onDone: (meetings: CohortMeetings) => void;
}

const NewMeeting = ({ cohortId, workshops, onDone }: NewMeetingProps) => {
  const words = useMeetingWords();
  const localised = useLocalised();
  const toast = useToast();
  const [chosen, setChosen] = useState(workshops[0]?.id ?? '');
  return (
    <OccasionForm
      start={newOccasion}
      act={words.add}
      onSend={async (occasion) => {
        const body = { ...written(occasion), workshopId: chosen };
        onDone(await api('createMeeting', { params: { cohortId }, body }));
        toast.show(words.set);
      }}
    >
      <Select
        label={words.workshop}
        value={chosen}
        onChange={setChosen}
        options={workshops.map(({ id, title }) => ({ value: id, label: localised(title).text }))}
      />
    </OccasionForm>
  );
};
