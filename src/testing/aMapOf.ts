import { buildNetworkMap } from '../core/sources/buildNetworkMap';
import type { NetworkMap } from '../core/model/networkMap';
import { snapshotOfObjects } from '../core/snapshot/snapshotOfObjects';
import type { HostBuilder, Raw } from './aHost';

/** The map of a cluster that has just these objects; kinds without one are read and empty. */
export const aMapOf = (...objects: readonly (Raw | HostBuilder)[]): NetworkMap =>
  buildNetworkMap(snapshotOfObjects(objects.map(rawOf)));

/** The links of a rule as `from → to`, followed by tag, ranges and state where it has them. */
export const linksBy = (map: NetworkMap, rule: string): readonly string[] =>
  map.links
    .filter((link) => link.rule === rule)
    .map(({ from, to, vlan, trunk, patch, state }) =>
      [
        `${from} → ${to}`,
        ...(vlan === undefined ? [] : [`vlan ${vlan}`]),
        ...(trunk === undefined ? [] : [`trunk ${trunk.map(([min, max]) => `${min}-${max}`).join(' ')}`]),
        ...(patch === undefined ? [] : [patch]),
        ...(state === undefined ? [] : [state]),
      ].join(' '),
    );

const rawOf = (object: Raw | HostBuilder): Raw => (isBuilder(object) ? object.object() : object);

const isBuilder = (object: Raw | HostBuilder): object is HostBuilder =>
  'withInterface' in object && typeof object['withInterface'] === 'function';
