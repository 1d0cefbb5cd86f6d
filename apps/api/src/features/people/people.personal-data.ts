import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { PersonalData } from '../../platform/registries/personal-data.ts';
import { PersonReader } from './person.reader.ts';

/** Name, address, affiliations and roles, as the person may have them. */
@Injectable()
export class PeoplePersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly persons: PersonReader,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ name: 'person', export: (personId) => this.persons.get(personId) });
  }
}
