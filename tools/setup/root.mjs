import { resolve } from 'node:path';

/** The top of the repository, wherever the command was typed. */
export const root = resolve(import.meta.dirname, '..', '..');
