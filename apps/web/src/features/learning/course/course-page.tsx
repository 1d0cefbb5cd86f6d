import { useQuery } from '@tanstack/react-query';
import { nextActivity } from '@vagar/domain';
import type { CoursePageView } from '@vagar/contract';
import { LinkButton, Notice, Section } from '@vagar/ui';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { whenIdle } from '../../../platform/idle.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { CoverBand } from '../../curriculum/index.ts';
import { ProgressOf } from '../../enrolment/index.ts';
import { coursePageQuery } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';
import { ModuleList } from './module-list.tsx';

// The dialog's code is for the few who leave; the page comes first.
const Withdrawal = lazy(async () => {
  await whenIdle();
  return { default: (await import('./withdrawal.tsx')).Withdrawal };
});

/** The learner's own course: where I am, what comes next, all of it in order. */
export const CoursePage = () => {
  const { enrolmentId = '' } = useParams();
  const words = useLearningWords();
  const localised = useLocalised();
  const query = useQuery(coursePageQuery(enrolmentId));
  return (
    <QueryPage query={query}>
      {(course) => {
        const { text, lang } = localised(course.title);
        return (
          <RoutePage
            title={text}
            lang={lang}
            kicker={words.course}
            lead={<Localised text={course.summary} />}
            crumbs={[{ label: words.home, href: '/hem' }]}
            actions={<CourseActions course={course} />}
          >
            <CoverBand seed={course.coverSeed} />
            {course.state === 'completed' && (
              <Notice tone="done" title={words.courseCompleted}>
                {words.courseCompletedBody}
              </Notice>
            )}
            {(course.state === 'withdrawn' || course.state === 'expired') && <Notice>{words.closed}</Notice>}
            <Section title={words.modules}>
              <ModuleList course={course} />
            </Section>
            {course.state === 'active' && (
              <Suspense fallback={null}>
                <Withdrawal course={course} />
              </Suspense>
            )}
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};

const CourseActions = ({ course }: { course: CoursePageView }) => {
  const words = useLearningWords();
  const localised = useLocalised();
  const activities = course.modules.flatMap((module) =>
    module.activities.map((activity) => ({ ...activity, isOpen: activity.locked === null })),
  );
  const states = Object.fromEntries(activities.map(({ id, state }) => [id, state]));
  const next = activities.find(({ id }) => id === nextActivity(activities, states, course.lastVisitedId));
  const path = `/mina-kurser/${course.enrolmentId}`;
  const hasBegun = activities.some(({ state }) => state !== 'not-started');
  const name = next && localised(next.title).text;
  return (
    <>
      {next && name && course.state === 'active' && (
        <LinkButton variant="primary" iconAfter="arrow-right" href={`${path}/${next.id}`}>
          {hasBegun ? words.goOn(name) : words.begin(name)}
        </LinkButton>
      )}
      {course.certificateId && (
        <LinkButton variant={course.state === 'completed' ? 'primary' : 'secondary'} href="/mina-intyg">
          {words.certificate}
        </LinkButton>
      )}
      {course.state !== 'completed' && <LinkButton href={`${path}/kvar`}>{words.left}</LinkButton>}
      <ProgressOf progress={course.progress} />
    </>
  );
};
