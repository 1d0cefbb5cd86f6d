import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { Commands } from '../registries/commands.ts';
import { Clock } from '../time/clock.ts';
import { Keyring, keyPurposes } from './keyring.ts';

/** `main.js rotate-key session`: a new key for a purpose. Every process must be started again to use it. */
@Injectable()
export class RotateKeyCommand implements OnModuleInit {
  constructor(
    private readonly commands: Commands,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.commands.add({
      name: 'rotate-key',
      run: async ([given], print) => {
        const purpose = keyPurposes.find((it) => it === given);
        if (!purpose) return print(`Say which key: ${keyPurposes.join(', ')}`);
        Keyring.rotate(this.settings.keyringFile, purpose, this.clock.now());
        print(`There is a new key for ${purpose}. Restart every web server and worker to use it.`);
      },
    });
  }
}
