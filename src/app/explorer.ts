/**
 * What does an explorer in one file open first?
 *
 * The graph that lies inside it. Built by vite.explorer.config.ts with everything inside: the letters of the
 * Latin script only, and no text that comes with the program.
 */
import '../panels/fonts-latin.css';
import '../panels/tokens.css';
import '../panels/base.css';
import '../panels/print.css';
import { openInside } from './open-inside.ts';
import { startPage } from './start-page.ts';

startPage(openInside);
