/**
 * The token of a mailed link stands in the fragment, which browsers never send: it reaches no log and no referrer.
 * It is read once and then taken out of the address, so that it does not stay in the history either.
 */
export function takeToken(): string | null {
  const token = window.location.hash.slice(1);
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}
