import { Link, LinkButton, Stack } from '@vagar/ui';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useState } from 'react';
import { RoutePage } from '../../platform/navigation/index.ts';
import { pathAfterSignIn, SignInForm, useSession } from '../../platform/session/index.ts';
import { useAccessWords } from './words.ts';

/** The way in. Whoever was on the way somewhere is taken there. */
export const SignInPage = () => {
  const words = useAccessWords();
  const { state } = useSession();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [hasEntered, setEntered] = useState(false);
  const wanted = pathAfterSignIn(search);
  if (state.kind === 'signed-in' && search.has('till') && !hasEntered)
    return <Navigate to={wanted} replace />;
  if (state.kind === 'signed-in' && !hasEntered)
    return (
      <RoutePage
        title={words.signInTitle}
        width="narrow"
        lead={words.alreadyIn(state.session.person.givenName)}
        actions={
          <LinkButton variant="primary" href="/hem">
            {words.toHome}
          </LinkButton>
        }
      >
        {null}
      </RoutePage>
    );
  return (
    <RoutePage title={words.signInTitle} lead={words.signInLead} width="narrow">
      <Stack gap={5}>
        <SignInForm
          onSignedIn={() => {
            setEntered(true);
            void navigate(wanted, { replace: true });
          }}
        />
        <p>
          <Link href="/glomt-losenord">{words.forgot}</Link>
        </p>
        <p>{words.noAccount}</p>
      </Stack>
    </RoutePage>
  );
};
