import { Injectable } from '@nestjs/common';
import type { ActivityKind } from '@vagar/contract';
import type { ActivityDemand, LocalText, RichText } from '@vagar/domain';

export type LocalRichText = { sv: RichText; en?: RichText };

/** A film as it lies beside its script: where its files are served and what each scene says and shows. */
export interface FilmFiles {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly url: string; readonly mime: string }[];
  readonly captions: { readonly sv: string; readonly en: string };
  readonly descriptions: { readonly sv: string; readonly en: string };
  readonly scenes: readonly {
    readonly at: number;
    readonly still: string;
    readonly say: LocalText;
    readonly see: LocalText;
  }[];
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

/** One kind of activity. A new kind is one folder that adds itself here; nothing else in the program changes. */
export interface ActivityKindDefinition {
  readonly kind: ActivityKind;
  /** @throws ZodError when the content file does not hold what this kind needs */
  prepare(content: unknown, source: ContentSource): Promise<PreparedContent>;
  /** What it takes for the activity to count as done, read from the stored content. */
  demandOf(content: Record<string, unknown>): ActivityDemand;
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
