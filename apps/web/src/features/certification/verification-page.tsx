import { useQuery } from '@tanstack/react-query';
import type { VerificationView } from '@vagar/contract';
import { Notice, Seal, Section } from '@vagar/ui';
import type { NoticeProps } from '@vagar/ui';
import { useParams } from 'react-router';
import { isProblem } from '../../platform/api-client/index.ts';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import styles from './certification.module.css';
import { verificationQuery } from './certification.queries.ts';
import { useCertificationWords } from './words.ts';

/** One page, one answer, no login: is this certificate genuine, and does it hold? */
export const VerificationPage = () => {
  const { certificateId = '' } = useParams();
  const words = useCertificationWords();
  const query = useQuery(verificationQuery(certificateId));
  if (isProblem(query.error, 'not-found', 'invalid-input', 'malformed-request'))
    return (
      <RoutePage title={words.unknownTitle} width="reading" isUnlisted>
        <Notice tone="danger">{words.unknownLead}</Notice>
      </RoutePage>
    );
  return <QueryPage query={query}>{(certificate) => <Answer certificate={certificate} />}</QueryPage>;
};

const tones: Record<VerificationView['state'], NoticeProps['tone']> = {
  valid: 'done',
  expired: 'attention',
  superseded: 'attention',
  revoked: 'danger',
  suspended: 'attention',
  tampered: 'danger',
};

const Answer = ({ certificate }: { certificate: VerificationView }) => {
  const words = useCertificationWords();
  const { dateTime } = useFormats();
  const { state, stateSince, stateReason, checkedAt, demo, achievement } = certificate;
  return (
    <RoutePage title={words.verifyTitle} width="reading" isUnlisted>
      <Notice tone={tones[state]} title={words.answers[state]}>
        {stateSince && state !== 'valid' && `${words.since(dateTime(stateSince))} `}
        {stateReason && `${words.reason(stateReason)} `}
        {words.checked(dateTime(checkedAt))}
      </Notice>
      {demo && <Notice>{words.demo}</Notice>}
      <div className={styles.certificate}>
        <Seal id={certificate.id} size="large" />
        <div className={styles.facts}>
          <p className={styles.quiet}>{words.achievement}</p>
          <h2>
            <Localised text={achievement.title} />
          </h2>
          <p>
            <Localised text={achievement.summary} />
          </p>
          <Facts certificate={certificate} />
        </div>
      </div>
      {achievement.objectives.length > 0 && (
        <Section title={words.objectives}>
          <Texts texts={achievement.objectives} />
        </Section>
      )}
      {certificate.criteria.length > 0 && (
        <Section title={words.criteria}>
          <Texts texts={certificate.criteria} />
        </Section>
      )}
      <HowToCheck certificate={certificate} />
    </RoutePage>
  );
};

const Facts = ({ certificate }: { certificate: VerificationView }) => {
  const words = useCertificationWords();
  const { date } = useFormats();
  const { holderName, issuer, awardedOn, validUntil, achievement } = certificate;
  return (
    <>
      <dl className={styles.list}>
        <div>
          <dt>{words.holder}</dt>
          <dd>{holderName ?? words.holderHidden}</dd>
        </div>
        <div>
          <dt>{words.issuer}</dt>
          <dd>{issuer}</dd>
        </div>
        <div>
          <dt>{words.awardedOn}</dt>
          <dd>{date(awardedOn)}</dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>{validUntil ? date(validUntil) : words.noEnd}</dd>
        </div>
      </dl>
      <p className={styles.quiet}>{words.minutes(achievement.minutes)}</p>
    </>
  );
};

const Texts = ({ texts }: { texts: VerificationView['criteria'] }) => (
  <ul className={styles.texts}>
    {texts.map((text) => (
      <li key={text.sv}>
        <Localised text={text} />
      </li>
    ))}
  </ul>
);

const HowToCheck = ({ certificate }: { certificate: VerificationView }) => {
  const words = useCertificationWords();
  return (
    <Section title={words.howTitle}>
      <ul className={styles.texts}>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <dl className={styles.list}>
        <div>
          <dt>{words.id}</dt>
          <dd>
            <code className={styles.code}>{certificate.id}</code>
          </dd>
        </div>
        <div>
          <dt>{words.hash}</dt>
          <dd>
            <code className={styles.code}>{certificate.hash}</code>
          </dd>
        </div>
      </dl>
    </Section>
  );
};
