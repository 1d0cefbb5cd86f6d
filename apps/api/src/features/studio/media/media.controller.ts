import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { changeMedia, filmView, mediaDetails, mediaItem, mediaPage, mediaQuery, uuid } from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { IfMatch } from '../../../platform/http/if-match.ts';
import { MediaReader } from './media.reader.ts';
import { MediaService } from './media.service.ts';
import { MediaUpload } from './media-upload.ts';

@ApiTags('media')
@Controller()
export class MediaController {
  constructor(
    private readonly reader: MediaReader,
    private readonly media: MediaService,
    private readonly upload: MediaUpload,
  ) {}

  @Get('studio/media')
  @Allow('curriculum:edit')
  @ApiOkResponse({ standardSchema: mediaPage })
  listMedia(@Query({ schema: mediaQuery }) query: z.output<typeof mediaQuery>): Promise<contract.MediaPage> {
    return this.reader.list(query);
  }

  @Post('studio/media')
  @Allow('curriculum:edit')
  @RouteConfig({ takesLong: true })
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ standardSchema: mediaItem })
  uploadMedia(
    @CurrentActor() actor: PersonActor,
    @Req() request: FastifyRequest,
  ): Promise<contract.MediaItem> {
    return this.upload.take(actor, request);
  }

  @Get('studio/media/:mediaId')
  @Allow('curriculum:edit')
  @ApiOkResponse({ standardSchema: mediaDetails })
  getMedia(
    @CurrentActor() actor: PersonActor,
    @Param('mediaId', { schema: uuid }) mediaId: string,
  ): Promise<contract.MediaDetails> {
    return this.reader.getDetails(actor, mediaId);
  }

  @Put('studio/media/:mediaId')
  @Allow('curriculum:edit')
  @ApiOkResponse({ standardSchema: mediaItem })
  changeMedia(
    @CurrentActor() actor: PersonActor,
    @Param('mediaId', { schema: uuid }) mediaId: string,
    @IfMatch() version: number,
    @Body({ schema: changeMedia }) body: contract.ChangeMedia,
  ): Promise<contract.MediaItem> {
    return this.media.change(actor, mediaId, version, body);
  }

  @Get('films/:mediaId')
  @Allow('files:read')
  @ApiOkResponse({ standardSchema: filmView })
  getFilm(@Param('mediaId', { schema: uuid }) mediaId: string): Promise<contract.FilmView> {
    return this.reader.getFilm(mediaId);
  }
}
