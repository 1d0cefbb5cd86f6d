import { documentWith, inParts } from './rich-texts.mjs';
import { questionsOf } from './world.mjs';

/** @typedef {import('./payloads.mjs').Payload} Payload */
/** @typedef {import('./site.mjs').Account} Account */

/** @param {string} text */
const local = (text) => ({ sv: text, en: text });

/** @param {import('./site.mjs').Answer} answer @param {string} what */
const done = ({ status, body }, what) => {
  if (status >= 300) throw new Error(`${what} was answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

/**
 * A course in the studio with the payloads in its texts, titles, addresses and questions, sent to the API as an
 * editor would, or as somebody who uses no editor.
 * @param {Account} staff @param {readonly Payload[]} payloads
 */
export const writeCourse = async ({ ask }, payloads) => {
  const first = payloads[0]?.text ?? '';
  const course = done(await ask('POST', '/studio/courses', { title: 'XSS' }), 'A course');
  const words = {
    title: local(first),
    summary: local(first),
    forWhom: local(first),
    objectives: [{ key: 'a', text: local(first), competences: [] }],
    coverSeed: first.slice(0, 80) || 'x',
  };
  done(await ask('PUT', `/studio/courses/${course.id}`, words, course.version), 'Its words');
  const module = done(
    await ask('POST', `/studio/courses/${course.id}/modules`, { title: local(first) }),
    'A module',
  );
  /** @param {string} kind @param {string} title @param {(draft: any) => object} draft */
  const add = async (kind, title, draft) => {
    const activity = done(
      await ask('POST', `/studio/modules/${module.id}/activities`, { kind, title: local(title) }),
      'An activity',
    );
    const body = {
      title: local(title),
      minutes: 5,
      required: false,
      condition: null,
      written: { kind, draft: draft(activity.written.draft) },
    };
    const saved = await ask('PUT', `/studio/activities/${activity.id}`, body, activity.version);
    return { id: activity.id, status: saved.status, body: saved.body };
  };
  const texts = [];
  for (const part of inParts(payloads, 35))
    texts.push(
      await add('text', part[0]?.text ?? '', (draft) => ({
        ...draft,
        body: { sv: documentWith(part) },
        sources: part.map(({ text }) => ({ label: local(text), url: text })),
      })),
    );
  const quiz = await add('quiz', 'Frågor', (draft) => ({
    ...draft,
    questions: questionsOf(payloads.slice(0, 60)),
  }));
  const links = [];
  for (const { id, text } of payloads)
    links.push(await add('link', `${id}. ${text}`, () => ({ address: text, why: local(text) })));
  for (const { status, body } of [...texts, quiz, ...links]) done({ status, body }, 'A draft');
  return { id: course.id, moduleId: module.id, texts, quiz, links };
};

/**
 * Each payload as the name of a programme with itself in every text, and as a framework with itself in every name.
 * @param {Account} staff @param {readonly Payload[]} payloads
 */
export const addProgrammesAndFrameworks = async ({ ask }, payloads) => {
  const statuses = [];
  const programmes = [];
  for (const { id, text } of payloads) {
    const title = `${id}. ${text}`.slice(0, 200);
    const made = await ask('POST', '/studio/programmes', { title });
    statuses.push(made.status);
    if (made.status >= 300) continue;
    programmes.push(made.body.id);
    const words = { title: local(title), summary: local(text), aim: local(text), coverSeed: 'x' };
    statuses.push((await ask('PUT', `/studio/programmes/${made.body.id}`, words, 1)).status);
    const name = local(`${id}. ${text}`.slice(0, 300));
    const areas = [{ id: 'a', name, competences: [{ id: 'a.1', name }] }];
    const framework = { id: `f${id}`, version: '1', name, source: name.sv, license: name.sv, areas };
    const form = new FormData();
    form.append('file', new Blob([JSON.stringify({ frameworks: [framework] })]), 'ramverk.json');
    statuses.push((await ask('POST', '/studio/framework-versions', form)).status);
  }
  return { programmes, statuses };
};

/** Each payload as a person's name. @param {Account} staff @param {readonly Payload[]} payloads */
export const addPeople = async ({ ask }, payloads) => {
  const statuses = [];
  let last = '';
  for (const { id, text } of payloads) {
    const person = {
      givenName: `${id}. ${text}`.slice(0, 100),
      familyName: text.slice(0, 100),
      email: `${id}@vagar.example`,
      locale: 'sv',
    };
    const { status, body } = await ask('POST', '/people', person);
    statuses.push(status);
    if (status < 300) last = body.id;
  }
  return { taken: statuses.filter((status) => status < 300).length, statuses, last };
};

/**
 * Drawings that carry the payloads, well formed where the payload lets them be.
 * @param {Account} staff @param {readonly Payload[]} payloads
 */
export const uploadDrawings = async ({ ask }, payloads) => {
  const addresses = [];
  const statuses = [];
  for (const { text } of payloads) {
    const inside = text.replace(/^<svg([^>]*?)\/?>/u, '<g$1>').replace(/<\/svg>$/u, '</g>');
    const open = /^<svg[^>]*\/>$/u.test(text) ? `${inside}</g>` : inside;
    for (const [name, bytes] of [
      [
        'ritning.svg',
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${open}<rect width="9" height="9"/></svg>`,
      ],
      [
        'ritning.svg',
        text.replace(
          '<svg',
          '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"',
        ),
      ],
      ['bild.png', text],
    ]) {
      const form = new FormData();
      form.append('file', new Blob([bytes ?? '']), name);
      const { status, body } = await ask('POST', '/studio/media', form);
      statuses.push(status);
      if (status < 300) addresses.push({ id: body.id, url: body.url });
    }
  }
  return { addresses, statuses };
};
