import { useQuery } from '@tanstack/react-query';
import type { EssaysView } from '@vagar/contract';
import { LinkButton, Stack } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { EssaysForm } from './essays-form.tsx';
import { essaysQuery } from './review.queries.ts';
import { WorkStateMark } from './work-state.tsx';
import { useReviewWords } from './words.ts';

/** The essays of one attempt at a quiz: what was asked, what was written, and what each is worth. */
export const EssaysPage = () => {
  const { attemptId = '' } = useParams();
  const query = useQuery(essaysQuery(attemptId));
  return (
    <QueryPage query={query}>
      {(essays) => <Desk essays={essays} onReadNew={() => void query.refetch()} />}
    </QueryPage>
  );
};

const Desk = ({ essays, onReadNew }: { essays: EssaysView; onReadNew: () => void }) => {
  const words = useReviewWords();
  const localised = useLocalised();
  const { dateTime, percent } = useFormats();
  const { score, passed, passMark } = essays;
  return (
    <RoutePage
      title={words.workTitle(localised(essays.activityTitle).text, essays.name)}
      heading={essays.name}
      width="reading"
      kicker={
        <>
          <Localised text={essays.courseTitle} /> · <Localised text={essays.activityTitle} />
        </>
      }
      lead={words.essaysHandedIn(essays.number, dateTime(essays.submittedAt))}
      crumbs={[{ label: words.title, href: '/bedomning' }]}
    >
      <Stack gap={6}>
        <Stack gap={2}>
          <p>
            <WorkStateMark state={score === null ? 'handed-in' : 'marked'} />
          </p>
          <p role="status">
            {score === null
              ? words.essaysLeft(essays.toMark - essays.marked)
              : words.essaysResult(percent(score), percent(passMark), passed ?? false)}
          </p>
        </Stack>
        {/* What somebody else marked meanwhile is another form. */}
        <EssaysForm key={essays.version} essays={essays} onReadNew={onReadNew} />
        <div>
          <LinkButton href="/bedomning" icon="arrow-left" variant="quiet">
            {words.back}
          </LinkButton>
        </div>
      </Stack>
    </RoutePage>
  );
};
