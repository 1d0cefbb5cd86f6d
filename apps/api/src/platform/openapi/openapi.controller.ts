import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '../auth/declared.ts';
import { AnswersJsonText } from '../http/json-text.ts';
import { ApiDocument } from './api-document.ts';

@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly document: ApiDocument) {}

  @Get()
  @Open()
  @AnswersJsonText()
  read(): Promise<string> {
    return this.document.text();
  }
}
