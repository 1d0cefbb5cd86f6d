import { isPassing, isProblem } from '../api-client/index.ts';
import { isDirty, opened, same, step, toSend, waitAfter } from './autosave-machine.ts';
import type { AutosaveEvent, AutosaveState, Remote } from './autosave-machine.ts';
import { forgetDraft, keepDraft, readDraft } from './drafts.ts';

/** The pause in the typing after which it is sent, in milliseconds. */
export const PAUSE = 800;

export interface AutosaveOptions<Value> {
  personId: string;
  /** What the text is, such as `reflection.<activity>`: one draft a person and subject. */
  subject: string;
  remote: Remote<Value>;
  save: (value: Value, version: number, keepalive: boolean) => Promise<{ version: number; savedAt: string }>;
  /** What the server has now, when our version was not its. */
  load: () => Promise<Remote<Value>>;
  /** Tells the query cache, so that leaving and coming back shows what was saved. */
  onSaved: (remote: Remote<Value>) => void;
}

export interface AutosaveView<Value> {
  state: AutosaveState<Value>;
  /** False when the device could not keep the draft: closing the page would lose it. */
  isKept: boolean;
}

/** Runs the machine against the world: timers, requests and the device's storage. */
export class Autosave<Value> {
  #view: AutosaveView<Value>;
  #options: AutosaveOptions<Value>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();
  #isStopped = false;

  constructor(options: AutosaveOptions<Value>) {
    this.#options = options;
    const draft = readDraft<Value>(options.personId, options.subject);
    this.#view = { state: opened(options.remote, draft), isKept: true };
  }

  /** Starts what a restored draft asks for; returns how to stop. Leaving sends what is left at once. */
  start = (): (() => void) => {
    this.#isStopped = false;
    this.#wind();
    return () => {
      this.due(true);
      this.#isStopped = true;
      clearTimeout(this.#timer);
    };
  };

  view = (): AutosaveView<Value> => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change = (value: Value): void => this.#take({ kind: 'typed', value });
  choose = (value: Value): void => this.#take({ kind: 'chosen', value });
  refresh = (remote: Remote<Value>): void => this.#take({ kind: 'refreshed', remote });

  signedIn = (personId: string): void => {
    if (personId !== this.#options.personId) return;
    this.#take({ kind: 'signed-in' });
    this.due();
  };

  /** Sends now what waits. `isLeaving` lets the request outlive the page. */
  due = (isLeaving = false): void => {
    const before = this.#view.state;
    this.#take({ kind: 'due' });
    if (this.#view.state !== before) void this.#send(isLeaving);
  };

  /** Sends and waits for the answer: true when the server has everything. */
  flush = async (): Promise<boolean> => {
    this.due();
    for (;;) {
      const { mode } = this.#view.state;
      if (mode === 'resting') return true;
      if (mode !== 'saving' && mode !== 'waiting') return false;
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
      if (this.#view.state.mode === 'waiting') this.due();
    }
  };

  async #send(isLeaving: boolean) {
    const { state } = this.#view;
    const { save } = this.#options;
    this.#take(await this.#attempt(() => save(toSend(state), state.known.version, isLeaving)));
  }

  async #attempt(save: () => Promise<{ version: number; savedAt: string }>): Promise<AutosaveEvent<Value>> {
    try {
      return { kind: 'saved', ...(await save()) };
    } catch (error) {
      if (isProblem(error, 'precondition-failed')) return this.#look();
      return eventOf(error);
    }
  }

  async #look(): Promise<AutosaveEvent<Value>> {
    try {
      return { kind: 'stale', remote: await this.#options.load() };
    } catch (error) {
      return eventOf(error);
    }
  }

  #take(event: AutosaveEvent<Value>) {
    const before = this.#view.state;
    const state = step(before, event);
    if (state === before) return;
    this.#view = { state, isKept: this.#keep(state) };
    if (state.known !== before.known) this.#options.onSaved(state.known);
    this.#wind();
    for (const listener of this.#listeners) listener();
  }

  #keep(state: AutosaveState<Value>): boolean {
    const { personId, subject } = this.#options;
    if (isDirty(state))
      return keepDraft(personId, subject, {
        value: state.value,
        version: state.known.version,
        sent: state.sent,
      });
    // An answer that comes after the page was left must not take away what another page has kept since.
    const kept = this.#isStopped ? readDraft<Value>(personId, subject) : null;
    if (!kept || same(kept.value, state.value)) forgetDraft(personId, subject);
    return true;
  }

  #wind() {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    const { mode, tries } = this.#view.state;
    const wait = mode === 'waiting' ? PAUSE : mode === 'unreachable' ? waitAfter(tries) : null;
    if (wait !== null) this.#timer = setTimeout(() => this.due(), wait);
  }
}

function eventOf<Value>(error: unknown): AutosaveEvent<Value> {
  if (isProblem(error, 'not-signed-in')) return { kind: 'signed-out' };
  if (isPassing(error) || isProblem(error, 'unexpected', 'too-many-attempts')) return { kind: 'unanswered' };
  return { kind: 'refused', code: isProblem(error) ? error.code : 'unexpected' };
}
