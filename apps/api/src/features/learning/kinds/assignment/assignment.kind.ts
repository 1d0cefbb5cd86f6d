import { kindDrafts } from '@vagar/contract';
import type { ActivityWork } from '@vagar/contract';
import type { ActivityKindDefinition, KindFault, WorkRules } from '../../../curriculum/index.ts';
import { notDoneBefore, publishOpenly, withoutKind } from '../simple-kind.ts';

type Work = Extract<ActivityWork, { kind: 'assignment' }>;
const draft = kindDrafts.assignment;

/** Something to hand in, as text or files; a person reads it against criteria that are open from the start. */
const work: WorkRules<Work> = {
  fits: (content, { text, files }) => {
    const { answer } = draft.parse(withoutKind(content));
    return (answer !== 'file' || text === '') && (answer !== 'text' || files.length === 0);
  },
  // Text and files stay, whatever the activity asks for now: nothing that was written is lost.
  fitted: (_content, work) => work,
  left: (_content, { text, files }) => (text.trim() === '' && files.length === 0 ? 1 : 0),
  shared: ({ text, files }) => ({ text, files }),
  words: ({ text, files }) => [text, ...files.map(({ name }) => name)],
  files: ({ files }) => files.map(({ id }) => id),
  isReviewed: true,
};

export const assignmentKind: ActivityKindDefinition<'assignment'> = {
  kind: 'assignment',
  empty: () => ({ prompt: { sv: '' }, answer: 'either', rubric: [], approvedFrom: 0 }),
  read: (content) => Promise.resolve(draft.parse(content)),
  ...publishOpenly('assignment'),
  faults({ rubric, approvedFrom }) {
    const found: KindFault[] = [];
    if (rubric.length === 0) found.push({ code: 'rubric-empty', path: 'rubric', weight: 'should' });
    for (const [index, { levels }] of rubric.entries())
      if (levels.length < 2)
        found.push({ code: 'rubric-empty', path: `rubric.${index}.levels`, weight: 'must' });
    const most = rubric.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map((it) => it.points)), 0);
    if (approvedFrom > most)
      found.push({ code: 'approval-out-of-reach', path: 'approvedFrom', weight: 'must' });
    return found;
  },
  correctable: {
    'content.prompt': 'words',
    'content.rubric.*.text': 'choice',
    'content.rubric.*.levels.*.text': 'choice',
  },
  demandOf: () => ({ kind: 'work', isReviewed: true }),
  finishedBy: 'work-handed-in',
  notDone: notDoneBefore,
  work,
};
