import type { CourseDraftView, OrderCourse } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { isProblem } from '../../../platform/api-client/index.ts';
import { idsOf, inOrder, joined, orderOf, sameOrder } from './shape.ts';

/** What was done, for the words that say it and that undo it. */
export interface Deed {
  what:
    | 'moved'
    | 'module-moved'
    | 'set-aside'
    | 'module-set-aside'
    | 'put-back'
    | 'module-put-back'
    | 'added'
    | 'copied'
    | 'changed';
  name: LocalText;
}

export interface Undoable {
  deed: Deed;
  undo: () => void | Promise<void>;
}

export interface ShapeWorld {
  /** Sends the whole order, made from a version; answers the new one. */
  send: (order: OrderCourse, version: number) => Promise<number>;
  /** The course as the server has it, when somebody else was faster. */
  load: () => Promise<CourseDraftView>;
  /** Tells the query cache what is saved now. */
  onSaved: (change: (course: CourseDraftView) => CourseDraftView) => void;
  now: () => string;
  /** Keeps on this device what the server has not confirmed, until it has. */
  keep: (kept: KeptOrder) => void;
  forget: () => void;
}

/** An order that was not confirmed when the page was left, and the version it was made from. */
export interface KeptOrder {
  readonly order: OrderCourse;
  readonly version: number;
}

export type ShapeMode =
  | { kind: 'resting'; savedAt: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /**
   * Somebody else changed the order, or an order of one's own was not sent when the page was left (`isOfBefore`):
   * both are shown, and the person chooses.
   */
  | { kind: 'conflict'; mine: CourseDraftView; theirs: CourseDraftView; isOfBefore: boolean };

export interface ShapeView {
  /** The course as it is shown: with what is not saved yet. */
  course: CourseDraftView;
  mode: ShapeMode;
  undoable: Undoable | null;
}

/**
 * The order of a course between the hand and the server. Each change shows at once and is sent at once, one at a
 * time and the newest only; what has no answer is kept and tried again; what somebody else changed meanwhile is
 * never written over without a choice.
 */
export class CourseShape {
  #base: CourseDraftView;
  /** The order that the server has not confirmed. */
  #wanted: OrderCourse | null = null;
  #version: number;
  #isSending = false;
  /** Own changes under way that are no order: what they add is not somebody else's. */
  #own = 0;
  #undoables: Undoable[] = [];
  #view: ShapeView;
  #world: ShapeWorld;
  #listeners = new Set<() => void>();

  constructor(course: CourseDraftView, world: ShapeWorld, kept: KeptOrder | null = null) {
    this.#base = course;
    this.#version = course.orderVersion;
    this.#world = world;
    this.#view = { course, mode: this.#onReturn(course, kept), undoable: null };
  }

  /** What was ordered before and never confirmed is offered, unless it has arrived all the same. */
  #onReturn(theirs: CourseDraftView, kept: KeptOrder | null): ShapeMode {
    if (kept && !sameOrder(kept.order, orderOf(theirs)))
      return { kind: 'conflict', mine: inOrder(theirs, kept.order), theirs, isOfBefore: true };
    if (kept) this.#world.forget();
    return { kind: 'resting', savedAt: null };
  }

  view = (): ShapeView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The course was read again. While something is unsaved, its order stays as the person put it. */
  refresh = (course: CourseDraftView): void => {
    if (course === this.#base) return;
    if (this.#wanted === null) {
      if (course.orderVersion > this.#version && this.#own === 0) this.#undoables = [];
      this.#version = course.orderVersion;
    }
    this.#base = course;
    this.#show({});
  };

  order = (): OrderCourse => this.#wanted ?? orderOf(this.#base);

  /** Puts the course into another order and remembers the way back. */
  change = (order: OrderCourse | null, deed: Deed): boolean => {
    const former = this.order();
    if (!order || sameOrder(order, former) || this.#view.mode.kind === 'conflict') return false;
    this.remember({ deed, undo: () => this.#want(former) });
    this.#want(order);
    return true;
  };

  /** Puts the course into another order without a way back: the way back itself. */
  put = (order: OrderCourse): void => this.#want(order);

  /**
   * Adds something to the course and reads it again. An order on its way does not know what is added and would set
   * it aside, so it is waited for; answers null when it cannot be sent.
   */
  add = async <Added>(
    act: () => Promise<Added>,
    read: () => Promise<CourseDraftView>,
  ): Promise<Added | null> => {
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

  remember = (undoable: Undoable): void => {
    this.#undoables = [...this.#undoables.slice(-49), undoable];
    this.#show({});
  };

  /** Takes the latest change back; answers what it was. */
  undo = async (): Promise<Deed | null> => {
    const last = this.#undoables.at(-1);
    if (!last || this.#view.mode.kind === 'conflict') return null;
    this.#undoables = this.#undoables.slice(0, -1);
    this.#show({});
    await last.undo();
    return last.deed;
  };

  retry = (): void => void this.#send();

  /** Answers a conflict with one's own order, in which nothing of the other's new parts is missing. */
  keepMine = (): void => this.#choose((mine, theirs) => joined(orderOf(mine), theirs, idsOf(mine)));

  keepTheirs = (): void => this.#choose((_mine, theirs) => orderOf(theirs));

  #choose(pick: (mine: CourseDraftView, theirs: CourseDraftView) => OrderCourse) {
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
    if (!sameOrder(order, orderOf(theirs))) this.#want(order);
  }

  #want = (order: OrderCourse): void => {
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

  async #attempt(order: OrderCourse): Promise<ShapeMode> {
    try {
      return this.#saved(order, await this.#world.send(order, this.#version));
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) return { kind: 'failed', error };
      return this.#look(order);
    }
  }

  /** An order that was sent without an answer may have arrived: then it is our own that we meet. */
  async #look(order: OrderCourse): Promise<ShapeMode> {
    try {
      const theirs = await this.#world.load();
      if (sameOrder(orderOf(theirs), order)) return this.#saved(order, theirs.orderVersion);
      return { kind: 'conflict', mine: inOrder(this.#base, this.order()), theirs, isOfBefore: false };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #saved(order: OrderCourse, version: number): ShapeMode {
    this.#version = version;
    const change = (course: CourseDraftView) => ({ ...inOrder(course, order), orderVersion: version });
    this.#base = change(this.#base);
    this.#world.onSaved(change);
    return { kind: 'resting', savedAt: this.#world.now() };
  }

  #show({ mode = this.#view.mode }: { mode?: ShapeMode }) {
    this.#view = {
      course: this.#wanted ? inOrder(this.#base, this.#wanted) : this.#base,
      mode,
      undoable: this.#undoables.at(-1) ?? null,
    };
    for (const listener of this.#listeners) listener();
  }
}
