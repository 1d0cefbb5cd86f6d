import { useQuery } from '@tanstack/react-query';
import type { HomeView } from '@vagar/contract';
import { EmptyState, LinkButton, Notice } from '@vagar/ui';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { usePerson } from '../../platform/session/index.ts';
import { GoOn } from './go-on.tsx';
import { homeQuery } from './home.queries.ts';
import { MyCertificates } from './my-certificates.tsx';
import { MyCommitments } from './my-commitments.tsx';
import { MyCourses } from './my-courses.tsx';
import { useHomeWords } from './words.ts';

/** The learner's home: one thing to do, then where everything stands. */
export const HomePage = () => {
  const words = useHomeWords();
  const person = usePerson();
  const query = useQuery(homeQuery);
  return (
    <QueryPage query={query}>
      {(home) => (
        <RoutePage title={words.homeTitle} heading={words.greeting(person.givenName)}>
          <NextStep home={home} />
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
