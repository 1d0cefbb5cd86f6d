import { Global, Module } from '@nestjs/common';
import { Commands } from './commands.ts';
import { PersonalData } from './personal-data.ts';

@Global()
@Module({ providers: [Commands, PersonalData], exports: [Commands, PersonalData] })
export class RegistriesModule {}
