import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Administrators } from './administrators.ts';
import { Affiliation } from './affiliation.entity.ts';
import { AffiliationService } from './affiliation.service.ts';
import { AffiliationsController } from './affiliations.controller.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationService } from './organisation.service.ts';
import { OrganisationsController } from './organisations.controller.ts';
import { PeopleController } from './people.controller.ts';
import { PeoplePersonalData } from './people.personal-data.ts';
import { PeopleReader } from './people.reader.ts';
import { Person } from './person.entity.ts';
import { PersonReader } from './person.reader.ts';
import { PersonService } from './person.service.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { RoleAssignmentService } from './role-assignment.service.ts';
import { ScopeNames } from './scope-names.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Person, Organisation, Affiliation, RoleAssignment])],
  controllers: [PeopleController, AffiliationsController, OrganisationsController],
  providers: [
    Administrators,
    AffiliationService,
    OrganisationReader,
    OrganisationService,
    PeoplePersonalData,
    PeopleReader,
    PersonReader,
    PersonService,
    RoleAssignmentService,
    ScopeNames,
  ],
  exports: [
    AffiliationService,
    OrganisationService,
    PeopleReader,
    PersonService,
    RoleAssignmentService,
    ScopeNames,
  ],
})
export class PeopleModule {}
