import { Body, Controller, Get, Param, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  certificateId,
  language,
  ownCertificateList,
  ownCertificateView,
  showName,
  verificationView,
} from '@vagar/contract';
import type { OwnCertificateList, OwnCertificateView, ShowName, VerificationView } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow, Open } from '../../platform/auth/declared.ts';
import { Files } from '../../platform/files/files.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { CertificatePapers } from './certificate-papers.ts';
import { CertificateReader } from './certificate.reader.ts';
import { Certificates } from './certificates.service.ts';
import { VerifyCertificate } from './verify-certificate.ts';

const paperQuery = z.strictObject({ lang: language.default('sv') });

@ApiTags('certification')
@Controller()
export class CertificatesController {
  constructor(
    private readonly reader: CertificateReader,
    private readonly verification: VerifyCertificate,
    private readonly certificates: Certificates,
    private readonly papers: CertificatePapers,
    private readonly files: Files,
  ) {}

  @Get('my/certificates')
  @Allow('certificates:own')
  @ApiOkResponse({ standardSchema: ownCertificateList })
  async listMine(@CurrentActor() actor: PersonActor): Promise<OwnCertificateList> {
    return { rows: await this.reader.listOwn(actor.id) };
  }

  @Get('certificates/:certificateId')
  @Open()
  @ApiOkResponse({ standardSchema: verificationView })
  verify(
    @Param('certificateId', { schema: certificateId }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<VerificationView> {
    return this.verification.verify(request.ip, id);
  }

  @Put('certificates/:certificateId/name-shown')
  @Allow('certificates:own')
  @ApiOkResponse({ standardSchema: ownCertificateView })
  showName(
    @CurrentActor() actor: PersonActor,
    @Param('certificateId', { schema: certificateId }) id: string,
    @IfMatch() version: number,
    @Body({ schema: showName }) { nameShown }: ShowName,
  ): Promise<OwnCertificateView> {
    return this.certificates.showName(actor, id, version, nameShown);
  }

  @Get('certificates/:certificateId/pdf')
  @Allow('certificates:own')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The certificate as a tagged PDF, or the part that `Range` asks for (206).' })
  async readPaper(
    @CurrentActor() actor: PersonActor,
    @Param('certificateId', { schema: certificateId }) id: string,
    @Query({ schema: paperQuery }) { lang }: z.output<typeof paperQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.files.answer(request, reply, await this.papers.getOwn(actor, id, lang));
  }
}
