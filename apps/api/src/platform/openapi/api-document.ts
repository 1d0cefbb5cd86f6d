import { Injectable } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NotFound } from '../errors/refusal.ts';

/** The description of the API as text; made once, when somebody asks: a start never waits for it. */
@Injectable()
export class ApiDocument {
  private app: INestApplication | null = null;
  private written: string | null = null;

  /** Tells which application to describe, once there is one. */
  of(app: INestApplication): void {
    this.app = app;
  }

  async text(): Promise<string> {
    if (!this.app) throw new NotFound();
    const { describeApi } = await import('./document.ts');
    return (this.written ??= JSON.stringify(describeApi(this.app)));
  }
}
