import { Injectable } from '@nestjs/common';
import type { MeetingFormat } from '@vagar/contract';
import { oneOf } from '@vagar/domain';
import type { Chance, PersonId } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { CompetenceReader } from '../competences/index.ts';
import { PopulationWriter } from './population.writer.ts';

const addOffer = statement(
  'demo-mentor-offer',
  `INSERT INTO mentor_offer
     (person_id, capacity, paused, languages, formats, places, competences, own_words, version, saved_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)`,
);

const places = ['Sundsvall', 'Härnösand', 'Kramfors', 'Sollefteå', 'Örnsköldsvik', 'Timrå', 'Ånge'];
const formats: readonly MeetingFormat[] = ['room', 'video', 'phone'];
const words = [
  'Jag har lett två omorganisationer och lärt mig mest av den som gick sämre. Vi kan prata om vad som står på spel, också för dig.',
  'Mina bästa beslut kom efter att någon sagt emot. Jag lyssnar gärna länge innan jag svarar.',
  'Jag har suttit på båda sidor av bordet, i nämnd och i förvaltning. Jag kan hjälpa dig att se ärendet från andra hållet.',
  'Trettio år i glesbygd. Jag tror på små steg som går att följa upp.',
];

/** Mentors with an offer, for the matching to come. */
@Injectable()
export class DemoMentors {
  constructor(
    private readonly statements: Statements,
    private readonly population: PopulationWriter,
    private readonly competences: CompetenceReader,
    private readonly clock: Clock,
  ) {}

  async offer(
    accounts: ReadonlyMap<string, PersonId>,
    people: readonly PersonId[],
    chance: Chance,
  ): Promise<void> {
    const known = await this.competences.listOf('greencomp');
    const mentor = accounts.get('mentor@vagar.example');
    for (const id of people)
      await this.population.assign(id, [{ role: 'mentor', scopeKind: 'everywhere', scopeId: null }]);
    for (const id of [...(mentor ? [mentor] : []), ...people]) {
      const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => chance() < 0.4);
      await this.statements.change(addOffer, [
        id,
        1 + Math.floor(chance() * 3),
        chance() < 0.1,
        chance() < 0.7 ? ['sv'] : ['sv', 'en'],
        [oneOf(formats, chance)],
        [oneOf(places, chance)],
        some(known)
          .slice(0, 4)
          .map((it) => it.id),
        oneOf(words, chance),
        this.clock.now(),
      ]);
    }
  }
}
