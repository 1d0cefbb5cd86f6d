import { Injectable } from '@nestjs/common';

/** Ids only: a job may lie in the database for days, and a person may be erased meanwhile. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;

/** Does the job; it may run twice and must have one effect. What it throws, it is tried again for. */
export type JobHandler = (data: JobData) => Promise<void>;

/** Every kind of job by name. Features add theirs in `onModuleInit`, in web servers too: they enqueue. */
@Injectable()
export class JobHandlers {
  private readonly byName = new Map<string, JobHandler>();

  /** @param name kebab-case, never renamed while jobs may be waiting */
  add(name: string, handler: JobHandler): void {
    if (this.byName.has(name)) throw new Error(`Two handlers for the job ${name}`);
    this.byName.set(name, handler);
  }

  get(name: string): JobHandler | null {
    return this.byName.get(name) ?? null;
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }
}
