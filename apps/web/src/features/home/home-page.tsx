import { useQuery } from '@tanstack/react-query';
import type { HomeView } from '@vagar/contract';
import { EmptyState, LinkButton, Notice } from '@vagar/ui';
import { lazy, Suspense } from 'react';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { useMay, usePerson } from '../../platform/session/index.ts';
import { GoOn } from './go-on.tsx';
import { homeQuery } from './home.queries.ts';
import { MyCertificates } from './my-certificates.tsx';
import { MyCommitments } from './my-commitments.tsx';
import { MyCourses } from './my-courses.tsx';
import { MyNextMeeting } from './my-next-meeting.tsx';
import { useHomeWords } from './words.ts';

/** Fetched only by those who have it: a learner's first page stays small. */
const StaffNeeds = lazy(async () => ({ default: (await import('../studio/index.ts')).StaffNeeds }));

/** The learner's home: one thing to do, then where everything stands. */
export const HomePage = () => {
  const words = useHomeWords();
  const person = usePerson();
  const isStaff = useMay()('curriculum:edit');
  const query = useQuery(homeQuery);
  return (
    <QueryPage query={query}>
      {(home) => (
        <RoutePage title={words.homeTitle} heading={words.greeting(person.givenName)}>
          {isStaff && (
            <Suspense fallback={null}>
              <StaffNeeds />
            </Suspense>
          )}
          {/* Staff who take no course have come for their work, not to begin one. */}
          {(!isStaff || home.enrolments.length > 0) && <NextStep home={home} />}
          {home.meeting && <MyNextMeeting meeting={home.meeting} />}
          {home.commitments.length > 0 && <MyCommitments commitments={home.commitments} />}
          {home.enrolments.length > 0 && <MyCourses enrolments={home.enrolments} />}
          {home.certificates.length > 0 && <MyCertificates certificates={home.certificates} />}
        </RoutePage>
      )}
    </QueryPage>
  );
};

const NextStep = ({ home }: { home: HomeView }) => {
  const words = useHomeWords();
  if (home.continue) return <GoOn place={home.continue} />;
  const choose = (
    <LinkButton variant="primary" href="/kurser">
      {words.emptyAction}
    </LinkButton>
  );
  return home.enrolments.length === 0 ? (
    <EmptyState title={words.emptyTitle} action={choose}>
      {words.emptyBody}
    </EmptyState>
  ) : (
    <Notice tone="done" title={words.allDone} actions={choose}>
      {words.allDoneBody}
    </Notice>
  );
};
