import { useEffect, useState, useSyncExternalStore } from 'react';
import { onSignedIn, usePerson } from '../session/index.ts';
import { Autosave } from './autosave.ts';
import type { AutosaveOptions, AutosaveView } from './autosave.ts';
import type { Remote } from './autosave-machine.ts';

export interface Autosaved<Value> extends AutosaveView<Value> {
  value: Value;
  change: (value: Value) => void;
  /** For the field's blur: sends what waits. */
  leave: () => void;
  flush: () => Promise<boolean>;
  choose: (value: Value) => void;
}

/**
 * Saves as typed. The component must be keyed by its subject: another text is another instance, and the functions
 * given first are the ones that are called. `remote` may be
 * read again at any time; a newer one is shown only while nothing here is unsaved.
 */
export function useAutosave<Value>(options: Omit<AutosaveOptions<Value>, 'personId'>): Autosaved<Value> {
  const { id: personId } = usePerson();
  const [autosave] = useState(() => new Autosave<Value>({ ...options, personId }));
  useEffect(() => autosave.start(), [autosave]);
  useEffect(() => watchWorld(autosave), [autosave]);
  useRefreshed(autosave, options.remote);
  const view = useSyncExternalStore(autosave.subscribe, autosave.view);
  return {
    ...view,
    value: view.state.value,
    change: autosave.change,
    leave: () => autosave.due(),
    flush: autosave.flush,
    choose: autosave.choose,
  };
}

function useRefreshed<Value>(autosave: Autosave<Value>, remote: Remote<Value>) {
  useEffect(() => {
    autosave.refresh(remote);
  }, [autosave, remote]);
}

/** The page is hidden or closed, the network is back, the person is back: time to send. */
function watchWorld<Value>(autosave: Autosave<Value>): () => void {
  const onHidden = () => document.visibilityState === 'hidden' && autosave.due(true);
  const onOnline = () => autosave.due();
  const onClosing = (event: BeforeUnloadEvent) => {
    const { state, isKept } = autosave.view();
    if (state.mode !== 'resting' && !isKept) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('online', onOnline);
  window.addEventListener('beforeunload', onClosing);
  const stop = onSignedIn(autosave.signedIn);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('beforeunload', onClosing);
    stop();
  };
}
