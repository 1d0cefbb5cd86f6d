import { Module } from '@nestjs/common';
import { LearningModule } from '../learning/index.ts';
import { MaterialController } from './material.controller.ts';
import { MaterialReader } from './material.reader.ts';

@Module({ imports: [LearningModule], controllers: [MaterialController], providers: [MaterialReader] })
export class MyMaterialModule {}
