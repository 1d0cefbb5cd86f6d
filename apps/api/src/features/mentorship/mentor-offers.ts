import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { FieldError, MentorOfferView, SaveMentorOffer } from '@vagar/contract';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { PersonalData } from '../../platform/registries/personal-data.ts';
import { Clock } from '../../platform/time/clock.ts';
import { CompetenceReader } from '../competences/index.ts';

/** Mentors say what they can help with in the words of this framework. */
const framework = 'greencomp';

const find = statement(
  'mentor-offer',
  `SELECT capacity, paused, languages, formats, places, competences, own_words AS "ownWords", version,
     saved_at AS "savedAt"
   FROM mentor_offer WHERE person_id = $1`,
);
/** Version 0 is "nothing yet": the first save inserts, later ones replace exactly the version they were made from. */
const save = statement(
  'mentor-offer-save',
  `INSERT INTO mentor_offer AS o
     (person_id, capacity, paused, languages, formats, places, competences, own_words, version, saved_at)
   SELECT $1, $2, $3, $4, $5, $6, $7, $8, 1, $9 WHERE $10 = 0
     OR EXISTS (SELECT FROM mentor_offer WHERE person_id = $1)
   ON CONFLICT (person_id) DO UPDATE
     SET capacity = excluded.capacity, paused = excluded.paused, languages = excluded.languages,
       formats = excluded.formats, places = excluded.places, competences = excluded.competences,
       own_words = excluded.own_words, version = o.version + 1, saved_at = excluded.saved_at
     WHERE o.version = $10
   RETURNING version`,
);

type OfferRow = SaveMentorOffer & { readonly version: number; readonly savedAt: Date | null };

/** What a form starts from before anything has been offered. */
const nothingYet: OfferRow = {
  capacity: 1,
  paused: false,
  languages: [],
  formats: [],
  places: [],
  competences: [],
  ownWords: '',
  version: 0,
  savedAt: null,
};

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What a mentor can offer and how much of it: their own, for the matching to read. */
@Injectable()
export class MentorOffers implements OnModuleInit {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly competences: CompetenceReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({
      name: 'mentor-offer',
      export: (personId) => this.statements.maybe<OfferRow>(find, [personId]),
    });
  }

  async getOwn(actor: PersonActor): Promise<MentorOfferView> {
    const row = (await this.statements.maybe<OfferRow>(find, [actor.id])) ?? nothingYet;
    return this.toView(row, await this.competences.listOf(framework));
  }

  /**
   * Replaces the whole offer; what is listed twice counts once.
   * @throws Refusal `invalid-input` with the place of every competence that does not exist, `precondition-failed`
   */
  save(actor: PersonActor, version: number, given: SaveMentorOffer): Promise<MentorOfferView> {
    return this.transaction.run(async () => {
      const choices = await this.competences.listOf(framework);
      const known = new Set(choices.map(({ id }) => id));
      const fields = given.competences.flatMap((id, place): FieldError[] =>
        known.has(id) ? [] : [{ path: `competences.${place}`, code: 'unknown' }],
      );
      if (fields.length > 0) throw new Refusal('invalid-input', undefined, fields);
      const offer = {
        ...given,
        languages: once(given.languages),
        formats: once(given.formats),
        places: once(given.places),
        competences: once(given.competences),
      };
      const savedAt = this.clock.now();
      const saved = await this.statements.maybe<{ version: number }>(save, [
        actor.id,
        offer.capacity,
        offer.paused,
        offer.languages,
        offer.formats,
        offer.places,
        offer.competences,
        offer.ownWords,
        savedAt,
        version,
      ]);
      if (!saved) throw new Refusal('precondition-failed');
      await this.audit.record(actor, {
        action: 'mentor-offer.saved',
        subject: { kind: 'person', id: actor.id },
        after: { version: saved.version, capacity: offer.capacity, paused: offer.paused },
      });
      return this.toView({ ...offer, version: saved.version, savedAt }, choices);
    });
  }

  private toView(
    { savedAt, ...offer }: OfferRow,
    choices: Awaited<ReturnType<CompetenceReader['listOf']>>,
  ): MentorOfferView {
    return {
      ...offer,
      savedAt: savedAt?.toISOString() ?? null,
      choices: {
        competences: choices.map(({ id, name }) => ({ id, name: { sv: name.sv, en: name.en ?? name.sv } })),
      },
    };
  }
}
