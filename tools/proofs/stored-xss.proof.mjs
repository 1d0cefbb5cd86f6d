import { isDeepStrictEqual } from 'node:util';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { readRichText } from '../../libs/domain/src/index.ts';
import { withClient } from '../world/database.mjs';
import { startProduct } from '../world/product.mjs';
import { control } from './stored-xss/control.mjs';
import { watch } from './stored-xss/detector.mjs';
import { allPayloads, somePayloads } from './stored-xss/payloads.mjs';
import { pasteAll } from './stored-xss/pasting.mjs';
import { addAccounts, browse, enter } from './stored-xss/site.mjs';
import { addPeople, addProgrammesAndFrameworks, uploadDrawings, writeCourse } from './stored-xss/staff.mjs';
import { look, nothingVisited, visit } from './stored-xss/visits.mjs';
import { publishUnclean } from './stored-xss/world.mjs';

export const name = 'stored-xss';
export const about =
  'Nothing that somebody wrote, uploaded or pasted ever runs, on learners’ pages or on staff’s, in a real browser.';

/** @typedef {import('./stored-xss/payloads.mjs').Payload} Payload */

/** Sample: some of each trick and the pages that show the most; full: all of them, everywhere. */
const sizes = { sample: 24, full: Infinity };

/** @type {import('../harness/proofs.mjs').Proof['prove']} */
export const prove = async (size) => {
  const payloads = size === 'full' ? allPayloads() : somePayloads(sizes[size]);
  const isFull = size === 'full';
  const launched = packaged
    .executablePath()
    .then((executablePath) =>
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true }),
    );
  const [product, browser] = await Promise.all([startProduct(), launched]);
  try {
    const likely = payloads.filter(({ trick }) => ['scripts', 'handlers', 'drawings'].includes(trick));
    const [guarded, careless] = await Promise.all([
      attack(browser, product, payloads, isFull),
      control(browser, likely.slice(0, isFull ? 40 : 6)),
    ]);
    return conclude(payloads, guarded, careless);
  } finally {
    await browser.close();
    await product.stop();
  }
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../world/product.mjs').Product} product
 * @param {readonly Payload[]} payloads
 * @param {boolean} isFull
 */
const attack = async (browser, { address, database }, payloads, isFull) => {
  const { accounts, unclean } = await withClient(database.url, async (client) => {
    const added = await addAccounts(client);
    return { accounts: added, unclean: await publishUnclean(client, added.learner, payloads) };
  });
  const [learner, staff] = [await enter(address, accounts.learner), await enter(address, accounts.staff)];
  const { courseKey, activities, enrolmentId } = unclean;
  const idOf = (/** @type {string} */ kind) => activities.find((each) => each.kind === kind)?.id ?? '';

  const written = await writeCourse(staff, payloads);
  const people = await addPeople(staff, payloads);
  const shelves = await addProgrammesAndFrameworks(staff, payloads);
  const drawings = await uploadDrawings(
    staff,
    payloads.filter(({ text }) => /^<(?:svg|math)/u.test(text)),
  );
  const handedIn = await handIn(learner, enrolmentId, idOf('assignment'), payloads);

  const [learnerContext, staffContext] = [
    await browse(browser, address, learner),
    await browse(browser, address, staff),
  ];
  const [learnerSeen, staffSeen] = [await watch(learnerContext), await watch(staffContext)];
  const [forLearners, forStaff] = [nothingVisited(), nothingVisited()];

  const own = `/mina-kurser/${enrolmentId}`;
  const texts = activities.filter(({ kind }) => kind === 'text').map(({ id }) => `${own}/${id}`);
  const links = activities.filter(({ kind }) => kind === 'link').map(({ id }) => `${own}/${id}`);
  const read = async () => {
    const page = await learnerContext.newPage();
    await visit(
      page,
      address,
      [
        ...texts,
        own,
        ...(isFull ? learnersPages(own, courseKey, idOf) : []),
        ...every(links, isFull ? 40 : 1),
        `${own}/${idOf('quiz')}`,
      ],
      forLearners,
    );
    await page.locator('main button').first().click();
    await page.locator('main fieldset, main [role=radiogroup]').first().waitFor();
    await look(page, forLearners, 'the quiz under way');
  };

  const studio = `/studio/${written.id}`;
  const editors = written.texts.map(({ id }) => `${studio}/${id}`);
  const peoplePages = Array.from(
    { length: Math.ceil(payloads.length / 25) },
    (_, page) => `/personer?sida=${page + 1}`,
  );
  const work = async () => {
    const page = await staffContext.newPage();
    await visit(
      page,
      address,
      [
        studio,
        ...(isFull ? editors : editors.slice(0, 1)),
        `/bedomning/${enrolmentId}/${idOf('assignment')}`,
        ...(isFull ? peoplePages : peoplePages.slice(0, 1)),
        ...(isFull ? staffPages(studio, enrolmentId, written, people.last) : []),
        '/studio/media',
        '/studio/ramverk',
        ...every(shelves.programmes, isFull ? 12 : 1).flatMap(programmePages),
      ],
      forStaff,
    );
    const pasted = await pasteAll(page, address, staff, { ...written, payloads });
    for (const { url } of drawings.addresses) {
      await page.goto(new URL(url, address).href);
      await look(page, forStaff, `the drawing ${url}`);
    }
    return pasted;
  };
  const [pasted] = await Promise.all([work(), read()]);
  const stored = await uncleanDrafts(staff, written.texts);
  await learnerContext.close();
  await staffContext.close();
  return {
    ran: [...learnerSeen.ran, ...staffSeen.ran],
    blocked: [...learnerSeen.blocked, ...staffSeen.blocked],
    forLearners,
    forStaff,
    pasted,
    stored,
    people,
    drawings,
    shelves,
    handedIn,
  };
};

/** So many of them, evenly from all. @template T @param {readonly T[]} all @param {number} count */
const every = (all, count) => {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, place) => place % step === 0).slice(0, count);
};

/** @param {string} own @param {string} courseKey @param {(kind: string) => string} idOf */
const learnersPages = (own, courseKey, idOf) => [
  ...['assignment', 'survey', 'reflection'].map((kind) => `${own}/${idOf(kind)}`),
  `/kurser/${courseKey}`,
  `${own}/kvar`,
  '/kurser',
  '/hem',
  '/mitt-material',
];

/**
 * @param {string} studio @param {string} cohortId
 * @param {Awaited<ReturnType<typeof writeCourse>>} written @param {string} personId
 */
const staffPages = (studio, cohortId, written, personId) => [
  '/studio',
  `${studio}/om-kursen`,
  `${studio}/utskrift`,
  `${studio}/publicera`,
  `${studio}/${written.quiz.id}`,
  `${studio}/${written.texts[0]?.id}/forhandsgranska`,
  `${studio}/${written.quiz.id}/forhandsgranska`,
  '/bedomning',
  '/omgangar',
  `/omgangar/${cohortId}/deltagare`,
  `/personer/${personId}`,
  '/sparbarhetslogg',
  ...every(written.links, 40).map(({ id }) => `${studio}/${id}`),
];

/** @param {string} programmeId */
const programmePages = (programmeId) =>
  ['', '/om-programmet', '/publicera'].map((page) => `/studio/program/${programmeId}${page}`);

/**
 * All payloads as one answer, handed in so that it is read by staff.
 * @param {import('./stored-xss/site.mjs').Account} learner @param {string} enrolmentId
 * @param {string} activityId @param {readonly Payload[]} payloads
 */
const handIn = async ({ ask }, enrolmentId, activityId, payloads) => {
  const text = payloads
    .map((payload) => `${payload.id}. ${payload.text}`)
    .join('\n')
    // What a schema of plain text refuses as a whole would let the rest of it go untried.
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, 29_000);
  const path = `/enrolments/${enrolmentId}/activities/${activityId}`;
  const saved = await ask('PUT', `${path}/work`, { kind: 'assignment', text, files: [] }, 0);
  const sent = await ask('POST', `${path}/results`, { kind: 'work-handed-in' });
  return [saved.status, sent.status];
};

/**
 * Drafts whose stored text is not what the strict reader reads.
 * @param {import('./stored-xss/site.mjs').Account} staff @param {readonly { id: string }[]} texts
 */
const uncleanDrafts = async ({ ask }, texts) => {
  const unclean = [];
  for (const { id } of texts) {
    const { body } = await ask('GET', `/studio/activities/${id}`);
    for (const text of Object.values(body.written.draft.body)) {
      const read = readRichText(text);
      if (!('text' in read) || !isDeepStrictEqual(JSON.parse(JSON.stringify(read.text)), text))
        unclean.push(id);
    }
  }
  return unclean;
};

/**
 * @param {readonly Payload[]} payloads
 * @param {Awaited<ReturnType<typeof attack>>} guarded
 * @param {Awaited<ReturnType<typeof control>>} careless
 */
const conclude = (payloads, guarded, careless) => {
  const { forLearners, forStaff, pasted, drawings, people } = guarded;
  const few = (/** @type {readonly string[]} */ list) => list.slice(0, 5).join('\n');
  const unshown = (/** @type {Set<string>} */ shown) =>
    payloads.filter(({ id }) => !shown.has(id)).map(({ id, text }) => `${id}. ${text}`);
  const dangers = [...forLearners.dangers, ...forStaff.dangers, ...pasted.dangers];
  const lost = [...forLearners.lost, ...forStaff.lost];
  const unread = [unshown(forLearners.shown), unshown(forStaff.shown)].flat();
  return {
    claims: [
      {
        what: `none of ${payloads.length} payloads ran`,
        ok: guarded.ran.length === 0,
        detail: few(guarded.ran),
      },
      {
        what: 'the content security policy had nothing to stop',
        ok: guarded.blocked.length === 0,
        detail: few(guarded.blocked),
      },
      { what: 'nothing that could run stands in any page', ok: dangers.length === 0, detail: few(dangers) },
      { what: 'every page came', ok: lost.length === 0, detail: few(lost) },
      {
        what: 'every payload was read as words, by learners and by staff',
        ok: unread.length === 0,
        detail: few(unread),
      },
      {
        what: 'every stored text is what the strict reader reads',
        ok: guarded.stored.length === 0,
        detail: few(guarded.stored),
      },
      { what: 'what was pasted was saved, clean', ok: pasted.isSaved, detail: `${pasted.blocks} blocks` },
      {
        what: 'names, programmes, frameworks, answers and drawings were taken in or refused with a reason',
        ok: areAnswered([
          ...people.statuses,
          ...guarded.shelves.statuses,
          ...drawings.statuses,
          ...guarded.handedIn,
        ]),
        detail: '',
      },
      {
        what: 'a careless page runs payloads, and the detector sees it (positive control)',
        ok: careless.ran.length > 0 && careless.dangers > 0,
        detail: `${careless.ran.length} ran`,
      },
      {
        what: 'a careless page behind a policy is stopped, and the detector sees that too (positive control)',
        ok: careless.blocked.length > 0,
        detail: `${careless.blocked.length} stopped`,
      },
    ],
    figures: {
      payloads: payloads.length,
      pages: forLearners.pages + forStaff.pages,
      pasted: pasted.count,
      drawingsTaken: drawings.addresses.length,
      drawingsRefused: drawings.statuses.length - drawings.addresses.length,
      namesTaken: people.taken,
      programmesTaken: guarded.shelves.programmes.length,
      ranOnCarelessPages: careless.ran.length,
    },
  };
};

/** @param {readonly number[]} statuses */
const areAnswered = (statuses) => statuses.every((status) => status < 300 || (status >= 400 && status < 500));
