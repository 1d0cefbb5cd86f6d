import { root } from '../setup/root.mjs';
import { checkFolders } from './folders.mjs';
import { checkSettings } from './settings.mjs';

/** @param {import('./settings.mjs').WrongSetting[]} wrong */
const endBecauseOf = (wrong) => {
  for (const { name, expected } of wrong) console.error(`Wrong setting ${name}: expected ${expected}.`);
  console.error('All settings are explained in docs/operations.md.');
  process.exit(1);
};

/**
 * Reads the settings, or ends the process naming each wrong one. Values are not printed.
 * @param {Record<string, string | undefined>} env
 * @returns {import('./settings.mjs').Settings}
 */
export const refuseWrongSettings = (env) => {
  const { settings, wrong } = checkSettings(env, root);
  if (settings === null) return endBecauseOf(wrong);
  refuseIf(checkFolders(settings));
  return settings;
};

/**
 * Ends the process because of one setting that only this machine could tell is wrong.
 * @param {import('./settings.mjs').WrongSetting | null} wrong
 */
export const refuseIf = (wrong) => {
  if (wrong !== null) endBecauseOf([wrong]);
};
