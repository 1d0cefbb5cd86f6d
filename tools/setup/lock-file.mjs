/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether the installed tree has every package the lock file names, in the version it names. Somebody who
 * ran `npm install` by hand then needs no second installation. Optional packages may be missing, since
 * most of them are for other machines; workspace links carry no version of their own.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export const holdsEverything = (wanted, installed) =>
  Object.entries(wanted.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .every(([path, entry]) => {
      const found = installed.packages[path];
      if (found === undefined) return entry.optional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    });
