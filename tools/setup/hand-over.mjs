import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode } from '../process/exit-code.mjs';
import { onStopSignal } from '../process/signals.mjs';
import { isNewEnough } from './node-version.mjs';
import { root } from './root.mjs';

/** The Node that runs the product: this one when it is new enough, else the one that came as a package. */
export const neededNode = () => {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const packaged = join(
    root,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  console.error(
    `Vägar needs Node 24.11 or newer on this machine (${process.platform} ${process.arch}); this is ${process.version}.`,
  );
  console.error('No packaged Node exists for it. Install Node 24 from https://nodejs.org and try again.');
  process.exit(1);
};

/**
 * Runs the same command under another Node and passes signals on.
 * @param {string} node path of the executable
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export const handOver = (node, args) =>
  new Promise((done) => {
    const child = spawn(node, args, {
      cwd: process.cwd(),
      stdio: 'inherit',
      env: { ...process.env, VAGAR_HANDED_OVER: '1' },
    });
    onStopSignal((signal) => child.kill(signal));
    child.on('error', (error) => {
      console.error(`Node could not be started: ${error.message}`);
      done(1);
    });
    child.on('exit', (code, signal) => done(exitCode(code, signal)));
  });
