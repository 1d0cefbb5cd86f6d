import type { OwnCertificateView } from '@vagar/contract';
import { Button, Card, Cluster, LinkButton, Notice, Seal, Stack, Switch, useToast } from '@vagar/ui';
import { urlOf } from '../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../platform/errors/index.ts';
import { Localised, useFormats, useLanguage } from '../../platform/i18n/index.ts';
import styles from './certification.module.css';
import { useShowName } from './certification.queries.ts';
import { StateMark } from './state-mark.tsx';
import { useCertificationWords } from './words.ts';

/** One certificate: its state, its paper, its link, and whether my name stands on its page. */
export const OwnCertificate = ({ certificate }: { certificate: OwnCertificateView }) => {
  const words = useCertificationWords();
  const errorWords = useErrorWords();
  const { date } = useFormats();
  const { language } = useLanguage();
  const toast = useToast();
  const showName = useShowName(certificate);
  const { id, title, awardedOn, validUntil, state, nameShown, verificationPath } = certificate;
  const copy = () =>
    navigator.clipboard.writeText(new URL(verificationPath, window.location.origin).href).then(
      () => toast.show(words.copied),
      () => toast.show(words.copyFailed, { tone: 'attention' }),
    );
  return (
    <Card as="article" className={styles.own ?? ''}>
      <div className={styles.row}>
        <Seal id={id} />
        <Stack gap={4}>
          <Stack gap={2}>
            <h2>
              <Localised text={title} />
            </h2>
            <p className={styles.quiet}>
              {words.awarded(date(awardedOn))}
              {validUntil && ` · ${words.validUntil(date(validUntil))}`}
            </p>
            <StateMark state={state} />
          </Stack>
          <Cluster>
            <PdfLink certificate={certificate} language={language} isFirst />
            <PdfLink certificate={certificate} language={language === 'sv' ? 'en' : 'sv'} />
          </Cluster>
          <Cluster>
            <LinkButton variant="quiet" href={verificationPath}>
              {words.verify}
            </LinkButton>
            <Button variant="quiet" onPress={() => void copy()}>
              {words.copy}
            </Button>
          </Cluster>
          <Switch
            label={words.showName}
            description={words.showNameBody}
            isSelected={showName.isPending ? showName.variables : nameShown}
            isDisabled={showName.isPending}
            onChange={(isShown) =>
              showName.mutate(isShown, {
                onSuccess: () => toast.show(isShown ? words.nameShown : words.nameHidden),
              })
            }
          />
          {showName.error && (
            <Notice tone="danger" role="alert">
              {describe(showName.error, errorWords)}
            </Notice>
          )}
        </Stack>
      </div>
    </Card>
  );
};

interface PdfLinkProps {
  certificate: OwnCertificateView;
  language: 'sv' | 'en';
  /** The paper in the reader's own language comes first. */
  isFirst?: boolean;
}

const PdfLink = ({ certificate, language, isFirst = false }: PdfLinkProps) => {
  const words = useCertificationWords();
  if (certificate.pdf[language] === 'waiting')
    return isFirst ? <span className={styles.quiet}>{words.pdfWaiting}</span> : null;
  return (
    <LinkButton
      variant={isFirst ? 'primary' : 'secondary'}
      icon="download"
      href={urlOf('readCertificatePdf', {
        params: { certificateId: certificate.id },
        query: { lang: language },
      })}
      target="_blank"
      hrefLang={language}
    >
      {language === 'sv' ? words.pdfSv : words.pdfEn}
    </LinkButton>
  );
};
