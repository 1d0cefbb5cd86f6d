import { Dialog, Stack } from '@vagar/ui';
import type { SessionView } from '@vagar/contract';
import { useNavigate } from 'react-router';
import { useSession } from './session-context.ts';
import { useSessionWords } from './session-words.ts';
import { SignInForm } from './sign-in-form.tsx';

/**
 * The session ended while a page was open: sign in above the page, which stays as it is. Somebody else signing
 * in here must not see the page of the one before, so they are taken home.
 */
export const SignInAgain = ({ person }: { person: SessionView['person'] }) => {
  const words = useSessionWords();
  const { postpone } = useSession();
  const navigate = useNavigate();
  return (
    <Dialog
      title={words.againTitle}
      role="alertdialog"
      messages={{ close: words.close }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && postpone()}
    >
      <Stack gap={5}>
        <p>{words.againBody}</p>
        <SignInForm
          email={person.email}
          onSignedIn={(session) => {
            if (session.person.id !== person.id) void navigate('/hem', { replace: true });
          }}
        />
      </Stack>
    </Dialog>
  );
};
