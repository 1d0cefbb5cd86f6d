import { fromRoot, importsOf, leadsTo } from './imports.mjs';

/**
 * The way from a file back to the importer, or null.
 * @param {string} start @param {string} importer
 * @returns {string[] | null}
 */
const wayBack = (start, importer) => {
  const seen = new Set([start]);
  /** @type {string[][]} */
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const at = way.at(-1) ?? '';
    if (at === importer) return way;
    for (const next of importsOf(at)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
};

/**
 * No import cycles, types included: two files that need each other are one thought, or a third is missing.
 * @type {import('eslint').Rule.RuleModule}
 */
export const cycles = {
  meta: { type: 'problem', schema: [], messages: { cycle: 'import cycle: {{ way }}' } },
  create(context) {
    const importer = fromRoot(context.filename);
    /** @param {any} node */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const { kind, to } = leadsTo(source.value, importer);
      const way = kind === 'file' ? wayBack(to, importer) : null;
      if (way)
        context.report({ node: source, messageId: 'cycle', data: { way: [importer, ...way].join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
