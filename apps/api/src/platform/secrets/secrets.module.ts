import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { Clock } from '../time/clock.ts';
import { Envelope } from './envelope.ts';
import { Keyring } from './keyring.ts';
import { RotateKeyCommand } from './rotate-key.command.ts';
import { Signer } from './signer.ts';

@Global()
@Module({
  providers: [
    {
      provide: Keyring,
      inject: [Settings, Clock],
      useFactory: (settings: Settings, clock: Clock) => Keyring.open(settings.keyringFile, clock.now()),
    },
    Envelope,
    Signer,
    RotateKeyCommand,
  ],
  exports: [Keyring, Envelope, Signer],
})
export class SecretsModule {}
