import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { AccessLinks } from './access-links.ts';
import { AttemptLimits } from './attempt-limits.ts';

/** Removes attempts and links that nothing looks at any more. */
@Injectable()
export class AccessSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly limits: AttemptLimits,
    private readonly links: AccessLinks,
  ) {}

  onModuleInit(): void {
    this.sweeps.add({ name: 'attempts', everyMinutes: 60, run: () => this.limits.sweep() });
    this.sweeps.add({ name: 'access-links', everyMinutes: 24 * 60, run: () => this.links.sweep() });
  }
}
