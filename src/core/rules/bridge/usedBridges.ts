import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import { bridgesBehind } from '../../sources/host/entry/uplinksOn';
import { rememberedBy } from '../../view/rememberedBy';
import { vlanAllowed } from '../../view/vlanAllowed';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, UplinkView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { RuleCannotTell } from '../rule';
import { bearsOn } from './bearsOn';
import type { Concerned } from './bearsOn';

/** A bridge that NADs of the right kind use. */
export type UsedBridge = Concerned & { readonly bridge: BridgeView };

/** Every bridge that the traffic of a NAD enters. */
export const usedBridges = rememberedBy((view: ClusterView): readonly UsedBridge[] =>
  view.hosts().flatMap((host) =>
    host.bridges.flatMap((bridge) => {
      const use = view.useOf(bridge);
      const nads = use?.nads.filter((nad) => view.landing(nad, host.node).kind === 'bridge') ?? [];
      return use && nads.length > 0 ? [{ bridge, ...onlyOf(view, { host, nads, here: use.here }) }] : [];
    }),
  ),
);

/** The same with the VM NICs of its NADs only. */
export const onlyOf = (view: ClusterView, { host, nads, here }: Concerned): Concerned => {
  const meant = new Set<NadView | undefined>(nads);
  return { host, nads, here: here.filter((nic) => meant.has(view.nadOf(nic))) };
};

/** An uplink of bridges that NADs use; several bridges may share it through patch ports. */
export type UsedUplink = Concerned & { readonly uplink: UplinkView; readonly bridges: readonly BridgeView[] };

/** Every such uplink, each once. */
export const usedUplinks = rememberedBy((view: ClusterView): readonly UsedUplink[] => {
  const byId = new Map<ElementId, UsedUplink>();
  for (const { host, bridge, nads, here } of usedBridges(view)) {
    for (const uplink of bridge.uplinks) {
      const other = byId.get(uplink.id);
      byId.set(uplink.id, {
        ...{ host, uplink },
        bridges: [...(other?.bridges ?? []), bridge],
        nads: [...(other?.nads ?? []), ...nads],
        here: [...(other?.here ?? []), ...here],
      });
    }
  }
  return [...byId.values()];
});

/** The bridge that carries the host's own address, or shares the uplink with it: what is wrong there is never an error. */
export const isBrExUplink = ({ uplink, bridges }: UsedUplink): boolean =>
  uplink.on.name === 'br-ex' || bridges.some(({ name }) => name === 'br-ex');

/** The uplink, its bridges, and what of some of its NADs it bears on. */
export const uplinkBearsOn = (view: ClusterView, used: UsedUplink, nads: readonly NadView[]) =>
  bearsOn(view, [used.uplink.id, ...used.bridges.map(({ id }) => id)], onlyOf(view, { ...used, nads }));

/**
 * The VLAN in which frames of a NAD enter its bridge, 0 = untagged. Undefined where the guest tags itself, or when what is
 * written is no VLAN.
 */
export const vidOf = ({ vlan, config }: NadView): number | undefined => {
  if (config.kind !== 'cni') return undefined;
  const isUnclear = config.problems.some(({ path }) => /^vlan/i.test(path));
  return isUnclear || (vlan === 0 && (config.facts.trunk ?? []).length > 0) ? undefined : vlan;
};

/** The VLANs of some NADs, as far as they are known. */
export const vidsOf = (nads: readonly NadView[]): readonly number[] =>
  nads.map(vidOf).filter((vid) => vid !== undefined);

/** Whether an uplink lets the VLAN of a NAD through; undefined when that VLAN is not known. */
export const passes = ({ port, on }: UplinkView, nad: NadView): ReturnType<typeof vlanAllowed> | undefined => {
  const vid = vidOf(nad);
  const kind = on.type === 'ovs-bridge' ? 'ovs' : { defaultPvid: on.bridge?.vlanDefaultPvid };
  return vid === undefined ? undefined : vlanAllowed(kind, port.vlan, vid);
};

/** Whether all ports are known of a bridge and of those behind its patch ports. */
export const portsKnown = rememberedBy(({ name, host: { host } }: BridgeView): boolean =>
  bridgesBehind(host, name).every((one) => host.bridge(one)?.bridge?.ports !== undefined),
);

/** What to say of bridges whose ports are not known. */
export const unknownPorts = (view: ClusterView, used: readonly UsedBridge[]): readonly RuleCannotTell[] =>
  used
    .filter(({ bridge }) => !portsKnown(bridge))
    .map((one) => ({
      kind: 'cannotTell',
      at: bearsOn(view, [one.bridge.id], one),
      reason: msg('The ports of {{bridge}} on {{node}} are not known.', {
        bridge: one.bridge.name,
        node: one.host.node,
      }),
    }));
