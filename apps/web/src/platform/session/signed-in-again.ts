const listeners = new Set<(personId: string) => void>();

/** For what waits for the person to come back: texts kept on the device while the session was over. */
export function onSignedIn(listener: (personId: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceSignedIn(personId: string): void {
  for (const listener of listeners) listener(personId);
}
