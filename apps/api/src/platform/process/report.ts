/** What the program tells whoever started it: over IPC to our own starter, as plain lines otherwise. */
export interface Report {
  progress(text: string): void;
  /** @param url where people find the web; null for a worker, which serves none */
  ready(url: string | null): void;
  /** Resolves when it has been told: the process may end right after. */
  failed(text: string): Promise<void>;
  print(line: string): void;
}

export const reportToStarter = (): Report => {
  const tell = (message: object, line: string, stream: NodeJS.WriteStream): Promise<void> =>
    new Promise((told) => {
      if (process.send) process.send(message, () => told());
      else stream.write(`${line}\n`, () => told());
    });
  return {
    progress: (text) => void tell({ kind: 'progress', text }, text, process.stdout),
    ready: (url) =>
      void tell(
        { kind: 'ready', url },
        url ? `Vägar is ready at ${url}` : 'The worker is ready',
        process.stdout,
      ),
    failed: (text) => tell({ kind: 'failed', text }, text, process.stderr),
    print: (line) => void process.stdout.write(`${line}\n`),
  };
};
