import { walkEveryPage } from './pages/walk-every-page.ts';

walkEveryPage('sv');
