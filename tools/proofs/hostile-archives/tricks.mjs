/**
 * @typedef {import('./course.mjs').Wishes} Wishes
 * @typedef {import('./zip.mjs').Entry} Entry
 *
 * @typedef {object} Trick
 * @property {string} name
 * @property {string} why the reason it must be refused with
 * @property {Wishes} hostile
 * @property {Wishes} tame the same archive without the trick: it must be taken in
 */

export const textName = 'texts/ett.sv.json';

/** @param {Entry[]} files @param {string} [name] a part of it @returns {Entry} */
export const entryOf = (files, name = textName) => {
  const found = files.find((entry) => String(entry.name).includes(name));
  if (!found) throw new Error(`The archive of the proof has no ${name}`);
  return found;
};

/**
 * A trick with one entry, written so or as it should be.
 * @param {string} name @param {string} why @param {Partial<Entry>} hostile @param {Partial<Entry>} [tame] @param {string} [which]
 * @returns {Trick}
 */
export const withEntry = (name, why, hostile, tame = {}, which = textName) => {
  const change = (/** @type {Partial<Entry>} */ to) => ({
    entries: (/** @type {Entry[]} */ all) => void Object.assign(entryOf(all, which), to),
  });
  return { name, why, hostile: change(hostile), tame: change(tame) };
};

/** A text that is called something else, which the manifest agrees with. @param {string} what @param {string} why @param {string | Buffer} called @returns {Trick} */
export const called = (what, why, called) => ({
  name: `a name with ${what}`,
  why,
  hostile: { files: (files) => void (entryOf(files).name = called) },
  tame: { files: (files) => void (entryOf(files).name = textName) },
});

/** One more entry with a second name. @param {string} what @param {string} why @param {string} second @returns {Trick} */
export const twice = (what, why, second) => ({
  name: what,
  why,
  hostile: { files: (files) => void files.push({ ...entryOf(files), name: second }) },
  tame: {},
});
