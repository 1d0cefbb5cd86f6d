import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether this account can work where the settings point.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {import('./settings.mjs').WrongSetting | null}
 */
export const checkFolders = ({ dataDir, keyringFile }) => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return { name: 'DATA_DIR', expected: 'a folder that this account may write in' };
  }
  try {
    const entry = statSync(keyringFile, { throwIfNoEntry: false });
    if (entry === undefined) accessSync(dirname(keyringFile), constants.W_OK | constants.X_OK);
    else if (entry.isFile()) accessSync(keyringFile, constants.R_OK);
    else throw new Error('not a file');
  } catch {
    return {
      name: 'KEYRING_FILE',
      expected: 'a file that this account may read, or a place where it may make one',
    };
  }
  return null;
};
