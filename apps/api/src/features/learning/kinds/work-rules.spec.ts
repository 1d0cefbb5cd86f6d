import type { ActivityWork, KindDraft, WorkKind } from '@vagar/contract';
import { matrixPairs } from '@vagar/domain';
import { kindsOfLearning } from './index.ts';

const secret = 'Det här är bara mitt.';
const level = (key: string, points: number) => ({ key, text: { sv: key }, points });
const choice = (key: string) => ({ key, text: { sv: key } });

const matrix: KindDraft<'goal-matrix'> = {
  prompt: { sv: '' },
  support: [],
  goals: ['a', 'b', 'c'].map((key) => ({ key, text: { sv: key }, short: { sv: key } })),
  minimumReasons: 2,
};
const exercise: KindDraft<'application-exercise'> = {
  prompt: { sv: '' },
  application: { sv: { type: 'doc', content: [] } },
  attachments: [],
  criteria: ['klimat', 'natur'].map((key) => ({ key, text: { sv: key }, help: { sv: '' } })),
  expert: [],
  expertSummary: { sv: '' },
};
const survey: KindDraft<'survey'> = {
  prompt: { sv: '' },
  scope: 'person',
  scales: [{ key: 'behov', points: ['lite', 'mycket'].map(choice) }],
  items: [
    { key: 'val', kind: 'single', text: { sv: '' }, required: true, options: ['ja', 'nej'].map(choice) },
    {
      key: 'hur',
      kind: 'scale',
      text: { sv: '' },
      required: true,
      scale: 'behov',
      showWhen: { item: 'val', in: ['ja'] },
    },
    { key: 'ord', kind: 'text', text: { sv: '' }, required: false },
  ],
};
const assignment: KindDraft<'assignment'> = {
  prompt: { sv: '' },
  answer: 'text',
  rubric: [{ key: 'klar', text: { sv: '' }, levels: [level('nej', 0), level('ja', 1)] }],
  approvedFrom: 1,
};
const drafts = { 'goal-matrix': matrix, 'application-exercise': exercise, survey, assignment };

/** Work with everything in it that is asked for. */
const whole: { [Kind in WorkKind]: Extract<ActivityWork, { kind: Kind }> } = {
  'goal-matrix': {
    kind: 'goal-matrix',
    cells: matrixPairs(['a', 'b', 'c']).map((pair) => ({ ...pair, score: -1, reason: secret })),
  },
  'application-exercise': {
    kind: 'application-exercise',
    assessments: ['klimat', 'natur'].map((criterion) => ({ criterion, level: 2, reason: secret })),
  },
  survey: {
    kind: 'survey',
    answers: {
      val: { kind: 'single', option: 'ja' },
      hur: { kind: 'scale', point: 'mycket' },
      ord: { kind: 'text', text: secret },
    },
  },
  assignment: { kind: 'assignment', text: 'Min inlämning.', files: [] },
};
const kinds = Object.keys(whole) as WorkKind[];

const rulesOf = (kind: WorkKind) => {
  const definition = kindsOfLearning.find((it) => it.kind === kind);
  if (!definition?.work) throw new Error(`${kind} is not handed in`);
  return { rules: definition.work, content: definition.publish(drafts[kind]).content };
};
const left = (work: ActivityWork) => {
  const { rules, content } = rulesOf(work.kind);
  return rules.left(content, work);
};
const fits = (work: ActivityWork) => {
  const { rules, content } = rulesOf(work.kind);
  return rules.fits(content, work);
};

describe('the rules of handed-in work', () => {
  it.each(kinds)('find nothing left in a whole %s, which fits its activity', (kind) => {
    const work = whole[kind];

    expect([fits(work), left(work)]).toEqual([true, 0]);
  });

  it('count what is left', () => {
    const cells = whole['goal-matrix'].cells.map((cell, place) => ({
      ...cell,
      score: place < 4 ? cell.score : null,
      reason: place < 1 ? cell.reason : ' ',
    }));

    const counted = [
      left({ kind: 'goal-matrix', cells: [] }),
      left({ kind: 'goal-matrix', cells }),
      left({
        kind: 'application-exercise',
        assessments: [{ criterion: 'klimat', level: 0, reason: '' }],
      }),
      left({ kind: 'survey', answers: {} }),
      left({ kind: 'survey', answers: { val: { kind: 'single', option: 'ja' } } }),
      left({ kind: 'survey', answers: { val: { kind: 'single', option: 'nej' } } }),
      left({ kind: 'assignment', text: '  ', files: [] }),
    ];

    expect(counted).toEqual([8, 3, 2, 1, 1, 0, 1]);
  });

  it.each<ActivityWork>([
    { kind: 'goal-matrix', cells: [{ from: 'a', to: 'a', score: 1, reason: '' }] },
    { kind: 'goal-matrix', cells: [{ from: 'a', to: 'okänt', score: 1, reason: '' }] },
    {
      kind: 'goal-matrix',
      cells: [1, 2].map((score) => ({ from: 'a', to: 'b', score, reason: '' })),
    },
    { kind: 'application-exercise', assessments: [{ criterion: 'okänt', level: 1, reason: '' }] },
    {
      kind: 'application-exercise',
      assessments: [1, 2].map((chosen) => ({ criterion: 'natur', level: chosen, reason: '' })),
    },
    { kind: 'survey', answers: { okänt: { kind: 'text', text: 'ord' } } },
    { kind: 'survey', answers: { val: { kind: 'single', option: 'kanske' } } },
    { kind: 'survey', answers: { val: { kind: 'scale', point: 'lite' } } },
  ])('refuse what the activity does not hold: %j', (work) => {
    const isFitting = fits(work);

    expect(isFitting).toBe(false);
  });

  it('share no reason and nothing written freely', () => {
    const given = (['goal-matrix', 'application-exercise', 'survey'] as const).map((kind) => {
      const { rules, content } = rulesOf(kind);
      return rules.shared(whole[kind], content);
    });

    expect(JSON.stringify(given)).not.toContain(secret);
    expect(given).toMatchObject([
      { cells: Array.from({ length: 6 }, () => expect.objectContaining({ score: -1 })) },
      { assessments: [{ criterion: 'klimat', level: 2 }, {}] },
      { answers: { val: { option: 'ja' }, hur: { point: 'mycket' } } },
    ]);
  });

  it('share no answer that a branch has hidden', () => {
    const { rules, content } = rulesOf('survey');
    const changed: ActivityWork = {
      kind: 'survey',
      answers: { ...whole.survey.answers, val: { kind: 'single', option: 'nej' } },
    };

    const shared = rules.shared(changed, content);

    // That something was written freely is counted; what it was stays with its author.
    expect(shared).toEqual({ answers: { val: { kind: 'single', option: 'nej' } }, wrote: ['ord'] });
  });
});

describe('the gate for kinds that are handed in', () => {
  const codes = (kind: WorkKind, draft: KindDraft) =>
    kindsOfLearning
      .find((it) => it.kind === kind)
      ?.faults(draft)
      .map(({ code, path }) => `${code} ${path}`);

  it('stops a matrix whose goals share a key, and one that wants more reasons than it has squares', () => {
    const [first] = matrix.goals;
    const twice = { ...matrix, goals: [...matrix.goals, ...(first ? [first] : [])] };

    const found = [codes('goal-matrix', twice), codes('goal-matrix', { ...matrix, minimumReasons: 7 })];

    expect(found).toEqual([['too-few-goals goals'], ['approval-out-of-reach minimumReasons']]);
  });

  it('stops a survey that cannot be answered or reached, and an exercise the expert has not done', () => {
    const broken = {
      ...survey,
      scales: [],
      items: survey.items.map((item) =>
        item.key === 'hur' ? { ...item, showWhen: { item: 'ord', in: ['ja'] } } : item,
      ),
    };

    const found = [codes('survey', broken), codes('application-exercise', exercise)];

    expect(found).toEqual([
      ['branch-unreachable items.1', 'question-unanswerable items.1'],
      ['expert-incomplete criteria.0', 'expert-incomplete criteria.1'],
    ]);
  });
});
