import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { frameworkFile } from '@vagar/contract';
import { Settings } from '../../platform/config/settings.ts';
import { FrameworkShelf } from './framework-shelf.ts';

/** Loads the competence frameworks as versioned data; a version that is there already is left as it is. */
@Injectable()
export class FrameworkImport {
  constructor(
    private readonly settings: Settings,
    private readonly shelf: FrameworkShelf,
  ) {}

  async run(): Promise<void> {
    const text = await readFile(join(this.settings.contentDir, 'frameworks.json'), 'utf8');
    await this.shelf.addMissing(frameworkFile.parse(JSON.parse(text)).frameworks);
  }
}
