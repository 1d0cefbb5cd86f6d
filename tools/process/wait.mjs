import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks again and again until something holds.
 * @param {() => boolean} holds
 * @param {number} limit milliseconds
 * @param {number} [step] milliseconds between looks
 * @returns {Promise<boolean>} false when the limit passed first
 */
export const waitUntil = async (holds, limit, step = 20) => {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() >= end) return false;
    await pause(step);
  }
  return true;
};
