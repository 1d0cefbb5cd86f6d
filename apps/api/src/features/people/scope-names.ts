import { Injectable } from '@nestjs/common';
import type { ScopeKind } from '@vagar/contract';

/** Answers the names of those of the ids that exist. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * What a role's scope may point at. Programmes and cohorts belong to later features: each adds its own kind here
 * when its module starts, and a kind nobody has added is refused.
 */
@Injectable()
export class ScopeNames {
  private readonly kinds = new Map<ScopeKind, NamesOf>();

  add(kind: Exclude<ScopeKind, 'everywhere'>, namesOf: NamesOf): void {
    this.kinds.set(kind, namesOf);
  }

  /** The name of what the scope points at; null when there is no such thing, or no need of one. */
  async find(kind: ScopeKind, id: string | null): Promise<string | null> {
    if (id === null) return null;
    return (await this.namesOf(kind, [id])).get(id) ?? null;
  }

  async namesOf(kind: ScopeKind, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ask = this.kinds.get(kind);
    return ask && ids.length > 0 ? ask(ids) : new Map<string, string>();
  }
}
