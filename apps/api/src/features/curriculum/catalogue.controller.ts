import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { catalogueView, courseView, programmeView, slug } from '@vagar/contract';
import { Open } from '../../platform/auth/declared.ts';
import { AnswersJsonText } from '../../platform/http/json-text.ts';
import { CatalogueReader } from './catalogue.reader.ts';

/** What is offered: open to anyone, so that a leader can look before signing in. */
@Controller()
export class CatalogueController {
  constructor(private readonly reader: CatalogueReader) {}

  @Get('catalogue')
  @Open()
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: catalogueView })
  catalogue(): Promise<string> {
    return this.reader.catalogue();
  }

  @Get('programmes/:programmeKey')
  @Open()
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: programmeView })
  programme(@Param('programmeKey', { schema: slug }) key: string): Promise<string> {
    return this.reader.programme(key);
  }

  @Get('courses/:courseKey')
  @Open()
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: courseView })
  course(@Param('courseKey', { schema: slug }) key: string): Promise<string> {
    return this.reader.course(key);
  }
}
