import { spawn } from 'node:child_process';

/**
 * Ends PostgreSQL when this process dies without having said goodbye: a shell waits at the end of a pipe that the
 * kernel closes for us. Cheaper than a second Node, and it stands outside our process group.
 * @param {number} pid of PostgreSQL
 * @param {string | null} disposable folder to remove afterwards, for databases that tests leave behind
 * @returns {() => void} dismisses the guard
 */
export const guard = (pid, disposable) => {
  const ending =
    disposable === null
      ? 'kill -INT "$1" 2>/dev/null'
      : 'kill -QUIT "$1" 2>/dev/null; while kill -0 "$1" 2>/dev/null; do sleep 0.2; done; rm -rf -- "$2"';
  const child = spawn(
    '/bin/sh',
    ['-c', `while read -r _; do :; done; ${ending}`, 'vagar-guard', String(pid), disposable ?? ''],
    {
      cwd: '/',
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );
  child.on('error', () => {}); // no shell, no guard: the next start clears up
  child.unref();
  const pipe = /** @type {import('node:net').Socket} */ (child.stdin);
  pipe.on('error', () => {});
  pipe.unref();
  return () => void child.kill('SIGKILL');
};
