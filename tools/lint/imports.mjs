import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** A path from the root with forward slashes. @param {string} file */
export const fromRoot = (file) => relative(root, file).split(sep).join('/');

const workspaces = new Map([
  ['@vagar/domain', 'libs/domain'],
  ['@vagar/contract', 'libs/contract'],
  ['@vagar/ui', 'libs/ui'],
  ['@vagar/testing', 'libs/testing'],
]);

/**
 * Where an import leads: to a file of ours, to a workspace of ours by its name, or to a package.
 * @param {string} specifier
 * @param {string} importer from the root
 * @returns {{ kind: 'file' | 'workspace' | 'package', to: string }}
 */
export const leadsTo = (specifier, importer) => {
  if (specifier.startsWith('.'))
    return { kind: 'file', to: fromRoot(resolve(root, dirname(importer), specifier)) };
  for (const [name, room] of workspaces)
    if (specifier === name || specifier.startsWith(`${name}/`)) return { kind: 'workspace', to: room };
  return { kind: 'package', to: specifier };
};

const importing = /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"](\.[^'"]+)['"]/g;

/** @type {Map<string, { changed: number, leads: string[] }>} */
const known = new Map();

/**
 * The files of ours that a file imports, types included; lazy `import()` is left out, since it is not needed to
 * load the file.
 * @param {string} path from the root
 */
export const importsOf = (path) => {
  const file = join(root, path);
  if (!/\.tsx?$/.test(path) || !existsSync(file)) return [];
  const changed = statSync(file).mtimeMs;
  const earlier = known.get(path);
  if (earlier?.changed === changed) return earlier.leads;
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const leads = [...text.matchAll(importing)].map(([, specifier]) => leadsTo(specifier ?? '', path).to);
  known.set(path, { changed, leads });
  return leads;
};
