import { writeSync } from 'node:fs';

const holdMs = 200;
const holdCharacters = 16_384;
const stdout = 1;

/**
 * Where log lines go: standard output, several at a time. A line of its own for every request would be a write
 * of its own, a fifth of what a small request costs. What is held is written when the process ends.
 */
export class LogStream {
  private held = '';
  private timer: NodeJS.Timeout | null = null;

  constructor() {
    process.once('exit', () => this.flush());
  }

  write(line: string): void {
    this.held += line;
    if (this.held.length > holdCharacters) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), holdMs).unref();
  }

  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const lines = this.held;
    this.held = '';
    if (lines === '') return;
    try {
      writeSync(stdout, lines);
    } catch {
      // Nobody reads, or a full disk: serving goes on without a log.
    }
  }
}
