/**
 * What happens to a text between the keyboard and the server, as pure steps. The rules that lose no word:
 *
 * - What was sent without an answer may have arrived. It is sent again *unchanged* until there is an answer; what
 *   was typed since goes after it. So a version that "someone else" made is recognised as our own.
 * - Nothing overwrites what is on the screen except the person's own choice between two texts.
 */
export interface Remote<Value> {
  value: Value;
  /** What `If-Match` wants; 0 is "nothing yet". */
  version: number;
  savedAt: string | null;
}

export interface Draft<Value> {
  value: Value;
  version: number;
  sent: { value: Value } | null;
}

export type AutosaveMode =
  /** The server has what is on the screen. */
  | 'resting'
  /** Something is typed and soon sent. */
  | 'waiting'
  | 'saving'
  /** Nobody answers; tried again by and by. */
  | 'unreachable'
  /** Waits for the person to sign in again. */
  | 'signed-out'
  /** The text was changed elsewhere too: the person chooses. */
  | 'conflict'
  /** The server will not take it as it is. */
  | 'refused';

export interface AutosaveState<Value> {
  mode: AutosaveMode;
  /** What is on the screen. */
  value: Value;
  /** What the server is known to have. */
  known: Remote<Value>;
  /** On its way, or sent without an answer. */
  sent: { value: Value } | null;
  /** The other text in a conflict. */
  theirs: Remote<Value> | null;
  /** Unanswered tries in a row. */
  tries: number;
  /** The code of the refusal. */
  refusal: string | null;
}

export type AutosaveEvent<Value> =
  | { kind: 'typed'; value: Value }
  /** Time to send: the pause is over, the field was left, the network came back. */
  | { kind: 'due' }
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'unanswered' }
  | { kind: 'signed-out' }
  | { kind: 'signed-in' }
  /** The version was not the server's; this is what it has. */
  | { kind: 'stale'; remote: Remote<Value> }
  | { kind: 'refused'; code: string }
  /** The server's text was read again in the background. */
  | { kind: 'refreshed'; remote: Remote<Value> }
  /** The person chose the text that shall hold. */
  | { kind: 'chosen'; value: Value };

/** Texts, answers and plans are JSON: equal when they say the same, in whatever order a database names their parts. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isDirty = <Value>(state: AutosaveState<Value>): boolean =>
  state.sent !== null || !same(state.value, state.known.value);

/** The text that is sent next: first what has had no answer yet. */
export const toSend = <Value>(state: AutosaveState<Value>): Value =>
  state.sent ? state.sent.value : state.value;

/** Opens with what the server has and, where there is one, the draft this device kept. */
export function opened<Value>(remote: Remote<Value>, draft: Draft<Value> | null): AutosaveState<Value> {
  const fresh: AutosaveState<Value> = {
    mode: 'resting',
    value: remote.value,
    known: remote,
    sent: null,
    theirs: null,
    tries: 0,
    refusal: null,
  };
  if (!draft) return fresh;
  const restored = { ...fresh, value: draft.value, sent: draft.sent };
  if (draft.version < remote.version) return met(restored, remote);
  if (draft.version === remote.version) return settled(restored);
  // What was read is older than what this device has saved on: its words are not known, so ours are sent.
  const known = { ...remote, version: draft.version };
  return settled({ ...restored, known, sent: draft.sent ?? { value: draft.value } });
}

export function step<Value>(state: AutosaveState<Value>, event: AutosaveEvent<Value>): AutosaveState<Value> {
  switch (event.kind) {
    case 'typed': {
      const typed = { ...state, value: event.value };
      return state.mode === 'resting' || state.mode === 'waiting' || state.mode === 'refused'
        ? settled({ ...typed, refusal: null })
        : typed;
    }
    case 'due':
      return isDirty(state) && (state.mode === 'waiting' || state.mode === 'unreachable')
        ? { ...state, mode: 'saving', sent: { value: toSend(state) } }
        : state;
    case 'saved': {
      const known = { value: toSend(state), version: event.version, savedAt: event.savedAt };
      return settled({ ...state, known, sent: null, tries: 0 });
    }
    case 'unanswered':
      return { ...state, mode: 'unreachable', tries: state.tries + 1 };
    case 'signed-out':
      // `sent` stays: an earlier, unanswered try may have arrived before the session ended.
      return { ...state, mode: 'signed-out' };
    case 'signed-in':
      return state.mode === 'signed-out' ? settled(state) : state;
    case 'stale':
      return met(state, event.remote);
    case 'refused':
      return { ...state, mode: 'refused', sent: null, refusal: event.code };
    case 'refreshed':
      return state.mode === 'resting' && event.remote.version > state.known.version
        ? { ...state, value: event.remote.value, known: event.remote }
        : state;
    case 'chosen':
      return state.theirs
        ? settled({ ...state, value: event.value, known: state.theirs, theirs: null, sent: null })
        : state;
  }
}

/** Rests when there is nothing to send, else waits for its turn. */
const settled = <Value>(state: AutosaveState<Value>): AutosaveState<Value> => ({
  ...state,
  mode: isDirty(state) ? 'waiting' : 'resting',
});

/** The server has another version: our own that arrived unanswered, the same words, or a real conflict. */
function met<Value>(state: AutosaveState<Value>, remote: Remote<Value>): AutosaveState<Value> {
  const isOurs = state.sent !== null && same(remote.value, state.sent.value);
  if (isOurs || same(remote.value, state.value))
    return settled({ ...state, known: remote, sent: null, theirs: null, tries: 0 });
  return { ...state, mode: 'conflict', theirs: remote, sent: null };
}

/** Milliseconds until an unanswered save is tried again: 2, 4, 8 … at most 30 seconds. */
export const waitAfter = (tries: number): number => Math.min(30_000, 1000 * 2 ** Math.max(1, tries));
