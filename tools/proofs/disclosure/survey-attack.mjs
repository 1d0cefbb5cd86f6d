import { otherGroups, releaseSurvey } from '../../../libs/domain/src/index.ts';
import { attack } from '../../../libs/domain/src/disclosure/testing/attacker.oracle.ts';

/** @typedef {import('../../../libs/domain/src/index.ts').SurveyRelease} Release */
/** @typedef {import('../../../libs/domain/src/index.ts').SurveyRespondent} Respondent */
/** @typedef {import('../../../libs/domain/src/disclosure/testing/attacker.oracle.ts').Place} Place */
/** @typedef {import('../../../libs/domain/src/disclosure/testing/attacker.oracle.ts').Sum} Sum */

const options = (/** @type {string[]} */ keys) => keys.map((key) => ({ key, text: { sv: key } }));
const need = /** @type {const} */ ({
  key: 'need',
  kind: 'single',
  required: true,
  options: options(['a', 'b', 'c']),
});
const gap = /** @type {const} */ ({
  key: 'gap',
  kind: 'single',
  required: false,
  options: options(['x', 'y']),
  showWhen: { item: 'need', in: ['a', 'b'] },
});
const survey = { scales: [], items: [need, gap] };
/** What each item may be answered with; the empty one is no answer. */
const answersTo = { need: ['a', 'b', 'c', ''], gap: ['x', 'y', ''] };
const items = /** @type {(keyof typeof answersTo)[]} */ (['need', 'gap']);

/** Organisations of many sizes, each leaning its own way. @param {() => number} chance @returns {Respondent[]} */
const randomAnswers = (chance) => {
  const organisations = 2 + Math.floor(chance() * 5);
  return Array.from({ length: organisations }, (_, place) => `o${place}`).flatMap((group) => {
    const [lean, drift] = [chance(), chance()];
    return Array.from({ length: Math.floor(chance() ** 2 * 70) }, () => {
      const wanted = chance() < lean ? 'a' : chance() < drift ? 'b' : 'c';
      const deeper = chance() < 0.1 ? null : chance() < drift ? 'x' : 'y';
      return {
        group,
        answers: {
          need: { kind: /** @type {const} */ ('single'), option: wanted },
          ...(wanted !== 'c' && deeper
            ? { gap: { kind: /** @type {const} */ ('single'), option: deeper } }
            : {}),
        },
      };
    });
  });
};

/** @param {Respondent} respondent @param {string} item */
const replyOf = ({ answers }, item) => {
  const reply = answers[item];
  return reply?.kind === 'single' ? reply.option : '';
};

/**
 * The small groups of which someone who has all tables, and knows how the branch goes, can conclude more than "none to
 * five".
 * @param {readonly Respondent[]} respondents @param {Release} released
 */
const pinned = (respondents, released) => {
  const organisations = [...new Set(respondents.map(({ group }) => group))];
  const known = released.groups.map(({ key }) => key);
  const membersOf = (/** @type {string} */ group) =>
    group === otherGroups ? organisations.filter((key) => !known.includes(key)) : [group];
  const name = (/** @type {string} */ org, /** @type {string} */ item, /** @type {string} */ answer) =>
    `${org} ${item} ${answer}`;
  /** @type {Map<string, Place>} */
  const places = new Map();
  /** @type {Sum[]} */
  const sums = [];
  for (const org of organisations) {
    for (const item of items)
      for (const answer of answersTo[item]) places.set(name(org, item, answer), 'suppressed');
    places.set(`${org} met`, 'suppressed');
    sums.push({ terms: ['a', 'b'].map((answer) => name(org, 'need', answer)), total: `${org} met` });
    sums.push({ terms: answersTo.gap.map((answer) => name(org, 'gap', answer)), total: `${org} met` });
  }
  for (const { key, persons } of released.groups) {
    places.set(`${key} all`, persons);
    const terms = membersOf(key).flatMap((org) => answersTo.need.map((answer) => name(org, 'need', answer)));
    sums.push({ terms, total: `${key} all` });
  }
  for (const { item, columns, grid } of released.tables)
    columns.forEach((column, c) => {
      grid.rows.forEach((group, r) => {
        places.set(`${item} ${group} ${c}`, grid.cells[r]?.[c] ?? 'suppressed');
        const terms = membersOf(group).flatMap((org) => column.map((answer) => name(org, item, answer)));
        sums.push({ terms, total: `${item} ${group} ${c}` });
      });
      places.set(`${item} * ${c}`, grid.columnTotals[c] ?? 'suppressed');
      sums.push({ terms: grid.rows.map((group) => `${item} ${group} ${c}`), total: `${item} * ${c}` });
    });
  const conclude = attack(places, sums);
  const count = (/** @type {string} */ org, /** @type {string} */ item, /** @type {string} */ answer) =>
    respondents.filter(
      (it) =>
        it.group === org && (item === 'need' || replyOf(it, 'need') !== 'c') && replyOf(it, item) === answer,
    ).length;
  return organisations.flatMap((org) =>
    items.flatMap((item) =>
      answersTo[item].flatMap((answer) => {
        const persons = count(org, item, answer);
        if (persons < 1 || persons > 4) return [];
        const { low, high } = conclude([name(org, item, answer)]);
        return low <= 0.001 && high >= 4.999 ? [] : [`${name(org, item, answer)}: ${low} to ${high}`];
      }),
    ),
  );
};

/** Tells the branch of an organisation whose own answers are hidden. */
const planted = () => {
  const person = (/** @type {string} */ option, /** @type {string | null} */ deeper) => ({
    group: 'o',
    answers: {
      need: { kind: /** @type {const} */ ('single'), option },
      ...(deeper ? { gap: { kind: /** @type {const} */ ('single'), option: deeper } } : {}),
    },
  });
  const many = (/** @type {number} */ length, /** @type {Respondent} */ one) =>
    Array.from({ length }, () => one);
  const respondents = [
    ...many(6, person('a', 'x')),
    ...many(6, person('b', 'y')),
    ...many(3, person('c', null)),
  ];
  const table = (
    /** @type {string} */ item,
    /** @type {string[]} */ columns,
    /** @type {(number | 'suppressed')[]} */ cells,
  ) => ({
    item,
    option: null,
    columns: columns.map((answer) => [answer]),
    grid: {
      kind: /** @type {const} */ ('grid'),
      rows: ['o'],
      columns: columns.map((_, place) => String(place)),
      cells: [cells],
      rowTotals: [15],
      columnTotals: cells,
      total: 15,
      suppressedCells: 0,
    },
  });
  const hidden = /** @type {const} */ ('suppressed');
  return pinned(respondents, {
    groups: [{ key: 'o', persons: 15 }],
    persons: 15,
    tables: [
      table('need', answersTo.need, [hidden, hidden, hidden, 0]),
      table('gap', answersTo.gap, [6, 6, 0]),
    ],
  });
};

/** @param {() => number} chance @param {number} surveys */
export const seenThroughSurveys = (chance, surveys) => {
  const found = [];
  let [tables, branches] = [0, 0];
  for (let place = 0; place < surveys; place += 1) {
    const respondents = randomAnswers(chance);
    const released = releaseSurvey(survey, respondents);
    if (!released) continue;
    tables += released.tables.length;
    branches += released.tables.filter(({ item }) => item === 'gap').length;
    found.push(...pinned(respondents, released).map((leak) => `survey ${place}, ${leak}`));
  }
  return { pinned: found, planted: planted(), tables, branches };
};
