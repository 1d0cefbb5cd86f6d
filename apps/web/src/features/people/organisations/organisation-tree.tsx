import type { OrganisationView } from '@vagar/contract';
import { classNames, Icon, Link } from '@vagar/ui';
import { useState } from 'react';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import type { Branch } from './tree.ts';
import { useSpan } from './use-span.ts';

export interface OrganisationTreeProps {
  tree: readonly Branch[];
  all: readonly OrganisationView[];
  /** What was searched for is shown open, however deep it lies. */
  isSearch: boolean;
}

/** Nested lists with a button before each that holds others: read by every screen reader, walked with Tab. */
export const OrganisationTree = ({ tree, all, isSearch }: OrganisationTreeProps) => {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpened((known) =>
      known.has(id) ? new Set([...known].filter((it) => it !== id)) : new Set([...known, id]),
    );
  return (
    <Branches
      branches={tree}
      all={all}
      // In a search the buttons close instead of opening.
      isOpen={(id) => opened.has(id) !== isSearch}
      onToggle={toggle}
    />
  );
};

interface BranchesProps {
  branches: readonly Branch[];
  all: readonly OrganisationView[];
  isOpen: (id: string) => boolean;
  onToggle: (id: string) => void;
}

const Branches = ({ branches, ...rest }: BranchesProps) => (
  <ul className={styles.tree}>
    {branches.map((branch) => (
      <Node key={branch.organisation.id} branch={branch} {...rest} />
    ))}
  </ul>
);

const Node = ({ branch, ...rest }: Omit<BranchesProps, 'branches'> & { branch: Branch }) => {
  const words = usePeopleWords();
  const span = useSpan(rest.all);
  const { organisation, below } = branch;
  const { id, name, kind, code } = organisation;
  const isOpen = rest.isOpen(id);
  const facts = [
    words.organisationKinds[kind],
    ...(code ? [words.organisations.codeOf(code)] : []),
    ...(below.length > 0 ? [words.organisations.below(below.length)] : []),
    ...span(organisation),
  ];
  return (
    <li>
      <div className={classNames(styles.node, below.length > 0 && styles.hasBelow)}>
        {below.length > 0 && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={words.organisations.open(name)}
            onClick={() => rest.onToggle(id)}
          >
            <Icon name="chevron-right" />
          </button>
        )}
        <span className={styles.nodeText}>
          <Link href={`/organisationer/${id}`}>{name}</Link>
          <span className={styles.quiet}>{facts.join(' · ')}</span>
        </span>
      </div>
      {below.length > 0 && isOpen && <Branches branches={below} {...rest} />}
    </li>
  );
};
