import { spawn } from 'node:child_process';
import { exitCode } from './exit-code.mjs';

/**
 * Runs a command and keeps what it says, so that a success needs one line and a failure shows everything.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptionsWithoutStdio} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runQuietly = (command, args, options = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString('utf8').trimEnd();
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code, signal) => done({ code: exitCode(code, signal), output: output() }));
  });
