import { AppFrame, RouterProvider, ToastRegion } from '@vagar/ui';
import { lazy, Suspense } from 'react';
import { Outlet, ScrollRestoration, useHref, useNavigate } from 'react-router';
import { useSession } from '../session/index.ts';
import { Announcer } from './announcer.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useNavigationWords } from './navigation-words.ts';
import { WaitingPage } from './waiting-page.tsx';

const SignInAgain = lazy(async () => ({
  default: (await import('../session/sign-in-again.tsx')).SignInAgain,
}));

/** The frame around every page, with what must be there before a page speaks. */
export const Layout = () => {
  const words = useNavigationWords();
  const navigate = useNavigate();
  const { state } = useSession();
  return (
    <RouterProvider navigate={(to, options) => void navigate(to, options)} useHref={useHref}>
      <AppFrame skipLabel={words.skip} header={<Header />} footer={<Footer />}>
        <Suspense fallback={<WaitingPage />}>
          <Outlet />
        </Suspense>
      </AppFrame>
      <Announcer />
      <ToastRegion messages={{ label: words.messages, close: words.close }} />
      {state.kind === 'signed-in' && state.isExpired && (
        <Suspense fallback={null}>
          <SignInAgain person={state.session.person} />
        </Suspense>
      )}
      <ScrollRestoration />
    </RouterProvider>
  );
};
