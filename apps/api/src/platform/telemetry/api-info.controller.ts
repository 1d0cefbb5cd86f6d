import { Controller, Get } from '@nestjs/common';
import { Open } from '../auth/declared.ts';
import { Settings } from '../config/settings.ts';

export const apiVersion = '1.0.0';

/** What a program that meets this API for the first time wants to know. */
@Controller('api-info')
export class ApiInfoController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @Open()
  read() {
    return {
      apiName: 'Vägar',
      apiVersion,
      apiReleased: '2026-11-24',
      apiDocumentation: '/api/v1/openapi.json',
      apiStatus: 'active',
      demo: this.settings.demo,
    };
  }
}
