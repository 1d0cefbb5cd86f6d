import { Module } from '@nestjs/common';
import { OwnPeopleReader } from './own-people.reader.ts';
import { ParticipantsController } from './participants.controller.ts';
import { ParticipantsReader } from './participants.reader.ts';

@Module({ controllers: [ParticipantsController], providers: [OwnPeopleReader, ParticipantsReader] })
export class ParticipantsModule {}
