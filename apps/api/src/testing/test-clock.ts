import { Clock } from '../platform/time/clock.ts';

/** Stands still until a test moves it. */
export class TestClock extends Clock {
  private at: Date;

  constructor(start = '2026-11-24T09:00:00Z') {
    super();
    this.at = new Date(start);
  }

  override now(): Date {
    return new Date(this.at);
  }

  moveTo(instant: string): void {
    this.at = new Date(instant);
  }

  moveBy({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.at = new Date(this.at.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
