import { jest } from '@jest/globals';
import { ApiProblem, NoAnswer } from '../api-client/index.ts';
import { Autosave, PAUSE } from './autosave.ts';
import type { AutosaveOptions } from './autosave.ts';
import { forgetDrafts, hasUnsavedDrafts } from './drafts.ts';

type Save = AutosaveOptions<string>['save'];

const given = (save: Save, version = 0) => {
  const autosave = new Autosave<string>({
    personId: 'p1',
    subject: 'reflection.a1',
    remote: { value: '', version, savedAt: null },
    save,
    load: async () => ({ value: 'annat', version: 9, savedAt: 'then' }),
    onSaved: () => undefined,
  });
  return { autosave, stop: autosave.start() };
};

const answering: Save = async (_, version) => ({ version: version + 1, savedAt: '2026-11-24T20:04:00Z' });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  forgetDrafts('p1');
});

describe('saving against the world', () => {
  it('sends once after the pause', async () => {
    const save = jest.fn(answering);
    const { autosave } = given(save);

    autosave.change('M');
    autosave.change('Mod');
    await jest.advanceTimersByTimeAsync(PAUSE);

    expect(save.mock.calls).toEqual([['Mod', 0, false]]);
    expect(autosave.view().state.mode).toBe('resting');
  });

  it('keeps the text on the device exactly as long as the server lacks it', async () => {
    const { autosave } = given(answering);

    autosave.change('Mod');
    const whileWaiting = hasUnsavedDrafts('p1');
    await jest.advanceTimersByTimeAsync(PAUSE);

    expect([whileWaiting, hasUnsavedDrafts('p1')]).toEqual([true, false]);
  });

  it('comes back from a silent network by itself', async () => {
    const save = jest.fn(answering).mockRejectedValueOnce(new NoAnswer(null));
    const { autosave } = given(save);

    autosave.change('Mod');
    await jest.advanceTimersByTimeAsync(PAUSE);
    const silent = autosave.view().state.mode;
    await jest.advanceTimersByTimeAsync(2000);

    expect([silent, autosave.view().state.mode]).toEqual(['unreachable', 'resting']);
  });

  it('restores the text after a reload and sends it', async () => {
    const lost = given(() => Promise.reject(new NoAnswer(null)));
    lost.autosave.change('Mod');
    await jest.advanceTimersByTimeAsync(PAUSE);
    lost.stop();

    const save = jest.fn(answering);
    const { autosave } = given(save);
    const shown = autosave.view().state.value;
    await jest.advanceTimersByTimeAsync(PAUSE);

    expect(shown).toBe('Mod');
    expect(save).toHaveBeenCalledWith('Mod', 0, false);
  });

  it('waits through an ended session for the same person only', async () => {
    const save = jest.fn(answering).mockRejectedValueOnce(new ApiProblem({ code: 'not-signed-in' }));
    const { autosave } = given(save);
    autosave.change('Mod');
    await jest.advanceTimersByTimeAsync(PAUSE);

    autosave.signedIn('somebody-else');
    const stillOut = autosave.view().state.mode;
    autosave.signedIn('p1');
    await jest.advanceTimersByTimeAsync(0);

    expect([stillOut, autosave.view().state.mode]).toEqual(['signed-out', 'resting']);
  });

  it('reads the other text when the version was stale', async () => {
    const { autosave } = given(() => Promise.reject(new ApiProblem({ code: 'precondition-failed' })));

    autosave.change('mitt');
    await jest.advanceTimersByTimeAsync(PAUSE);

    expect(autosave.view().state).toMatchObject({
      mode: 'conflict',
      value: 'mitt',
      theirs: { value: 'annat' },
    });
  });

  it('flushes everything before a finish, or says that it could not', async () => {
    const good = given(answering);
    good.autosave.change('Mod');
    const bad = given(() => Promise.reject(new NoAnswer(null)));
    bad.autosave.change('Mod');

    const flushed = await Promise.all([good.autosave.flush(), bad.autosave.flush()]);

    expect(flushed).toEqual([true, false]);
  });

  it('sends at once, to outlive the page, when it is left', () => {
    const save = jest.fn(answering);
    const { autosave, stop } = given(save);
    autosave.change('Mod');

    stop();

    expect(save.mock.calls).toEqual([['Mod', 0, true]]);
  });
});
