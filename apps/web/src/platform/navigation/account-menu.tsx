import { Button, Link, useToast, VisuallyHidden } from '@vagar/ui';
import type { SessionView } from '@vagar/contract';
import { lazy, Suspense, useState } from 'react';
import { hasUnsavedDrafts } from '../autosave/index.ts';
import { describe, useErrorWords } from '../errors/index.ts';
import { useSession } from '../session/index.ts';
import { NavDisclosure } from './nav-disclosure.tsx';
import { useNavigationWords } from './navigation-words.ts';
import styles from './navigation.module.css';

const UnsavedDialog = lazy(async () => ({
  default: (await import('./unsaved-dialog.tsx')).UnsavedDialog,
}));

/** My own pages and the way out. Unsaved text on this device is asked about before it is deleted. */
export const AccountMenu = ({ person }: { person: SessionView['person'] }) => {
  const words = useNavigationWords();
  const { signOut } = useSession();
  const [isAsking, setAsking] = useState(false);
  const toast = useToast();
  const errorWords = useErrorWords();
  const leave = () =>
    signOut('here').catch((error: unknown) => toast.show(describe(error, errorWords), { tone: 'danger' }));
  return (
    <>
      <NavDisclosure
        label={
          <>
            <VisuallyHidden>{words.account}: </VisuallyHidden>
            {person.givenName}
          </>
        }
        iconAfter="chevron-down"
        collapse="always"
      >
        <ul className={styles.items}>
          <li className={styles.whose}>
            <strong>
              {person.givenName} {person.familyName}
            </strong>
            <br />
            {person.email}
          </li>
          <li>
            <Link href="/installningar" variant="subtle" className={styles.item}>
              {words.settings}
            </Link>
          </li>
          <li>
            <Link href="/mina-uppgifter" variant="subtle" className={styles.item}>
              {words.myData}
            </Link>
          </li>
          <li>
            <Button
              variant="secondary"
              isWide
              onPress={() => (hasUnsavedDrafts(person.id) ? setAsking(true) : void leave())}
            >
              {words.signOut}
            </Button>
          </li>
        </ul>
      </NavDisclosure>
      {isAsking && (
        <Suspense fallback={null}>
          <UnsavedDialog personId={person.id} onStay={() => setAsking(false)} onLeave={() => void leave()} />
        </Suspense>
      )}
    </>
  );
};
