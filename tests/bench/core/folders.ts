/**
 * Where does the bench find the project, and where does it put what it makes?
 *
 * Counted from the working folder, which run.mjs sets to the project's: the bundled program that asks lies
 * elsewhere than this file. Everything that is made lies in folders that git does not keep.
 */
import path from 'node:path';

export const projectFolder = process.cwd();
const benchFolder = path.join(projectFolder, 'tests', 'bench');

/** The page as it is shipped. */
export const siteFolder = path.join(projectFolder, 'dist');
/** The pages of the peers. */
export const peerPagesFolder = path.join(benchFolder, 'dist', 'pages');
export const graphsFolder = path.join(benchFolder, 'dist', 'graphs');
/** Real graphs, with their sources. */
export const realGraphsFolder = path.join(benchFolder, 'graphs');
export const resultsFolder = path.join(benchFolder, 'results');
export const remarksFolder = path.join(benchFolder, 'remarks');
export const performanceFile = path.join(projectFolder, 'docs', 'performance.md');
