import { isDirty, opened, same, step, toSend, waitAfter } from './autosave-machine.ts';
import type { AutosaveEvent, AutosaveState } from './autosave-machine.ts';

const remote = (value: string, version: number) => ({ value, version, savedAt: version ? 'then' : null });
const run = (state: AutosaveState<string>, ...events: AutosaveEvent<string>[]) => events.reduce(step, state);

const typed = (value: string) => ({ kind: 'typed', value }) as const;
const due = { kind: 'due' } as const;
const saved = (version: number) => ({ kind: 'saved', version, savedAt: 'now' }) as const;
const unanswered = { kind: 'unanswered' } as const;
const stale = (value: string, version: number) =>
  ({ kind: 'stale', remote: remote(value, version) }) as const;

describe('a text that is saved as it is typed', () => {
  const empty = opened(remote('', 0), null);

  it('waits for a pause, is sent, and rests', () => {
    const afterTyping = run(empty, typed('Mod'));
    const afterPause = run(afterTyping, due);

    const end = run(afterPause, saved(1));

    expect([afterTyping.mode, afterPause.mode, end.mode]).toEqual(['waiting', 'saving', 'resting']);
    expect(end.known).toEqual({ value: 'Mod', version: 1, savedAt: 'now' });
  });

  it('sends what was typed while the first part was on its way', () => {
    const onItsWay = run(empty, typed('Mod'), due, typed('Mod att välja'));

    const next = run(onItsWay, saved(1));

    expect(next.mode).toBe('waiting');
    expect(toSend(next)).toBe('Mod att välja');
  });

  it('has nothing to save when the text is as it was', () => {
    const changedBack = run(empty, typed('M'), typed(''));

    const end = run(changedBack, due);

    expect(end.mode).toBe('resting');
  });

  it('sends the unanswered text again before anything newer', () => {
    const offline = run(empty, typed('Mod'), due, unanswered, typed('Mod i vardagen'));

    const again = run(offline, due);

    expect(offline.mode).toBe('unreachable');
    expect(toSend(again)).toBe('Mod');
  });

  it('knows its own text in whatever order a database gives its parts back', () => {
    const plan = { title: { sv: 'Mod', en: 'Courage' }, steps: ['a', 'b'] };
    const mixed = { steps: ['a', 'b'], title: { en: 'Courage', sv: 'Mod' } };

    const said = [same(plan, mixed), same(plan, { ...mixed, steps: ['b', 'a'] })];

    expect(said).toEqual([true, false]);
  });

  it('knows its own text when the answer was lost on the way', () => {
    const offline = run(empty, typed('Mod'), due, unanswered, typed('Mod i vardagen'), due);

    const met = run(offline, stale('Mod', 1));

    expect(met.mode).toBe('waiting');
    expect(toSend(met)).toBe('Mod i vardagen');
  });

  it('keeps both texts when another device wrote something else', () => {
    const meeting = run(empty, typed('Här'), due);

    const conflict = run(meeting, stale('Där', 1));

    expect(conflict).toMatchObject({ mode: 'conflict', value: 'Här', theirs: { value: 'Där' } });
  });

  it('saves the chosen text on top of the other', () => {
    const conflict = run(empty, typed('Här'), due, stale('Där', 4));

    const chosen = run(conflict, { kind: 'chosen', value: 'Här och där' }, due);

    expect(chosen).toMatchObject({ mode: 'saving', known: { version: 4 } });
    expect(toSend(chosen)).toBe('Här och där');
  });

  it('rests at once when the other text is chosen', () => {
    const conflict = run(empty, typed('Här'), due, stale('Där', 4));

    const chosen = run(conflict, { kind: 'chosen', value: 'Där' });

    expect(chosen).toMatchObject({ mode: 'resting', value: 'Där', theirs: null });
  });

  it('waits for the person to sign in again, then goes on', () => {
    const out = run(empty, typed('Mod'), due, { kind: 'signed-out' }, typed('Mod nu'));

    const back = run(out, { kind: 'signed-in' }, due);

    expect(out.mode).toBe('signed-out');
    expect(back.mode).toBe('saving');
  });

  it('keeps a refused text and tries again when it is changed', () => {
    const refused = run(empty, typed('Mod'), due, { kind: 'refused', code: 'too-large' });

    const changed = run(refused, typed('Mo'), due);

    expect(refused).toMatchObject({ mode: 'refused', value: 'Mod', refusal: 'too-large' });
    expect(changed.mode).toBe('saving');
  });

  it('shows a newer text from another device only while nothing here is unsaved', () => {
    const fresh = { kind: 'refreshed', remote: remote('Från mobilen', 3) } as const;

    const [resting, typing] = [run(empty, fresh), run(empty, typed('Från datorn'), fresh)];

    expect(resting.value).toBe('Från mobilen');
    expect(typing.value).toBe('Från datorn');
  });
});

describe('a draft that this device kept', () => {
  it('goes on where it was', () => {
    const draft = { value: 'Mod i', version: 2, sent: null };

    const state = opened(remote('Mod', 2), draft);

    expect(state).toMatchObject({ mode: 'waiting', value: 'Mod i' });
  });

  it('is done with when the server has it', () => {
    const draft = { value: 'Mod i', version: 2, sent: { value: 'Mod i' } };

    const state = opened(remote('Mod i', 3), draft);

    expect(state.mode).toBe('resting');
    expect(isDirty(state)).toBe(false);
  });

  it('meets another text as a conflict, never overwriting either', () => {
    const draft = { value: 'Här', version: 2, sent: null };

    const state = opened(remote('Där', 3), draft);

    expect(state).toMatchObject({ mode: 'conflict', value: 'Här', theirs: { value: 'Där', version: 3 } });
  });

  it('is sent when what was read is older than the draft', () => {
    const draft = { value: 'Tre', version: 3, sent: null };

    const state = opened(remote('Två', 2), draft);

    expect(state).toMatchObject({ mode: 'waiting', known: { version: 3 } });
    expect(toSend(state)).toBe('Tre');
  });
});

describe('the wait between tries', () => {
  it('doubles up to half a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 50].map(waitAfter);

    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});
