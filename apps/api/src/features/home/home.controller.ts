import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { homeView } from '@vagar/contract';
import type { HomeView } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { HomeReader } from './home.reader.ts';

@ApiTags('learning')
@Controller('my/home')
export class HomeController {
  constructor(private readonly reader: HomeReader) {}

  @Get()
  @Allow('learning:own')
  @ApiOkResponse({ standardSchema: homeView })
  read(@CurrentActor() actor: PersonActor): Promise<HomeView> {
    return this.reader.read(actor);
  }
}
