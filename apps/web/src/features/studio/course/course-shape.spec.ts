import type { CourseDraftView, OrderCourse } from '@vagar/contract';
import { ApiProblem, NoAnswer } from '../../../platform/api-client/index.ts';
import { CourseShape } from './course-shape.ts';
import type { KeptOrder } from '../order/ordered-draft.ts';
import { orderOf, steppedActivity } from './shape.ts';
import { courseOf, shownOrder } from './sample-course.ts';

const deed = { what: 'moved', name: { sv: 'Text' } } as const;

/** A server that keeps one order and its version, and answers when it is told to. */
class Server {
  course: CourseDraftView = courseOf([2, 1]);
  sent: OrderCourse[] = [];
  trouble: unknown = null;
  /** On the device. */
  kept: KeptOrder<OrderCourse> | null = null;

  shape = this.opened();

  /** The page, opened anew: all that it remembers is on the device. */
  opened() {
    return new CourseShape(
      this.course,
      {
        send: (order, version) => this.take(order, version),
        load: () => Promise.resolve(this.course),
        onSaved: () => undefined,
        now: () => '2026-11-28T10:00:00Z',
        keep: (kept) => void (this.kept = kept),
        forget: () => void (this.kept = null),
      },
      this.kept,
    );
  }

  async take(order: OrderCourse, version: number): Promise<number> {
    await Promise.resolve();
    this.sent.push(order);
    if (this.trouble) throw this.trouble;
    if (version !== this.course.orderVersion) throw new ApiProblem({ code: 'precondition-failed' });
    this.put(order);
    return this.course.orderVersion;
  }

  put(order: OrderCourse) {
    const lines = new Map(this.course.modules.flatMap((it) => it.activities).map((line) => [line.id, line]));
    this.course = {
      ...this.course,
      orderVersion: this.course.orderVersion + 1,
      modules: order.modules.flatMap(({ id, activities }) => {
        const module = this.course.modules.find((it) => it.id === id);
        return module ? [{ ...module, activities: activities.flatMap((it) => lines.get(it) ?? []) }] : [];
      }),
    };
  }

  step(id: string, by: -1 | 1) {
    this.shape.change(steppedActivity(this.shape.order(), id, by), deed);
  }

  /** Waits until nothing is on its way. */
  async rest() {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }
}

describe('the order of a course on its way to the server', () => {
  it('shows each change at once and ends with the latest on the server', async () => {
    const server = new Server();

    server.step('a1', 1);
    server.step('a1', 1);
    const shownAtOnce = shownOrder(orderOf(server.shape.view().draft));
    await server.rest();

    expect(shownAtOnce).toEqual(['m1: a2', 'm2: a1 a3']);
    expect(shownOrder(orderOf(server.course))).toEqual(shownAtOnce);
    expect(server.shape.view().mode.kind).toBe('resting');
  });

  it('undoes one change after the other', async () => {
    const server = new Server();
    server.step('a1', 1);
    server.step('a1', 1);

    await server.shape.undo();
    await server.shape.undo();
    await server.rest();

    expect(shownOrder(orderOf(server.course))).toEqual(['m1: a1 a2', 'm2: a3']);
    expect(server.shape.view().undoable).toBeNull();
  });

  it('keeps what nobody answered, and sends it when told to try again', async () => {
    const server = new Server();
    server.trouble = new NoAnswer(new TypeError('Failed to fetch'));
    server.step('a1', 1);
    await server.rest();
    const kept = server.shape.view();

    server.trouble = null;
    server.shape.retry();
    await server.rest();

    expect(kept.mode.kind).toBe('failed');
    expect(shownOrder(orderOf(kept.draft))).toEqual(['m1: a2 a1', 'm2: a3']);
    expect(shownOrder(orderOf(server.course))).toEqual(['m1: a2 a1', 'm2: a3']);
  });

  it('shows both orders when somebody else was faster, and writes over neither', async () => {
    const server = new Server();
    server.put({
      modules: [
        { id: 'm2', activities: ['a3'] },
        { id: 'm1', activities: ['a1', 'a2'] },
      ],
    });

    server.step('a1', 1);
    await server.rest();

    const { mode } = server.shape.view();
    expect(mode.kind).toBe('conflict');
    if (mode.kind !== 'conflict') return;
    expect(shownOrder(orderOf(mode.mine))).toEqual(['m1: a2 a1', 'm2: a3']);
    expect(shownOrder(orderOf(mode.theirs))).toEqual(['m2: a3', 'm1: a1 a2']);
    expect(shownOrder(orderOf(server.course))).toEqual(['m2: a3', 'm1: a1 a2']);
  });

  it('saves one’s own order once it is chosen', async () => {
    const server = new Server();
    server.put({
      modules: [
        { id: 'm2', activities: ['a3'] },
        { id: 'm1', activities: ['a1', 'a2'] },
      ],
    });
    server.step('a1', 1);
    await server.rest();

    server.shape.keepMine();
    await server.rest();

    expect(shownOrder(orderOf(server.course))).toEqual(['m1: a2 a1', 'm2: a3']);
  });

  it('takes an own order that arrived without an answer for what it is', async () => {
    const server = new Server();
    const order = steppedActivity(server.shape.order(), 'a1', 1);
    if (order) server.put(order);

    server.step('a1', 1);
    await server.rest();

    expect(server.shape.view().mode.kind).toBe('resting');
  });

  it('is offered again when the page was closed before it arrived, and saved once it is chosen', async () => {
    const server = new Server();
    server.trouble = new NoAnswer(new TypeError('Failed to fetch'));
    server.step('a1', 1);
    await server.rest();
    server.trouble = null;

    const later = server.opened();
    const { mode } = later.view();
    later.keepMine();
    await server.rest();

    expect(mode).toMatchObject({ kind: 'conflict', isOfBefore: true });
    expect(shownOrder(orderOf(server.course))).toEqual(['m1: a2 a1', 'm2: a3']);
    expect(server.kept).toBeNull();
  });

  it('is nothing to offer when it arrived without an answer, nor once the saved one is chosen', async () => {
    const arrived = new Server();
    const order = steppedActivity(arrived.shape.order(), 'a1', 1);
    if (order) arrived.put(order);
    arrived.kept = order && { order, version: 0 };
    const left = new Server();
    left.trouble = new NoAnswer(new TypeError('Failed to fetch'));
    left.step('a1', 1);
    await left.rest();

    const first = arrived.opened().view();
    const later = left.opened();
    later.keepTheirs();

    expect(first.mode.kind).toBe('resting');
    expect([arrived.kept, left.kept]).toEqual([null, null]);
  });

  it('keeps nothing on the device that is saved', async () => {
    const server = new Server();

    server.step('a1', 1);
    const under = server.kept;
    await server.rest();

    expect(under).not.toBeNull();
    expect(server.kept).toBeNull();
  });
});
