import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.ts';
import { LearningScopes } from './learning-scopes.ts';
import { OwnPeopleReader } from './own-people.reader.ts';
import { ParticipantsController } from './participants.controller.ts';
import { ParticipantsReader } from './participants.reader.ts';

@Module({
  imports: [PeopleModule],
  controllers: [ParticipantsController],
  providers: [LearningScopes, OwnPeopleReader, ParticipantsReader],
})
export class ParticipantsModule {}
