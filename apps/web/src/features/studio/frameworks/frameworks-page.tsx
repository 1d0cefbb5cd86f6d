import { useQuery } from '@tanstack/react-query';
import { Section } from '@vagar/ui';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { useStudioWords } from '../words.ts';
import { AddFrameworks } from './add-frameworks.tsx';
import { FrameworkTable } from './framework-table.tsx';
import { frameworkVersionsQuery } from './frameworks.queries.ts';
import styles from './frameworks.module.css';
import { useFrameworkWords } from './words.ts';

/** The competence frameworks in all their versions, how much each is used, and the way to another. */
export const FrameworksPage = () => {
  const words = useFrameworkWords();
  const studioWords = useStudioWords();
  const query = useQuery(frameworkVersionsQuery);
  return (
    <QueryPage query={query}>
      {({ rows, mayAdd }) => (
        <RoutePage
          title={words.title}
          lead={words.lead}
          crumbs={[{ label: studioWords.title, href: '/studio' }]}
        >
          <Section title={words.list}>
            <FrameworkTable rows={rows} />
          </Section>
          <Section title={words.add}>
            {mayAdd ? <AddFrameworks /> : <p className={styles.quiet}>{words.notYours}</p>}
          </Section>
        </RoutePage>
      )}
    </QueryPage>
  );
};
