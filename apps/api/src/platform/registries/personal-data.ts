import { Injectable } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';

/** What one feature holds about a person (GDPR articles 15 and 20). */
export interface PersonalDataSource {
  /** The section's name in the export, kebab-case. */
  readonly name: string;
  /** Everything about the person, readable without us. */
  export(personId: PersonId): Promise<unknown>;
}

/** Every feature's part of "my data"; added in `onModuleInit`. */
@Injectable()
export class PersonalData {
  private readonly sources: PersonalDataSource[] = [];

  add(source: PersonalDataSource): void {
    this.sources.push(source);
  }

  /** The person's data from every feature, by section. */
  async export(personId: PersonId): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const source of this.sources) sections[source.name] = await source.export(personId);
    return sections;
  }
}
