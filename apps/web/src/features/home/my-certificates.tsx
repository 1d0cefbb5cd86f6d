import type { HomeView } from '@vagar/contract';
import { Link, Section } from '@vagar/ui';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import styles from './home.module.css';
import { useHomeWords } from './words.ts';

export const MyCertificates = ({ certificates }: Pick<HomeView, 'certificates'>) => {
  const words = useHomeWords();
  const { date } = useFormats();
  return (
    <Section
      title={words.certificates}
      actions={<Link href="/mina-intyg">{words.allCertificates(certificates.length)}</Link>}
    >
      <ul className={styles.rows}>
        {certificates.map(({ id, title, awardedOn }) => (
          <li key={id} className={styles.row}>
            <Link href={`/v/${id}`}>
              <Localised text={title} />
            </Link>
            <span className={styles.quiet}>{words.awarded(date(awardedOn))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
