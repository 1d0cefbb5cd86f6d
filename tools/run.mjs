#!/usr/bin/env node
// The door to every command: `node tools/run.mjs <command> [options]`.
// Runs on Node 20.19 before anything is installed, so it may import only what needs no package.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './setup/install.mjs';
import { handOver, neededNode } from './setup/hand-over.mjs';
import { refuseWrongSettings } from './settings/refuse.mjs';
import { root } from './setup/root.mjs';

/** Kept across the hand-over, so that the start can tell how long all of it took. */
process.env.VAGAR_BEGAN ??= String(Date.now());

const [command = '', ...options] = process.argv.slice(2);
const commandsDir = join(root, 'tools', 'commands');
const commands = readdirSync(commandsDir)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));

if (!commands.includes(command)) {
  console.error(`Usage: node tools/run.mjs <${commands.join(' | ')}> [options]`);
  process.exit(2);
}

/** These read the settings: a wrong one must end them at once, not after a minute of installing. */
if (['start', 'seed', 'create-admin'].includes(command)) refuseWrongSettings(process.env);

await installPackages();
const node = neededNode();
if (node === process.execPath) {
  const { run } = await import(`./commands/${command}.mjs`);
  process.exit(
    await run(options).catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }),
  );
} else {
  process.exit(await handOver(node, [import.meta.filename, command, ...options]));
}
