import { enableCompileCache } from 'node:module';

// A third of the start is compiling; what has been compiled once is kept. It must be on before the rest loads.
enableCompileCache();

const { runProgram } = await import('./program.ts');
await runProgram(process.argv.slice(2), process.env);
