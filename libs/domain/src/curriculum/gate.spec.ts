import fc from 'fast-check';
import { isOpen } from './condition.ts';
import type { OpenCondition } from './condition.ts';
import { gateFindings } from './gate.ts';
import type { GateActivity, GateCourse } from './gate.ts';

const both = (text: string) => ({ sv: text, en: text });
const doc = (...content: object[]) => ({ type: 'doc', content });
const words = { type: 'paragraph', content: [{ type: 'text', text: 'ord' }] };

const activity = (id: string, change: Partial<GateActivity<'of-kind'>> = {}): GateActivity<'of-kind'> => ({
  id,
  title: both(id),
  required: true,
  isScored: false,
  condition: null,
  draft: { body: { sv: doc(words), en: doc(words) } },
  faults: [],
  ...change,
});
const courseOf = (...activities: GateActivity<'of-kind'>[]): GateCourse<'of-kind'> => ({
  title: both('Kursen'),
  summary: both('Om kursen'),
  forWhom: both('Alla'),
  objectives: [],
  modules: [{ id: 'm', title: both('Modul'), summary: both('Om modulen'), objectives: [], activities }],
  cohorts: ['host'],
});
const codesOf = (course: GateCourse<'of-kind'>) => gateFindings(course).map(({ code }) => code);

describe('the gate', () => {
  it('knows a condition on a cohort of the course, and none on another’s', () => {
    const waitsFor = (cohort: string) =>
      activity('b', { required: false, condition: { kind: 'any', of: [{ kind: 'cohort', cohort }] } });

    expect(codesOf(courseOf(activity('a'), waitsFor('host')))).toEqual([]);
    expect(codesOf(courseOf(activity('a'), waitsFor('annan-kurs')))).toEqual(['condition-unknown']);
  });

  it('lets a whole course through', () => {
    expect(gateFindings(courseOf(activity('a')))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['picture-without-alt', doc({ type: 'image', attrs: { src: '/api/v1/files/x', alt: ' ' } })],
    ['heading-skipped', doc({ type: 'heading', attrs: { level: 3 }, content: words.content })],
  ])('sees %s in either language', (code, faulty) => {
    const found = gateFindings(courseOf(activity('a', { draft: { body: { sv: doc(words), en: faulty } } })));

    expect(found).toContainEqual(
      expect.objectContaining({ code, activityId: 'a', path: 'body', language: 'en', weight: 'should' }),
    );
  });

  it('sees words in a drawing that are hard to read, and a film in a text without captions', () => {
    const picture = { type: 'image', attrs: { src: '/api/v1/files/x', alt: 'En karta' } };
    const film = { type: 'film', attrs: { media: 'f', title: 'Bussen' } };
    const draft = { body: { sv: doc(words, picture, film), en: doc(words, picture, film) } };
    const shown = (contrast: number, captions: readonly ('sv' | 'en')[]) => ({
      contrasts: new Map([['/api/v1/files/x', contrast]]),
      captions: new Map([['f', captions]]),
    });

    const faulty = gateFindings(courseOf(activity('a', { draft })), shown(4.4, ['sv']));

    expect(faulty.map(({ code, language }) => `${code} ${language}`)).toEqual([
      'low-contrast sv',
      'low-contrast en',
      'film-without-captions en',
    ]);
    expect(gateFindings(courseOf(activity('a', { draft })), shown(4.5, ['sv', 'en']))).toEqual([]);
  });

  it('lists what is not translated, with its place, and what is not written', () => {
    const draft = { questions: [{ prompt: { sv: 'Vad?' }, feedback: { sv: '' } }, { prompt: { sv: ' ' } }] };

    const found = gateFindings(courseOf(activity('a', { draft })));

    expect(found.map(({ code, path, weight }) => `${weight} ${code} ${path}`)).toEqual([
      'should translation-missing questions.0.prompt',
      'should text-missing questions.0.feedback',
      'must text-missing questions.1.prompt',
    ]);
  });

  it('asks for a document’s other language, and does not take addresses for texts', () => {
    const draft = { body: { sv: doc(words) }, captions: { sv: '/api/v1/files/a', en: '' } };

    expect(codesOf(courseOf(activity('a', { draft })))).toEqual(['translation-missing']);
  });

  it('says a missing address once, as its kind does', () => {
    const draft = { body: { sv: doc(words), en: doc(words) }, captions: { sv: '', en: '' } };
    const faults = (['sv', 'en'] as const).map((language) => ({
      code: 'of-kind' as const,
      weight: 'must' as const,
      path: `captions.${language}`,
    }));

    expect(codesOf(courseOf(activity('a', { draft, faults })))).toEqual(['of-kind', 'of-kind']);
  });

  it('sees two questions, options or criteria with one key', () => {
    const options = [
      { key: 'o', text: both('a') },
      { key: 'o', text: both('b') },
    ];
    const draft = {
      questions: [
        { key: 'q', prompt: both('?'), options },
        { key: 'q', prompt: both('!') },
      ],
    };

    const found = gateFindings(courseOf(activity('a', { draft })));

    expect(found.map(({ code, path, weight }) => [code, path, weight])).toEqual([
      ['key-used-twice', 'questions', 'must'],
      ['key-used-twice', 'questions.0.options', 'must'],
    ]);
  });

  it('sees a course without modules, an empty module and one where nothing is required', () => {
    const empty = { ...courseOf(), modules: [] };
    const optional = courseOf(activity('a', { required: false }));

    expect(codesOf(empty)).toEqual(['no-modules', 'nothing-required']);
    expect(codesOf(courseOf())).toEqual(['nothing-required', 'module-empty']);
    expect(codesOf(optional)).toEqual(['nothing-required']);
  });

  it('sees what can never open, and what waits for something that is not there or has no score', () => {
    const elected: OpenCondition = { kind: 'affiliation', is: 'elected' };
    const found = gateFindings(
      courseOf(
        activity('a'),
        activity('for-some', { condition: elected }),
        activity('voluntary', { condition: elected, required: false }),
        activity('lost', { condition: { kind: 'done', activity: 'gone' } }),
        activity('unscored', { condition: { kind: 'score', activity: 'a', atLeast: 0.5 } }),
      ),
    );

    expect(found.map(({ code, activityId }) => [code, activityId])).toEqual([
      ['activity-unreachable', 'for-some'],
      ['condition-unknown', 'lost'],
      ['condition-unknown', 'unscored'],
    ]);
  });

  it('passes only courses that anyone can complete', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const condition = fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('done' as const), activity: fc.constantFrom(...ids) }),
        fc.record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(
            fc.oneof(
              fc.record({ kind: fc.constant('done' as const), activity: fc.constantFrom(...ids) }),
              fc.record({ kind: fc.constant('affiliation' as const), is: fc.constant('civil') }),
            ),
            { maxLength: 3 },
          ),
        }),
      ),
    );
    const course = fc
      .tuple(...ids.map(() => fc.record({ condition, required: fc.boolean() })))
      .map((parts) => courseOf(...parts.map((part, index) => activity(ids[index] ?? '', part))));

    fc.assert(
      fc.property(course, (it) => {
        fc.pre(gateFindings(it).every(({ weight }) => weight !== 'must'));
        const activities = it.modules.flatMap((module) => module.activities);
        const done = new Set<string>();
        for (const _ of activities)
          for (const { id, condition: opens } of activities)
            if (isOpen(opens, { today: '9999-12-31', done, scores: {}, affiliations: [], cohort: null }))
              done.add(id);

        expect(activities.filter(({ id, required }) => required && !done.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
