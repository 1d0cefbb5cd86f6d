import { enableCompileCache } from 'node:module';

enableCompileCache();

const { runProgram } = await import('./program.ts');
await runProgram([], { ...process.env, ROLE: 'worker' });
