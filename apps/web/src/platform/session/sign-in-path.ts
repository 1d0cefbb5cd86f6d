/** Where to sign in, remembering where one was on the way to. */
export const signInPath = (wanted: string) =>
  wanted === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(wanted)}`;

/** The page to go to after signing in: only ever one of our own. */
export function pathAfterSignIn(search: URLSearchParams): string {
  const wanted = search.get('till') ?? '';
  const isOurs = /^\/(?![/\\])/.test(wanted) && !/[\p{Cc}\\]/u.test(wanted);
  return isOurs && !wanted.startsWith('/logga-in') ? wanted : '/hem';
}
