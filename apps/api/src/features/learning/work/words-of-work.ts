import type { ActivityWork } from '@vagar/contract';

/** What a person wrote in their own words, in the order it was asked for; blank where they only chose. */
export function wordsOfWork(work: ActivityWork): string {
  switch (work.kind) {
    case 'assignment':
      return joined([work.text, ...work.files.map(({ name }) => name)]);
    case 'goal-matrix':
      return joined(work.cells.map(({ reason }) => reason));
    case 'application-exercise':
      return joined(work.assessments.map(({ reason }) => reason));
    case 'survey':
      return joined(Object.values(work.answers).map((answer) => (answer.kind === 'text' ? answer.text : '')));
  }
}

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ');
