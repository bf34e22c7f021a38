/**
 * Which pages are opened side by side, and at which addresses?
 *
 * Relata as it is shipped, the least page of each peer, and the limit. Relata's marks are its own, those of the
 * other pages are all called alike.
 */
import type { Role } from '../core/results.ts';

export interface PageContender {
  readonly name: string;
  readonly role: Role;
  readonly mark: string;
  /** The address, within the origin, that opens a file of the bench's graphs; `options` are the page's own. */
  readonly address: (graph: string, options?: string) => string;
  readonly note?: string;
}

const page = (name: string, file: string, role: Role, note?: string): PageContender => ({
  name,
  role,
  mark: 'bench:first-picture',
  address: (graph, options = '') =>
    `/bench/pages/${file}.html?graph=/bench/graphs/${graph}${options === '' ? '' : `&${options}`}`,
  ...(note === undefined ? {} : { note }),
});

export const RELATA: PageContender = {
  name: 'Relata',
  role: 'relata',
  mark: 'relata:first-picture',
  address: (graph) => `/?graph=bench/graphs/${graph}`,
};

export const SIGMA = page('sigma', 'sigma', 'peer');
export const CYTOSCAPE = page('cytoscape', 'cytoscape', 'peer', 'no labels');
export const FORCE_GRAPH = page('force-graph', 'force-graph', 'peer', 'no labels');
export const VIS_NETWORK = page('vis-network', 'vis-network', 'peer');
export const PLAIN_WEBGL = page('plain WebGL2', 'webgl', 'limit', 'points and lines alone');

/** Whether targets are about it: Relata, sigma and the limit. */
export const isMain = ({ role, name }: Pick<PageContender, 'role' | 'name'>): boolean =>
  role !== 'peer' || name === SIGMA.name;

export const ALL_PAGES: readonly PageContender[] = [
  RELATA,
  SIGMA,
  CYTOSCAPE,
  FORCE_GRAPH,
  VIS_NETWORK,
  PLAIN_WEBGL,
];
