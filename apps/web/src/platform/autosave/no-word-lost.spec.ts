import fc from 'fast-check';
import { isDirty, opened, step, toSend } from './autosave-machine.ts';
import type { AutosaveEvent, AutosaveState } from './autosave-machine.ts';

/**
 * One device, a server that keeps versions, and a network that loses requests and answers, in any order of
 * events, reloads of the page among them.
 */
type Happening = 'type' | 'pause' | 'request-lost' | 'answer-lost' | 'signed-out' | 'reload' | 'answered';

const happening = fc.constantFrom<Happening>(
  'type',
  'type',
  'pause',
  'request-lost',
  'answer-lost',
  'signed-out',
  'reload',
  'answered',
);

class World {
  server = { value: '', version: 0, savedAt: null as string | null };
  typed = '';
  device: AutosaveState<string> = opened(this.server, null);

  take(event: AutosaveEvent<string>) {
    this.device = step(this.device, event);
  }

  happen(what: Happening) {
    if (what === 'type') {
      this.typed += String.fromCharCode(97 + (this.typed.length % 26));
      this.take({ kind: 'typed', value: this.typed });
    } else if (what === 'reload') this.reload();
    else this.exchange(what);
  }

  exchange(what: Exclude<Happening, 'type' | 'reload'>) {
    if (this.device.mode === 'signed-out') this.take({ kind: 'signed-in' });
    this.take({ kind: 'due' });
    if (this.device.mode !== 'saving') return;
    if (what === 'request-lost' || what === 'pause') return this.take({ kind: 'unanswered' });
    if (what === 'signed-out') return this.take({ kind: 'signed-out' });
    const isCurrent = this.device.known.version === this.server.version;
    if (isCurrent)
      this.server = { value: toSend(this.device), version: this.server.version + 1, savedAt: 'now' };
    if (what === 'answer-lost') return this.take({ kind: 'unanswered' });
    this.take(
      isCurrent
        ? { kind: 'saved', version: this.server.version, savedAt: 'now' }
        : { kind: 'stale', remote: this.server },
    );
  }

  reload() {
    const { value, known, sent } = this.device;
    const draft = isDirty(this.device) ? { value, version: known.version, sent } : null;
    this.device = opened(this.server, draft);
  }
}

it('never loses a word, never invents a conflict, and ends with all of it on the server', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const world = new World();

      for (const what of happenings) {
        world.happen(what);
        expect(world.device.value).toBe(world.typed);
        expect(world.device.mode).not.toBe('conflict');
      }
      for (let turn = 0; turn < 4; turn += 1) world.exchange('answered');

      expect(world.server.value).toBe(world.typed);
      expect(world.device.mode).toBe('resting');
    }),
    { numRuns: 500 },
  );
});
