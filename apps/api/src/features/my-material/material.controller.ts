import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { materialPage, materialQuery } from '@vagar/contract';
import type { MaterialRow, Page } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { MaterialReader } from './material.reader.ts';

@ApiTags('learning')
@Controller('my/material')
export class MaterialController {
  constructor(private readonly reader: MaterialReader) {}

  @Get()
  @Allow('material:own')
  @ApiOkResponse({ standardSchema: materialPage })
  list(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: materialQuery }) query: z.output<typeof materialQuery>,
  ): Promise<Page<MaterialRow>> {
    return this.reader.list(actor, query);
  }
}
