import type { DraftActivityLine, DraftModule, OrderCourse } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { CourseShape, Deed } from './course-shape.ts';
import {
  placeOf,
  steppedActivity,
  steppedModule,
  withActivity,
  withModule,
  withoutActivity,
  withoutModule,
} from './shape.ts';
import type { ShapeWords } from './words.ts';

export interface Voice {
  words: ShapeWords;
  nameOf: (text: LocalText) => string;
  /** Aloud only. */
  say: (message: string) => void;
  /** Aloud and on the page, with the way back. */
  offer: (message: string) => void;
}

/** Everything that moves activities, each said with the place it led to. */
export class ActivityMoves {
  #shape: CourseShape;
  #voice: Voice;

  constructor(shape: CourseShape, voice: Voice) {
    this.#shape = shape;
    this.#voice = voice;
  }

  step = (id: string, by: -1 | 1): void => this.#move(id, steppedActivity(this.#shape.order(), id, by));

  place = (id: string, moduleId: string, before: string | null): void =>
    this.#move(id, withActivity(this.#shape.order(), id, moduleId, before));

  setAside = (id: string): void => {
    const name = this.#name(id);
    if (!this.#shape.change(withoutActivity(this.#shape.order(), id), { what: 'set-aside', name })) return;
    this.#voice.offer(this.#voice.words.said.setAside(this.#voice.nameOf(name)));
  };

  putBack = (id: string, moduleId: string): void => {
    const name = this.#name(id);
    const order = withActivity(this.#shape.order(), id, moduleId, null);
    if (this.#shape.change(order, { what: 'put-back', name })) this.#tell(id, name, this.#voice.offer);
  };

  #move(id: string, order: OrderCourse | null) {
    const { words, nameOf, say } = this.#voice;
    const name = this.#name(id);
    if (this.#shape.change(order, { what: 'moved', name })) this.#tell(id, name, say);
    else say(words.said.notFurther(nameOf(name)));
  }

  #tell(id: string, name: LocalText, tell: (message: string) => void) {
    const { words, nameOf } = this.#voice;
    const place = placeOf(this.#shape.order(), id);
    const module = this.#shape.view().draft.modules.find((it) => it.id === place?.moduleId);
    if (place && module)
      tell(words.said.moved(nameOf(name), nameOf(module.title), place.number, place.count));
  }

  #name(id: string): LocalText {
    const { modules, setAside, setAsideModules } = this.#shape.view().draft;
    const all: DraftActivityLine[] = [
      ...[...modules, ...setAsideModules].flatMap(({ activities }) => activities),
      ...setAside,
    ];
    return all.find((line) => line.id === id)?.title ?? { sv: '' };
  }
}

/** Everything that moves whole modules. */
export class ModuleMoves {
  #shape: CourseShape;
  #voice: Voice;

  constructor(shape: CourseShape, voice: Voice) {
    this.#shape = shape;
    this.#voice = voice;
  }

  step = (id: string, by: -1 | 1): void => this.#move(id, steppedModule(this.#shape.order(), id, by));

  place = (id: string, before: string | null): void =>
    this.#move(id, withModule(this.#shape.order(), id, before));

  setAside = (id: string): void => {
    const { words, nameOf, offer } = this.#voice;
    const deed = { what: 'module-set-aside', name: this.#name(id) } as const;
    if (this.#shape.change(withoutModule(this.#shape.order(), id), deed))
      offer(words.said.setAside(nameOf(deed.name)));
  };

  /** Comes back last, with the activities that were set aside with it. */
  putBack = (module: DraftModule): void => {
    const { words, nameOf, offer } = this.#voice;
    const activities = module.activities.map(({ id }) => id);
    const order = withModule(this.#shape.order(), module.id, null, activities);
    if (this.#shape.change(order, { what: 'module-put-back', name: module.title }))
      offer(words.said.putBack(nameOf(module.title)));
  };

  #move(id: string, order: OrderCourse | null) {
    const { words, nameOf, say } = this.#voice;
    const deed: Deed = { what: 'module-moved', name: this.#name(id) };
    const name = nameOf(deed.name);
    if (!this.#shape.change(order, deed)) return say(words.said.notFurther(name));
    const { modules } = this.#shape.order();
    const number = modules.findIndex((module) => module.id === id) + 1;
    say(words.said.moduleMoved(name, number, modules.length));
  }

  #name(id: string): LocalText {
    const { modules, setAsideModules } = this.#shape.view().draft;
    return [...modules, ...setAsideModules].find((module) => module.id === id)?.title ?? { sv: '' };
  }
}
