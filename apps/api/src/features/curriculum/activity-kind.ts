import { Injectable } from '@nestjs/common';
import type { ActivityKind, ActivityWork, ErrorCode, GateCode, KindDraft, SendResult } from '@vagar/contract';
import type { ActivityDemand, LocalText, WordPlaces } from '@vagar/domain';

export type LocalRichText = KindDraft<'text'>['body'];

/** A film as it lies beside its script: where its files are served and what each scene says and shows. */
export interface FilmFiles {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly sources: { url: string; mime: string }[];
  readonly captions: { sv: string; en: string };
  readonly descriptions: { sv: string; en: string };
  readonly scenes: { at: number; still: string; say: LocalText; see: LocalText }[];
}

/** What a content file refers to and does not hold itself. */
export interface ContentSource {
  text(name: string): Promise<LocalRichText>;
  film(key: string): Promise<FilmFiles>;
}

/** What a learner may read, and what stays on the server until there is an answer. */
export interface PreparedContent {
  readonly content: { readonly kind: ActivityKind } & Record<string, unknown>;
  readonly key: Record<string, unknown> | null;
}

/** What a learner has done in an activity when they say that it is done. */
export interface DoneSoFar {
  readonly content: Record<string, unknown>;
  /** Words of the reflection, 0 without one. */
  readonly words: number;
  /** Commitments of the action plan. */
  readonly commitments: number;
}

export interface NotDone {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, number>>;
}

/** A fault only this kind can see; the texts, pictures and headings of every kind are looked at together. */
export interface KindFault {
  readonly code: GateCode;
  /** Where in the draft, dotted. */
  readonly path: string;
  readonly weight: 'must' | 'should';
}

/** For kinds whose work is saved as it is written and then handed in. */
export interface WorkRules<Work extends ActivityWork = ActivityWork> {
  /** Does the work speak of what the activity holds, and of nothing else? */
  fits(content: Record<string, unknown>, work: Work): boolean;
  /**
   * The work without what the activity does not hold: a newer version may ask for less than the one it was begun in.
   * Work that fits is left as it is.
   */
  fitted(content: Record<string, unknown>, work: Work): Work;
  /** How many parts are still wanted before it can be handed in; 0 when it is done. */
  left(content: Record<string, unknown>, work: Work): number;
  /** What others than the author may work with after it is handed in: never their private words. */
  shared(work: Work, content: Record<string, unknown>): Record<string, unknown>;
  /** What the author wrote in their own words, in the order it was asked for; blank where they only chose. */
  words(work: Work): readonly string[];
  /** The files the work speaks of, for kinds that hold any: they must be the author's own, of this activity. */
  files?(work: Work): readonly string[];
  /** Somebody reads it before it counts. */
  readonly isReviewed: boolean;
}

/** One kind of activity. A new kind is one folder that adds itself here; nothing else in the program changes. */
export interface ActivityKindDefinition<Kind extends ActivityKind = ActivityKind> {
  readonly kind: Kind;
  /** What a new activity of this kind starts as in the studio. */
  empty(): KindDraft<Kind>;
  /**
   * A content file's part as a draft: the names in it become texts and films.
   * @throws ZodError when the file does not hold what this kind needs
   */
  read(file: unknown, source: ContentSource): Promise<KindDraft<Kind>>;
  publish(draft: KindDraft<Kind>): PreparedContent;
  /** The draft that publishes to this: `publish(draftOf(p))` equals `p`. */
  draftOf(published: PreparedContent): KindDraft<Kind>;
  faults(draft: KindDraft<Kind>): KindFault[];
  /**
   * What of the published content and key is words, which a correction may reach: never what is demanded, what is
   * right, what is led to or what it is made of. Nothing that is not named here can be corrected.
   */
  readonly correctable: WordPlaces;
  /** It gives a score, so that a condition may ask for one. */
  readonly isScored?: true;
  /** What it takes for the activity to count as done, read from the published content. */
  demandOf(content: Record<string, unknown>): ActivityDemand;
  /** The result by which a learner says that it is done; `null` when something else decides. */
  readonly finishedBy: SendResult['kind'] | null;
  /** What is wanting when a learner says so; `null` when nothing is. */
  notDone(done: DoneSoFar): NotDone | null;
  readonly work: WorkRules | null;
}

@Injectable()
export class ActivityKinds {
  private readonly definitions = new Map<string, ActivityKindDefinition>();

  add(definition: ActivityKindDefinition): void {
    if (this.definitions.has(definition.kind)) throw new Error(`Two kinds are called ${definition.kind}`);
    this.definitions.set(definition.kind, definition);
  }

  /** @throws Error when nothing is registered under the name: content and program do not fit */
  get(kind: string): ActivityKindDefinition {
    const definition = this.definitions.get(kind);
    if (!definition) throw new Error(`No activity kind is called ${kind}`);
    return definition;
  }
}
