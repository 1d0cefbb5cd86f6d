import { useQuery } from '@tanstack/react-query';
import type { RequirementView } from '@vagar/contract';
import { Link, LinkButton, Notice, Section, StatusMark } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { ProgressOf } from '../../enrolment/index.ts';
import { requirementsQuery } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';
import styles from './left.module.css';
import { reasonInWords } from './requirement-reason.ts';

/** Each requirement of the course: first what is left and why, then what is done. */
export const RequirementsPage = () => {
  const { enrolmentId = '' } = useParams();
  const words = useLearningWords();
  const localised = useLocalised();
  const query = useQuery(requirementsQuery(enrolmentId));
  const path = `/mina-kurser/${enrolmentId}`;
  return (
    <QueryPage query={query}>
      {({ courseTitle, progress, rows, certificateId }) => {
        const left = rows.filter(({ met }) => !met);
        const done = rows.filter(({ met }) => met);
        return (
          <RoutePage
            title={words.leftTitle}
            lead={words.leftLead}
            width="reading"
            crumbs={[
              { label: words.home, href: '/hem' },
              { label: localised(courseTitle).text, href: path },
            ]}
          >
            <ProgressOf progress={progress} />
            {left.length === 0 ? (
              <Notice
                tone="done"
                title={words.nothingLeft}
                actions={
                  certificateId && (
                    <LinkButton variant="primary" href="/mina-intyg">
                      {words.certificate}
                    </LinkButton>
                  )
                }
              />
            ) : (
              <Section title={words.somethingLeft(left.length)}>
                <Requirements rows={left} path={path} />
              </Section>
            )}
            {done.length > 0 && (
              <Section title={words.somethingDone(done.length)}>
                <Requirements rows={done} path={path} />
              </Section>
            )}
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};

const Requirements = ({ rows, path }: { rows: readonly RequirementView[]; path: string }) => (
  <ol className={styles.rows}>
    {rows.map((row) => (
      <Requirement key={row.activityId} row={row} href={`${path}/${row.activityId}`} />
    ))}
  </ol>
);

const Requirement = ({ row, href }: { row: RequirementView; href: string }) => {
  const words = useLearningWords();
  const formats = useFormats();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.quiet}>
          <Localised text={row.moduleTitle} />
        </p>
        <Link href={href}>
          <Localised text={row.activityTitle} />
        </Link>
        {!row.met && <p>{reasonInWords(row, words, formats)}</p>}
      </div>
      {row.met ? (
        <StatusMark tone="done">{row.metAt ? words.met(formats.date(row.metAt)) : words.metPlain}</StatusMark>
      ) : (
        <StatusMark tone="waiting">{words.notMet}</StatusMark>
      )}
    </li>
  );
};
