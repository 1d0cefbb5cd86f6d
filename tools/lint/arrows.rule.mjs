import { leadsTo, fromRoot } from './imports.mjs';
import {
  isForTests,
  lastFeatures,
  lightContract,
  orderedFeatures,
  partOf,
  roomOf,
  rooms,
  specPackages,
} from './rooms.mjs';

/** @param {string[]} names @param {string} specifier */
const includes = (names, specifier) =>
  names.some((name) =>
    /[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );

/** @param {string} importer @param {string} specifier @param {boolean} isType */
const packageFault = (importer, specifier, isType) => {
  const room = roomOf(importer);
  const plan = room ? rooms[room] : undefined;
  if (!plan || (isForTests(importer) && includes(specPackages, specifier))) return null;
  if (plan.packages && !includes(plan.packages, specifier)) return `${room} may not use ${specifier}`;
  return !isType && includes(plan.never, specifier) ? `${room} may never use ${specifier}` : null;
};

/** @param {string} importer @param {string} target @param {string} specifier @param {boolean} isType */
const workspaceFault = (importer, target, specifier, isType) => {
  const room = roomOf(importer);
  const plan = room ? rooms[room] : undefined;
  if (!plan || room === target) return null;
  if (target === 'libs/testing') return isForTests(importer) ? null : 'libs/testing is for specs only';
  if (!plan.ours.includes(target)) return `${room} may not import ${target}`;
  if (
    room === 'apps/web' &&
    target === 'libs/contract' &&
    !isType &&
    !isForTests(importer) &&
    !lightContract.includes(specifier)
  )
    return 'the web takes only types from the contract: its schemas would come along';
  return null;
};

/** @param {string} from @param {string} to a feature's name @param {string} target */
const featureFault = (from, to, target) => {
  const isDoor = /^apps\/[a-z0-9]+\/src\/features\/[^/]+\/index\.tsx?$/.test(target);
  if (!isDoor) return `come in through the door of ${to}: its index.ts`;
  const all = [...orderedFeatures, ...lastFeatures];
  for (const name of [from, to])
    if (!all.includes(name)) return `${name} does not stand in the ordered list of features`;
  if (lastFeatures.includes(to)) return `${to} is in the last tier: nobody imports it`;
  if (lastFeatures.includes(from)) return null;
  return orderedFeatures.indexOf(to) < orderedFeatures.indexOf(from)
    ? null
    : `${from} may only import earlier features, and ${to} is later: send an event`;
};

/** @param {string} importer @param {string} target */
const fileFault = (importer, target) => {
  const [own, other] = [roomOf(importer), roomOf(target)];
  if (!own) return null;
  if (own !== other) return `reach ${other ?? target} by its package name, not by a path`;
  const [from, to] = [partOf(importer), partOf(target)];
  if (to.kind === 'testing' && !isForTests(importer)) return 'what is for tests stays out of the program';
  if (from.kind === 'platform' && to.kind === 'feature') return 'platform imports no feature';
  if (from.kind !== 'feature' || to.kind !== 'feature' || from.name === to.name) return null;
  return featureFault(from.name, to.name, target);
};

/**
 * Every arrow points down: rooms, platform, and features in their order, types included.
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{ fault }}' } },
  create(context) {
    const importer = fromRoot(context.filename);
    /** @param {any} source @param {any} node */
    const check = (source, node) => {
      if (typeof source?.value !== 'string') return;
      const isType = (node.importKind ?? node.exportKind) === 'type';
      const { kind, to } = leadsTo(source.value, importer);
      const fault =
        kind === 'package'
          ? packageFault(importer, to, isType)
          : kind === 'workspace'
            ? workspaceFault(importer, to, source.value, isType)
            : fileFault(importer, to);
      if (fault) context.report({ node: source, messageId: 'fault', data: { fault } });
    };
    return {
      /** @param {any} node */ ImportDeclaration: (node) => check(node.source, node),
      /** @param {any} node */ ExportNamedDeclaration: (node) => check(node.source, node),
      /** @param {any} node */ ExportAllDeclaration: (node) => check(node.source, node),
      /** @param {any} node */ ImportExpression: (node) => check(node.source, node),
      /** @param {any} node */ TSImportType: (node) =>
        check(node.source ?? node.argument?.literal, { importKind: 'type' }),
    };
  },
};
