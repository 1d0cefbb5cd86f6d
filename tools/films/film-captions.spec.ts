import fc from 'fast-check';
import { captionCues, fromVtt, toVtt } from './film-captions.mjs';

const sentence = fc
  .array(fc.constantFrom('vägen', 'nämnden', 'en', 'fråga', 'kvällsbussen', 'och', 'underlag', 'den'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => `${words.join(' ')}.`);
const said = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const film = fc
  .array(fc.record({ seconds: fc.integer({ min: 4, max: 15 }), text: said }), { minLength: 1, maxLength: 6 })
  .map((scenes) =>
    scenes.map(({ seconds, text }, at) => ({
      key: `scene-${at}`,
      seconds,
      start: scenes.slice(0, at).reduce((sum, scene) => sum + scene.seconds, 0),
      say: { sv: text, en: text },
      see: { sv: 'Det syns.', en: 'It is seen.' },
    })),
  );

describe('captions', () => {
  it('cover the whole film without gap or overlap', () => {
    fc.assert(
      fc.property(film, (scenes) => {
        const cues = captionCues(scenes, 'sv');

        const ends = scenes.map((scene) => scene.start + scene.seconds);
        expect(cues[0]?.from).toBe(0);
        expect(cues.at(-1)?.to).toBe(ends.at(-1));
        for (const [at, cue] of cues.slice(1).entries()) expect(cue.from).toBeCloseTo(cues[at]?.to ?? -1, 6);
      }),
    );
  });

  it('say every word once, in order', () => {
    fc.assert(
      fc.property(film, (scenes) => {
        const told = captionCues(scenes, 'sv').map((cue) => cue.text);

        expect(told.join(' ').split(/\s+/)).toEqual(scenes.flatMap((scene) => scene.say.sv.split(' ')));
      }),
    );
  });

  it('take at most two lines', () => {
    fc.assert(
      fc.property(film, (scenes) => {
        for (const cue of captionCues(scenes, 'sv'))
          expect(cue.text.split('\n').length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('give a short sentence time to be seen', () => {
    const scene = {
      key: 'a',
      start: 0,
      seconds: 10,
      say: {
        sv: 'Nämnden beslutar. Tjänstepersonen bereder ärendet och lämnar ett förslag till beslut.',
        en: '',
      },
      see: { sv: '', en: '' },
    };

    const [short] = captionCues([scene], 'sv');

    expect(short?.text).toBe('Nämnden beslutar.');
    expect(short && short.to - short.from).toBeGreaterThan(2);
  });
});

describe('WebVTT', () => {
  it('is read back as it was written, past the hour too', () => {
    const cues = [
      { from: 0, to: 2.5, text: 'En rad' },
      { from: 2.5, to: 3661.004, text: 'Två\nrader' },
    ];

    const read = fromVtt(toVtt(cues));

    expect(read).toEqual(cues);
  });
});
