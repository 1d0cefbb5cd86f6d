import { parseArgs } from 'node:util';

/**
 * Reads what follows a command.
 * @template {Record<string, { type: 'string' | 'boolean', multiple?: boolean }>} T
 * @param {string[]} words
 * @param {T} options as `parseArgs` of node:util takes them
 */
export const readOptions = (words, options) => {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
};

/**
 * Those of a list that `--only` names; all of them without it. Ends the process on a name that does not exist.
 * @template {{ name: string }} T
 * @param {readonly T[]} all
 * @param {string[] | undefined} only
 */
export const chosen = (all, only) => {
  const names = all.map(({ name }) => name);
  const unknown = (only ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  return only === undefined ? all : all.filter(({ name }) => only.includes(name));
};
