import { Global, Module } from '@nestjs/common';
import { Envelope } from './envelope.ts';
import { Keyring } from './keyring.ts';
import { RotateKeyCommand } from './rotate-key.command.ts';
import { SealingKeys } from './sealing-keys.ts';
import { Signer } from './signer.ts';

@Global()
@Module({
  providers: [
    SealingKeys,
    { provide: Keyring, inject: [SealingKeys], useFactory: (keys: SealingKeys) => keys.openKeyring() },
    Envelope,
    Signer,
    RotateKeyCommand,
  ],
  exports: [Keyring, Envelope, Signer],
})
export class SecretsModule {}
