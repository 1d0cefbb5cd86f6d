import { Injectable } from '@nestjs/common';

/** Something an operator runs by name: `main.js create-admin`. Prints plain lines through `print`. */
export interface Command {
  readonly name: string;
  run(given: readonly string[], print: (line: string) => void): Promise<void>;
}

/** The words given to a command do not fit; its message is for the operator, and no stack stands with it. */
export class WrongUsage extends Error {}

/** The commands of the program; features add theirs in `onModuleInit`. */
@Injectable()
export class Commands {
  private readonly byName = new Map<string, Command>();

  add(command: Command): void {
    if (this.byName.has(command.name)) throw new Error(`Two commands called ${command.name}`);
    this.byName.set(command.name, command);
  }

  find(name: string): Command | null {
    return this.byName.get(name) ?? null;
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }
}
