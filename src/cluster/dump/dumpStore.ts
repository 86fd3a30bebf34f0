import { kindNames, resources } from '../../k8s/allResources';
import type { InstalledApi } from '../store/catalogue/catalogue';
import { createStore, type Store } from '../store/createStore';
import type { Dump } from './readDump';

/**
 * A store that answers as the cluster of a dump would have. Of the kinds that Wiremap reads and the dump leaves out, a list
 * is a 404 with the reason `NotInSource`, which is not the same as an empty one. Other kinds are served as far as the dump
 * covers them: CRDs help to describe kinds but do not make them served.
 */
export const dumpStore = (
  dump: Dump,
  { clock, random }: Pick<Parameters<typeof createStore>[0], 'clock' | 'random'>,
): Store => {
  const installed = [...dump.kinds, ...unseenKinds(dump)];
  return createStore({ objects: dump.objects, installed, isExcerpt: true, crdsServe: false, clock, random });
};

const unseenKinds = ({ kinds }: Dump): readonly InstalledApi[] =>
  kindNames
    .map((name) => resources[name].kind)
    .filter(({ group, plural }) => !kinds.some((kind) => kind.group === group && kind.plural === plural))
    .map(({ group, plural }) => ({ group, plural, unseen: true }));
