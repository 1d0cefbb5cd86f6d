import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Open } from '../auth/declared.ts';
import { Unavailable } from '../errors/refusal.ts';

/** For load balancers: alive is "the process answers", ready is "it can serve". */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Open()
  @Header('cache-control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Open()
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'ready' }> {
    if (await this.dataSource.showMigrations()) throw new Unavailable();
    return { status: 'ready' };
  }
}
