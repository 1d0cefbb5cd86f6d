import fc from 'fast-check';
import type { ActivityState } from './activity-state.ts';
import { courseProgress } from './course-progress.ts';
import { nextActivity } from './next-activity.ts';
import type { ActivityDemand, ActivityFacts } from './requirements.ts';
import { requirementsOf } from './requirements.ts';

const states: readonly ActivityState[] = ['not-started', 'started', 'failed', 'completed'];
const randomActivities = fc.array(fc.record({ required: fc.boolean(), state: fc.constantFrom(...states) }), {
  maxLength: 12,
});

describe('courseProgress', () => {
  it('counts required activities that are done', () => {
    const activities = [
      { required: true, state: 'completed' },
      { required: true, state: 'failed' },
      { required: false, state: 'completed' },
    ] as const;

    const progress = courseProgress(activities);

    expect(progress).toEqual({ requiredTotal: 2, requiredDone: 1, share: 0.5, complete: false });
  });

  it('is never complete when nothing is required', () => {
    const progress = courseProgress([{ required: false, state: 'completed' }]);

    expect(progress).toEqual({ requiredTotal: 0, requiredDone: 0, share: 0, complete: false });
  });

  it('never falls when one more activity is done, and is complete exactly at 1', () => {
    fc.assert(
      fc.property(randomActivities, fc.nat(), (activities, pick) => {
        const more = activities.map((activity, index) =>
          index === pick % activities.length ? { ...activity, state: 'completed' as const } : activity,
        );

        const [before, after] = [courseProgress(activities), courseProgress(more)];

        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(after.complete).toBe(after.share === 1);
      }),
    );
  });
});

describe('requirementsOf', () => {
  const reasonFor = (demand: ActivityDemand, facts?: Partial<ActivityFacts>) =>
    requirementsOf(
      [{ id: 'a', required: true, demand }],
      facts ? { a: { completedAt: null, ...facts } } : {},
    )[0]?.reason;

  it.each<[ActivityDemand, Partial<ActivityFacts> | undefined, object]>([
    [{ kind: 'text' }, undefined, { code: 'read-not-confirmed' }],
    [{ kind: 'film' }, {}, { code: 'film-not-finished' }],
    [{ kind: 'quiz', passMark: 0.7, attempts: null }, {}, { code: 'quiz-not-tried', passMark: 0.7 }],
    [
      { kind: 'quiz', passMark: 0.7, attempts: null },
      { bestScore: 0, attemptsUsed: 4 },
      { code: 'quiz-below-mark', best: 0, passMark: 0.7, attemptsLeft: null },
    ],
    [
      { kind: 'quiz', passMark: 0.7, attempts: 3 },
      { bestScore: 0.6, attemptsUsed: 1, isWaiting: true },
      { code: 'quiz-waits-for-marks' },
    ],
    [
      { kind: 'quiz', passMark: 0.7, attempts: 3 },
      { bestScore: 0.6, attemptsUsed: 5 },
      { code: 'quiz-below-mark', best: 0.6, passMark: 0.7, attemptsLeft: 0 },
    ],
    [{ kind: 'reflection', minimumWords: null }, { words: 0 }, { code: 'reflection-empty' }],
    [
      { kind: 'reflection', minimumWords: 50 },
      { words: 9 },
      { code: 'reflection-too-short', have: 9, need: 50 },
    ],
    [{ kind: 'reflection', minimumWords: null }, { words: 9 }, { code: 'reflection-not-confirmed' }],
    [
      { kind: 'action-plan', minimumCommitments: 2 },
      { commitments: 1 },
      { code: 'plan-too-few', have: 1, need: 2 },
    ],
    [{ kind: 'action-plan', minimumCommitments: 1 }, { commitments: 1 }, { code: 'plan-not-confirmed' }],
    [{ kind: 'work', isReviewed: true }, {}, { code: 'work-not-handed-in' }],
    [{ kind: 'work', isReviewed: true }, { workState: 'draft' }, { code: 'work-not-handed-in' }],
    [{ kind: 'work', isReviewed: true }, { workState: 'handed-in' }, { code: 'work-waits-for-review' }],
    [{ kind: 'work', isReviewed: true }, { workState: 'returned' }, { code: 'work-returned' }],
    [{ kind: 'workshop' }, {}, { code: 'workshop-not-attended' }],
    [{ kind: 'link' }, {}, { code: 'link-not-followed' }],
  ])('says why %j is left after %j', (demand, facts, reason) => {
    expect(reasonFor(demand, facts)).toEqual(reason);
  });

  it('keeps what was completed, though the demand has risen since', () => {
    const reason = reasonFor(
      { kind: 'quiz', passMark: 1, attempts: 1 },
      { completedAt: '2026-11-23T09:00:00+01:00', bestScore: 0.7, attemptsUsed: 1 },
    );

    expect(reason).toEqual({ code: 'met', at: '2026-11-23T09:00:00+01:00' });
  });

  it('asks nothing of voluntary activities and keeps course order', () => {
    const demand = { kind: 'text' } as const;
    const activities = [
      { id: 'b', required: true, demand },
      { id: 'c', required: false, demand },
      { id: 'a', required: true, demand },
    ];

    const requirements = requirementsOf(activities, {});

    expect(requirements.map((each) => each.activityId)).toEqual(['b', 'a']);
  });
});

describe('nextActivity', () => {
  const course = [
    { id: 'text', required: true },
    { id: 'extra', required: false },
    { id: 'quiz', required: true },
    { id: 'plan', required: true },
  ];

  it.each<[string, Record<string, ActivityState>, string | null, string | null]>([
    ['starts at the beginning', {}, null, 'text'],
    ['returns to what was left half done', { text: 'started' }, 'text', 'text'],
    ['returns to a voluntary one left half done', { text: 'completed', extra: 'started' }, 'extra', 'extra'],
    ['returns to a failed quiz', { text: 'completed', quiz: 'failed' }, 'quiz', 'quiz'],
    ['goes on after what was done', { text: 'completed' }, 'text', 'quiz'],
    ['comes back for what was skipped', { plan: 'completed' }, 'plan', 'text'],
    ['starts over when the last visited is gone', { text: 'completed' }, 'gone', 'quiz'],
    [
      'ends when all required is done',
      { text: 'completed', quiz: 'completed', plan: 'completed' },
      'extra',
      null,
    ],
  ])('%s', (_, done, lastVisited, expected) => {
    expect(nextActivity(course, done, lastVisited)).toBe(expected);
  });

  it('passes by what is shut, and names it only when nothing open is left', () => {
    const shut = course.map((step) => (step.id === 'quiz' ? { ...step, isOpen: false } : step));

    expect(nextActivity(shut, { text: 'completed' }, 'text')).toBe('plan');
    expect(nextActivity(shut, { text: 'completed', plan: 'completed' }, 'plan')).toBe('quiz');
  });

  it('never leads to what is done, and is null exactly when the course is complete', () => {
    fc.assert(
      fc.property(randomActivities, fc.nat(), (activities, pick) => {
        fc.pre(activities.some((activity) => activity.required));
        const order = activities.map((activity, index) => ({ ...activity, id: String(index) }));
        const known = Object.fromEntries(order.map(({ id, state }) => [id, state]));

        const next = nextActivity(order, known, String(pick % order.length));

        expect(next === null).toBe(courseProgress(activities).complete);
        if (next !== null) expect(known[next]).not.toBe('completed');
      }),
    );
  });
});
