import { Header } from '@nestjs/common';

/** The handler answers JSON text that PostgreSQL wrote (`Statements.rawJson`); it goes out as it is. */
export const AnswersJsonText = () => Header('content-type', 'application/json; charset=utf-8');
