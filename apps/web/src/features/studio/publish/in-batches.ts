export interface BatchWork<Item> {
  size: number;
  /** One batch: all of it happens, or none of it. */
  send: (batch: readonly Item[]) => Promise<void>;
  /** Told before the first batch and after each. */
  onProgress: (done: number) => void;
  /** Asked between batches: what is under way is finished. */
  isStopped: () => boolean;
}

export interface BatchOutcome {
  done: number;
  /** Why it ended early; `null` when all is done, or somebody stopped it. */
  error: unknown;
}

/** Many things one batch after the other, so that none takes long and it can be stopped in between. */
export async function inBatches<Item>(
  items: readonly Item[],
  { size, send, onProgress, isStopped }: BatchWork<Item>,
): Promise<BatchOutcome> {
  let done = 0;
  onProgress(done);
  while (done < items.length && !isStopped()) {
    const batch = items.slice(done, done + size);
    try {
      await send(batch);
    } catch (error) {
      return { done, error };
    }
    done += batch.length;
    onProgress(done);
  }
  return { done, error: null };
}
