import { useQuery } from '@tanstack/react-query';
import type { EnrolmentView } from '@vagar/contract';
import { Button, LinkButton, Notice, Skeleton, useToast } from '@vagar/ui';
import { useNavigate } from 'react-router';
import { describe, useErrorWords } from '../../platform/errors/index.ts';
import { signInPath, useSession } from '../../platform/session/index.ts';
import { myEnrolmentsQuery, useEnrol } from './enrolment.queries.ts';
import { ProgressOf } from './progress-of.tsx';
import { useEnrolmentWords } from './words.ts';

/** An enrolment that still leads into the course. */
const isOpen = ({ state }: EnrolmentView) => state === 'active' || state === 'completed';

/** The one action of a course's page: sign in, enrol, or go on. */
export const EnrolAction = ({ courseKey }: { courseKey: string }) => {
  const words = useEnrolmentWords();
  const { state } = useSession();
  if (state.kind === 'asking') return <Skeleton shape="row" />;
  if (state.kind === 'signed-in') return <EnrolOrGoOn courseKey={courseKey} />;
  return (
    <LinkButton variant="primary" href={signInPath(`/kurser/${courseKey}`)}>
      {words.signInToEnrol}
    </LinkButton>
  );
};

const EnrolOrGoOn = ({ courseKey }: { courseKey: string }) => {
  const words = useEnrolmentWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const navigate = useNavigate();
  const mine = useQuery(myEnrolmentsQuery);
  const enrol = useEnrol(courseKey);
  if (mine.isPending) return <Skeleton shape="row" />;
  const own = mine.data?.rows.find((row) => row.courseKey === courseKey && isOpen(row));
  if (own)
    return (
      <>
        <LinkButton variant="primary" iconAfter="arrow-right" href={`/mina-kurser/${own.id}`}>
          {own.state === 'completed' ? words.seeAgain : words.goOn}
        </LinkButton>
        <ProgressOf progress={own.progress} />
      </>
    );
  const start = async () => {
    const enrolment = await enrol.mutateAsync();
    toast.show(words.enrolled);
    await navigate(`/mina-kurser/${enrolment.id}`);
  };
  return (
    <>
      <Button
        variant="primary"
        isPending={enrol.isPending}
        // The failure is shown below from the mutation itself.
        onPress={() => void start().catch(() => undefined)}
      >
        {words.enrol}
      </Button>
      {enrol.error && (
        <Notice tone="danger" role="alert">
          {describe(enrol.error, errorWords)}
        </Notice>
      )}
    </>
  );
};
