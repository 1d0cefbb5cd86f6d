import type { LocalText } from '@vagar/domain';
import { isProblem } from '../../../platform/api-client/index.ts';

/** What was done, for the words that say it and that undo it. */
export interface Deed<What extends string> {
  what: What;
  name: LocalText;
}

export interface Undoable<What extends string> {
  deed: Deed<What>;
  undo: () => void | Promise<void>;
}

/** What a draft's order is, and what the draft looks like in another one. */
export interface OrderWays<Draft, Order> {
  orderOf: (draft: Draft) => Order;
  inOrder: (draft: Draft, order: Order) => Draft;
  /** One's own order, in which nothing that the other has added is missing. */
  joined: (mine: Draft, theirs: Draft) => Order;
}

export interface OrderWorld<Draft, Order> {
  /** Sends the whole order, made from a version; answers the new one. */
  send: (order: Order, version: number) => Promise<number>;
  /** The draft as the server has it, when somebody else was faster. */
  load: () => Promise<Draft>;
  /** Tells the query cache what is saved now. */
  onSaved: (change: (draft: Draft) => Draft) => void;
  now: () => string;
  /** Keeps on this device what the server has not confirmed, until it has. */
  keep: (kept: KeptOrder<Order>) => void;
  forget: () => void;
}

/** An order that was not confirmed when the page was left, and the version it was made from. */
export interface KeptOrder<Order> {
  readonly order: Order;
  readonly version: number;
}

export type OrderMode<Draft> =
  | { kind: 'resting'; savedAt: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /**
   * Somebody else changed the order, or an order of one's own was not sent when the page was left (`isOfBefore`):
   * both are shown, and the person chooses.
   */
  | { kind: 'conflict'; mine: Draft; theirs: Draft; isOfBefore: boolean };

export interface OrderView<Draft, What extends string> {
  /** The draft as it is shown: with what is not saved yet. */
  draft: Draft;
  mode: OrderMode<Draft>;
  undoable: Undoable<What> | null;
}

const sameOrder = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The order of a draft between the hand and the server. Each change shows at once and is sent at once, one at a
 * time and the newest only; what has no answer is kept and tried again; what somebody else changed meanwhile is
 * never written over without a choice.
 */
export class OrderedDraft<Draft extends { orderVersion: number }, Order, What extends string> {
  #base: Draft;
  /** The order that the server has not confirmed. */
  #wanted: Order | null = null;
  #version: number;
  #isSending = false;
  /** Own changes under way that are no order: what they add is not somebody else's. */
  #own = 0;
  #undoables: Undoable<What>[] = [];
  #view: OrderView<Draft, What>;
  #world: OrderWorld<Draft, Order>;
  #ways: OrderWays<Draft, Order>;
  #listeners = new Set<() => void>();

  constructor(
    ways: OrderWays<Draft, Order>,
    draft: Draft,
    world: OrderWorld<Draft, Order>,
    kept: KeptOrder<Order> | null = null,
  ) {
    this.#ways = ways;
    this.#base = draft;
    this.#version = draft.orderVersion;
    this.#world = world;
    this.#view = { draft, mode: this.#onReturn(draft, kept), undoable: null };
  }

  /** What was ordered before and never confirmed is offered, unless it has arrived all the same. */
  #onReturn(theirs: Draft, kept: KeptOrder<Order> | null): OrderMode<Draft> {
    if (kept && !sameOrder(kept.order, this.#ways.orderOf(theirs)))
      return { kind: 'conflict', mine: this.#ways.inOrder(theirs, kept.order), theirs, isOfBefore: true };
    if (kept) this.#world.forget();
    return { kind: 'resting', savedAt: null };
  }

  view = (): OrderView<Draft, What> => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The draft was read again. While something is unsaved, its order stays as the person put it. */
  refresh = (draft: Draft): void => {
    if (draft === this.#base) return;
    if (this.#wanted === null) {
      if (draft.orderVersion > this.#version && this.#own === 0) this.#undoables = [];
      this.#version = draft.orderVersion;
    }
    this.#base = draft;
    this.#show({});
  };

  order = (): Order => this.#wanted ?? this.#ways.orderOf(this.#base);

  /** Puts the draft into another order and remembers the way back. */
  change = (order: Order | null, deed: Deed<What>): boolean => {
    const former = this.order();
    if (!order || sameOrder(order, former) || this.#view.mode.kind === 'conflict') return false;
    this.remember({ deed, undo: () => this.#want(former) });
    this.#want(order);
    return true;
  };

  /** Puts the draft into another order without a way back: the way back itself. */
  put = (order: Order): void => this.#want(order);

  /**
   * Adds something to it and reads it again. An order on its way does not know what is added and would set
   * it aside, so it is waited for; answers null when it cannot be sent.
   */
  add = async <Added>(act: () => Promise<Added>, read: () => Promise<Draft>): Promise<Added | null> => {
    if (!(await this.#settled())) return null;
    this.#own += 1;
    try {
      const added = await act();
      this.refresh(await read());
      return added;
    } finally {
      this.#own -= 1;
    }
  };

  async #settled(): Promise<boolean> {
    while (this.#isSending)
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    return this.#wanted === null && this.#view.mode.kind !== 'conflict';
  }

  remember = (undoable: Undoable<What>): void => {
    this.#undoables = [...this.#undoables.slice(-49), undoable];
    this.#show({});
  };

  /** Takes the latest change back; answers what it was. */
  undo = async (): Promise<Deed<What> | null> => {
    const last = this.#undoables.at(-1);
    if (!last || this.#view.mode.kind === 'conflict') return null;
    this.#undoables = this.#undoables.slice(0, -1);
    this.#show({});
    await last.undo();
    return last.deed;
  };

  retry = (): void => void this.#send();

  /** Answers a conflict with one's own order, in which nothing of the other's new parts is missing. */
  keepMine = (): void => this.#choose((mine, theirs) => this.#ways.joined(mine, theirs));

  keepTheirs = (): void => this.#choose((_mine, theirs) => this.#ways.orderOf(theirs));

  #choose(pick: (mine: Draft, theirs: Draft) => Order) {
    const { mode } = this.#view;
    if (mode.kind !== 'conflict') return;
    const { mine, theirs } = mode;
    this.#base = theirs;
    this.#version = theirs.orderVersion;
    this.#wanted = null;
    this.#undoables = [];
    this.#world.forget();
    this.#world.onSaved(() => theirs);
    this.#show({ mode: { kind: 'resting', savedAt: this.#world.now() } });
    const order = pick(mine, theirs);
    if (!sameOrder(order, this.#ways.orderOf(theirs))) this.#want(order);
  }

  #want = (order: Order): void => {
    this.#wanted = order;
    this.#world.keep({ order, version: this.#version });
    this.#show({ mode: { kind: 'saving' } });
    void this.#send();
  };

  async #send(): Promise<void> {
    if (this.#isSending || !this.#wanted) return;
    this.#isSending = true;
    this.#show({ mode: { kind: 'saving' } });
    const order = this.#wanted;
    const mode = await this.#attempt(order);
    this.#isSending = false;
    if (mode.kind === 'resting' && this.#wanted !== order) return this.#send();
    if (mode.kind === 'resting') {
      this.#wanted = null;
      this.#world.forget();
    }
    this.#show({ mode });
  }

  async #attempt(order: Order): Promise<OrderMode<Draft>> {
    try {
      return this.#saved(order, await this.#world.send(order, this.#version));
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) return { kind: 'failed', error };
      return this.#look(order);
    }
  }

  /** An order that was sent without an answer may have arrived: then it is our own that we meet. */
  async #look(order: Order): Promise<OrderMode<Draft>> {
    try {
      const theirs = await this.#world.load();
      if (sameOrder(this.#ways.orderOf(theirs), order)) return this.#saved(order, theirs.orderVersion);
      return {
        kind: 'conflict',
        mine: this.#ways.inOrder(this.#base, this.order()),
        theirs,
        isOfBefore: false,
      };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #saved(order: Order, version: number): OrderMode<Draft> {
    this.#version = version;
    const change = (known: Draft) => ({ ...this.#ways.inOrder(known, order), orderVersion: version });
    this.#base = change(this.#base);
    this.#world.onSaved(change);
    return { kind: 'resting', savedAt: this.#world.now() };
  }

  #show({ mode = this.#view.mode }: { mode?: OrderMode<Draft> }) {
    this.#view = {
      draft: this.#wanted ? this.#ways.inOrder(this.#base, this.#wanted) : this.#base,
      mode,
      undoable: this.#undoables.at(-1) ?? null,
    };
    for (const listener of this.#listeners) listener();
  }
}
