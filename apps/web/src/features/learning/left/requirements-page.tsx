import { useQuery } from '@tanstack/react-query';
import type { RequirementView } from '@vagar/contract';
import { Link, LinkButton, Notice, StatusMark } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { ProgressOf } from '../../enrolment/index.ts';
import { requirementsQuery } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';
import styles from './left.module.css';
import { reasonInWords } from './requirement-reason.ts';

/** Each requirement of the course, met or not, and why. */
export const RequirementsPage = () => {
  const { enrolmentId = '' } = useParams();
  const words = useLearningWords();
  const localised = useLocalised();
  const query = useQuery(requirementsQuery(enrolmentId));
  const path = `/mina-kurser/${enrolmentId}`;
  return (
    <QueryPage query={query}>
      {({ courseTitle, progress, rows, certificateId }) => {
        const left = rows.filter(({ met }) => !met).length;
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
            {left === 0 ? (
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
              <p className={styles.left}>{words.somethingLeft(left)}</p>
            )}
            <ol className={styles.rows}>
              {rows.map((row) => (
                <Requirement key={row.activityId} row={row} href={`${path}/${row.activityId}`} />
              ))}
            </ol>
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};

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
