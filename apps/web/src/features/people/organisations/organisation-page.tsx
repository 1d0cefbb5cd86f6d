import { useQuery } from '@tanstack/react-query';
import type { OrganisationView } from '@vagar/contract';
import { Cluster, Link, LinkButton, Section } from '@vagar/ui';
import { useParams } from 'react-router';
import { useMay } from '../../../platform/session/index.ts';
import { NotFoundPage, QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { organisationsQuery } from '../people.queries.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { EditOrganisation } from './edit-organisation.tsx';
import { pathTo } from './tree.ts';
import { useSpan } from './use-span.ts';

/** One organisation: what it is, what lies under it, whom it succeeds. */
export const OrganisationPage = () => {
  const { organisationId } = useParams();
  const query = useQuery(organisationsQuery);
  return (
    <QueryPage query={query}>
      {({ rows }) => {
        const organisation = rows.find(({ id }) => id === organisationId);
        return organisation ? (
          <Organisation key={organisation.id} organisation={organisation} all={rows} />
        ) : (
          <NotFoundPage />
        );
      }}
    </QueryPage>
  );
};

interface OrganisationProps {
  organisation: OrganisationView;
  all: readonly OrganisationView[];
}

const Organisation = ({ organisation, all }: OrganisationProps) => {
  const words = usePeopleWords();
  const may = useMay();
  const span = useSpan(all);
  const { id, name, kind } = organisation;
  const above = pathTo(all, id).toReversed();
  const predecessors = all.filter(({ successorId }) => successorId === id);
  const facts = span(organisation);
  return (
    <RoutePage
      title={name}
      kicker={words.organisationKinds[kind]}
      {...(facts.length > 0 ? { lead: `${facts.join(', ')}.` } : {})}
      crumbs={[
        { label: words.organisations.title, href: '/organisationer' },
        ...above.map((it) => ({ label: it.name, href: `/organisationer/${it.id}` })),
      ]}
      width="reading"
    >
      <Cluster gap={5}>
        {may('people:manage') && (
          <Link href={`/personer?organisation=${id}`}>{words.organisations.people}</Link>
        )}
        {may('audit:read') && <Link href={`/sparbarhetslogg?om=${id}`}>{words.organisations.log}</Link>}
      </Cluster>
      <Section title={words.organisations.facts}>
        <EditOrganisation organisation={organisation} all={all} />
      </Section>
      {predecessors.length > 0 && (
        <Section title={words.organisations.predecessors}>
          <Names organisations={predecessors} />
        </Section>
      )}
      <Section
        title={words.organisations.belowTitle}
        actions={
          <LinkButton icon="plus" size="small" href={`/organisationer/ny?under=${id}`}>
            {words.organisations.addBelow}
          </LinkButton>
        }
      >
        <Below organisations={all.filter(({ parentId }) => parentId === id)} />
      </Section>
    </RoutePage>
  );
};

const Below = ({ organisations }: { organisations: readonly OrganisationView[] }) => {
  const words = usePeopleWords();
  if (organisations.length === 0) return <p>{words.organisations.nothingBelow}</p>;
  return <Names organisations={organisations} />;
};

const Names = ({ organisations }: { organisations: readonly OrganisationView[] }) => (
  <ul className={styles.rows}>
    {organisations.map(({ id, name }) => (
      <li key={id} className={styles.row}>
        <Link href={`/organisationer/${id}`}>{name}</Link>
      </li>
    ))}
  </ul>
);
