import { Module } from '@nestjs/common';
import { MaterialController } from './material.controller.ts';
import { MaterialReader } from './material.reader.ts';

@Module({ controllers: [MaterialController], providers: [MaterialReader] })
export class MyMaterialModule {}
