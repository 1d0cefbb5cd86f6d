import { randomUUID } from 'node:crypto';
import { insert } from '../../../libs/testing/src/builders/rows.ts';
import { documentWith, inParts } from './rich-texts.mjs';

/** @typedef {import('./payloads.mjs').Payload} Payload */

const longAgo = '2026-01-15T08:00:00Z';

/** @param {string} text */
const local = (text) => ({ sv: text.replaceAll('\0', ''), en: text.replaceAll('\0', '') });

/**
 * The activities of the course: each payload in the texts, and as the title and the address of a link.
 * @param {readonly Payload[]} payloads
 * @returns {{ kind: string, title: object, content: object, key?: object }[]}
 */
const activitiesWith = (payloads) => {
  const at = (/** @type {number} */ place) => local(payloads[place]?.text ?? '');
  return [
    ...inParts(payloads, 80).map((part) => ({
      kind: 'text',
      title: at(0),
      content: { body: { sv: documentWith(part) }, sources: sourcesOf(part) },
    })),
    {
      kind: 'quiz',
      title: at(1),
      content: { passMark: 0, attemptsAllowed: null, questions: Math.min(60, payloads.length) },
      key: { questions: questionsOf(payloads.slice(0, 60)) },
    },
    {
      kind: 'assignment',
      title: at(2),
      content: { prompt: at(1), answer: 'text', rubric: rubricOf(payloads), approvedFrom: 0 },
    },
    { kind: 'reflection', title: at(3), content: { prompt: at(2), support: at(3), minimumWords: null } },
    {
      kind: 'survey',
      title: at(4),
      content: {
        prompt: at(4),
        scope: 'person',
        scales: [],
        items: payloads.slice(0, 40).map(({ id, text }) => ({
          key: id,
          kind: 'single',
          text: local(`${id}. ${text}`),
          required: false,
          options: [{ key: 'a', text: local(text) }],
        })),
      },
    },
    ...payloads.map(({ id, text }) => ({
      kind: 'link',
      title: local(`${id}. ${text}`),
      content: { address: text, why: local(text) },
    })),
  ];
};

/**
 * A published course as if every guard before the pages had failed: payloads uncleaned in the database, in texts,
 * titles, questions, prompts and addresses. What learners see must be safe by itself.
 * @param {import('pg').Client} client
 * @param {{ personId: string }} learner
 * @param {readonly Payload[]} payloads
 */
export const publishUnclean = async (client, learner, payloads) => {
  const [id, versionId, moduleId, enrolmentId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const first = JSON.stringify(local(payloads[0]?.text ?? ''));
  const objectives = payloads
    .slice(0, 12)
    .map(({ id: key, text }) => ({ key, text: local(text), competences: [text] }));
  await insert(client, 'course', { id, key: 'otvattad', created_at: longAgo });
  await insert(client, 'course_version', {
    id: versionId,
    course_id: id,
    number: 1,
    title: first,
    summary: first,
    for_whom: first,
    objectives: JSON.stringify(objectives),
    minutes: 100,
    cover_seed: 'otvattad',
    content_hash: 'otvattad',
    published_at: longAgo,
  });
  await insert(client, 'course_module', {
    id: moduleId,
    course_version_id: versionId,
    lineage_id: randomUUID(),
    position: 1,
    title: first,
    summary: first,
    minutes: 25,
  });
  const activities = [];
  for (const { kind, title, content, key } of activitiesWith(payloads)) {
    const activity = { id: randomUUID(), kind };
    activities.push(activity);
    await insert(client, 'activity', {
      ...activity,
      required: true,
      course_version_id: versionId,
      module_id: moduleId,
      lineage_id: randomUUID(),
      position: activities.length,
      title: JSON.stringify(title),
      minutes: 10,
      content: withoutNul({ kind, ...content }),
      key: key ? withoutNul(key) : null,
    });
  }
  await insert(client, 'cohort', {
    id: enrolmentId,
    name: (payloads[6]?.text ?? '').replaceAll('\0', ''),
    course_id: id,
    starts_on: '2026-09-01',
    ends_on: '2026-12-15',
    created_at: longAgo,
  });
  await insert(client, 'enrolment', {
    id: enrolmentId,
    person_id: learner.personId,
    course_id: id,
    course_version_id: versionId,
    cohort_id: enrolmentId,
    state: 'active',
    enrolled_at: longAgo,
  });
  await insert(client, 'enrolment_progress', {
    enrolment_id: enrolmentId,
    required_done: 0,
    required_total: activities.length,
  });
  return { courseKey: 'otvattad', activities, enrolmentId };
};

/** PostgreSQL's JSON has no NUL: whoever writes there cannot either. @param {unknown} value */
const withoutNul = (value) => JSON.stringify(value).replaceAll('\\u0000', '');

/** @param {readonly Payload[]} payloads */
const sourcesOf = (payloads) => payloads.slice(0, 40).map(({ text }) => ({ label: local(text), url: text }));

/** @param {readonly Payload[]} payloads */
const rubricOf = (payloads) =>
  payloads.slice(0, 10).map(({ id, text }) => ({
    key: id,
    text: local(`${id}. ${text}`),
    levels: [{ key: 'a', text: local(text), points: 1 }],
  }));

/** @param {readonly Payload[]} payloads */
export const questionsOf = (payloads) =>
  payloads.map(({ id, text }) => ({
    key: id,
    kind: 'single',
    prompt: local(`${id}. ${text}`),
    feedback: local(text),
    options: [
      { key: 'a', text: local(text), correct: true, feedback: local(text) },
      { key: 'b', text: local(text), correct: false },
    ],
  }));
