import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsReader } from './meetings.reader.ts';
import { Meetings } from './meetings.service.ts';

@Module({
  controllers: [MeetingsController],
  providers: [Meetings, MeetingsReader],
})
export class MeetingsModule {}
