import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.ts';
import { dataSourceOptions } from './data-source.ts';
import { readDaysAsText } from './driver-types.ts';
import { Statements } from './statements.ts';
import { Transaction } from './transaction.ts';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => {
        readDaysAsText();
        return { ...dataSourceOptions(settings.databaseUrl), autoLoadEntities: true, retryAttempts: 0 };
      },
    }),
  ],
  providers: [Transaction, Statements],
  exports: [Transaction, Statements],
})
export class DatabaseModule {}
