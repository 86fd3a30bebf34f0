import { sriov } from '../../cni/sriov';
import type { SriovConfig } from '../../cni/sriov';
import type { DraftManifest } from '../draftChange';
import type { JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { cniVersion, readNad, writeNad } from './nadFrame';
import type { NadFrame } from './nadFrame';

/** `pool`: the resource of the device plugin, with or without `openshift.io/`. `vlan` left out = untagged. */
export type SriovNadAnswers = Omit<NadFrame, 'resource'> & { readonly pool: string } & SriovConfig;

/** A network of virtual functions; its VLAN is set on the function. */
export const writeSriovNad = ({ pool, vlan, spoofchk, trust, ...frame }: SriovNadAnswers): DraftManifest =>
  writeNad(
    { ...frame, resource: pool.includes('/') ? pool : `${prefix}${pool}` },
    sriov.write({ cniVersion, name: frame.name, vlan, spoofchk, trust }),
  );

/** The answers behind a NAD, its pool without `openshift.io/`; undefined = it is another network, or names no pool. */
export const readSriovNad = (manifest: JsonRecord): SriovNadAnswers | undefined => {
  const nad = readNad(manifest, sriov.id);
  const { namespace, name, resource, wizard } = nad?.frame ?? {};
  if (!nad || namespace === undefined || name === undefined || resource === undefined) return undefined;
  const { vlan, spoofchk, trust } = sriov.read(nad.plugin).config;
  return {
    ...{ namespace, name, pool: resource.startsWith(prefix) ? resource.slice(prefix.length) : resource },
    ...optional('vlan', vlan || undefined),
    ...optional('spoofchk', spoofchk),
    ...optional('trust', trust),
    ...optional('wizard', wizard),
  };
};

const prefix = 'openshift.io/';
