import { LinkButton, Page, PageHeader, Prose, Section, ShorelineCover } from '@vagar/ui';
import { useArrival } from '../../platform/navigation/index.ts';
import { useSession } from '../../platform/session/index.ts';
import styles from './home.module.css';
import { useHomeWords } from './words.ts';

/** What Vägar is and for whom. The first page of a stranger; nothing is asked of the API for it. */
export const StartPage = () => {
  const words = useHomeWords();
  const { state } = useSession();
  const focusKey = useArrival(words.startTitle);
  return (
    <>
      <title>{`Vägar – ${words.startTitle}`}</title>
      <div className={styles.hero}>
        <ShorelineCover seed="höga kusten" className={styles.coast} />
        <div className={styles.heroText}>
          <PageHeader
            kicker={words.startKicker}
            title={words.startTitle}
            lead={words.startLead}
            focusKey={focusKey}
            actions={
              <>
                {state.kind === 'signed-in' ? (
                  <LinkButton variant="primary" href="/hem">
                    {words.toHome}
                  </LinkButton>
                ) : (
                  <LinkButton variant="primary" href="/logga-in">
                    {words.signIn}
                  </LinkButton>
                )}
                <LinkButton href="/kurser">{words.seeCourses}</LinkButton>
              </>
            }
          />
        </div>
      </div>
      <Page>
        <Section title={words.whatTitle}>
          <ol className={styles.steps}>
            {words.what.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
        <Section title={words.whoTitle}>
          <Prose>
            <p>{words.who}</p>
          </Prose>
        </Section>
        <Section title={words.areasTitle}>
          <dl className={styles.areas}>
            {words.areas.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={words.verifyTitle}>
          <Prose>
            <p>{words.verify}</p>
          </Prose>
        </Section>
      </Page>
    </>
  );
};
