import { Body, Controller, Get, HttpCode, Ip, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { auditPage, auditQuery, feedbackPage, listQuery, outboxPage, sendFeedback } from '@vagar/contract';
import type { AuditRow, FeedbackRow, OutboxRow, Page } from '@vagar/contract';
import type { z } from 'zod';
import { Allow, Open } from '../../platform/auth/declared.ts';
import { OutboxReader } from '../../platform/mail/outbox.reader.ts';
import { AuditReader } from './audit.reader.ts';
import { FeedbackService } from './feedback.service.ts';

type Listed = z.output<typeof listQuery>;

/** What administrators read. */
@ApiTags('administration')
@Controller()
export class AdministrationController {
  constructor(
    private readonly audit: AuditReader,
    private readonly outbox: OutboxReader,
    private readonly feedback: FeedbackService,
  ) {}

  @Get('audit-entries')
  @Allow('audit:read')
  @ApiOkResponse({ standardSchema: auditPage })
  listAudit(@Query({ schema: auditQuery }) query: z.output<typeof auditQuery>): Promise<Page<AuditRow>> {
    return this.audit.list(query);
  }

  /** Letters that were not sent, because the demo has no mail server. */
  @Get('outbox-mails')
  @Allow('outbox:read')
  @ApiOkResponse({ standardSchema: outboxPage })
  listOutbox(@Query({ schema: listQuery }) { page, size }: Listed): Promise<Page<OutboxRow>> {
    return this.outbox.list(page, size);
  }

  @Post('accessibility-feedback')
  @Open()
  @HttpCode(204)
  sendFeedback(
    @Body({ schema: sendFeedback }) body: z.output<typeof sendFeedback>,
    @Ip() ip: string,
  ): Promise<void> {
    return this.feedback.send(body, ip);
  }

  @Get('accessibility-feedback')
  @Allow('feedback:read')
  @ApiOkResponse({ standardSchema: feedbackPage })
  listFeedback(@Query({ schema: listQuery }) query: Listed): Promise<Page<FeedbackRow>> {
    return this.feedback.list(query);
  }
}
