export { useMay, usePerson, useSession } from './session-context.ts';
export type { SessionActs, SessionState } from './session-context.ts';
export { SessionProvider } from './session-provider.tsx';
export { sessionQuery } from './session.queries.ts';
export { hasSessionHint } from './session-hint.ts';
export { onSignedIn } from './signed-in-again.ts';
export { SignInForm } from './sign-in-form.tsx';
export { pathAfterSignIn, signInPath } from './sign-in-path.ts';
