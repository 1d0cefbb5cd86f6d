import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode } from '../process/exit-code.mjs';
import { onStopSignal } from '../process/signals.mjs';
import { holdsEverything } from './lock-file.mjs';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.vagar-install');
const installedLock = join(root, 'node_modules', '.package-lock.json');

/** What the installed packages depend on: both package files and the machine they were built for. */
const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} expected */
const isInstalled = (expected) => {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === expected) return true;
  return (
    existsSync(installedLock) &&
    holdsEverything(readJson(join(root, 'package-lock.json')), readJson(installedLock))
  );
};

/** Installs what the lock file says, unless that is already in place. Ends the process when it cannot. */
export const installPackages = async () => {
  const expected = fingerprint();
  if (!isInstalled(expected)) {
    console.log('Installing packages; the first time this takes about a minute.');
    const began = Date.now();
    const code = await npmCi();
    if (code !== 0) {
      console.error('The packages could not be installed. Check the network and try again: npm ci');
      process.exit(code);
    }
    console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== expected)
    writeFileSync(stampFile, expected);
};

/** @returns {Promise<number>} npm's exit code */
const npmCi = () =>
  new Promise((done) => {
    const npm = process.env.npm_execpath;
    const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    const began = Date.now();
    const ticking = setInterval(
      () => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`),
      15_000,
    );
    const stopListening = onStopSignal((signal) => child.kill(signal));
    const finish = (/** @type {number} */ code) => {
      clearInterval(ticking);
      stopListening();
      done(code);
    };
    child.on('error', () => finish(1));
    child.on('exit', (code, signal) => finish(exitCode(code, signal)));
  });
