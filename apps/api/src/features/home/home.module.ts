import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification/index.ts';
import { HomeController } from './home.controller.ts';
import { HomeReader } from './home.reader.ts';

@Module({
  imports: [CertificationModule],
  controllers: [HomeController],
  providers: [HomeReader],
})
export class HomeModule {}
