import { hostDevice } from '../../cni/host-device';
import { msg } from '../../message';
import { linkId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import { configEvidence } from '../definition/nadFinding';
import type { Rule, RuleFinding } from '../rule';
import { nearNames } from '../said/nearNames';
import { bearsOn, vmsText } from './bearsOn';
import { interfacesEvidence } from './portEvidence';
import { reachOf } from './reach';

/** A bridge or an interface that a NAD names and that a node of its VMs does not have (domain D-126). */
export const bridgeMissing: Rule = {
  id: 'd-126-bridge-missing',
  code: 'D-126',
  severities: ['error', 'warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachineInstance'],
  title: msg('{{name}}, which {{nads}} names, is missing on {{node}}.'),
  message: msg(
    '{{vms}} runs on {{node}} without a way to the wire. For a missing Linux bridge the plugin makes one that leads nowhere, and reports no error.',
  ),
  why: msg(
    'A definition names a bridge or an interface of the host, but does not make it. It has to be on every node where VMs of the definition run. Where it is not the pod does not start, or, with a Linux bridge, starts on an empty one.',
  ),
  remedy: msg(
    'Let the policy that makes {{name}} select {{node}}. So that VMs are placed only where the bridge is, set the annotation k8s.v1.cni.cncf.io/resourceName of {{nads}}.',
  ),
  find: (view) => {
    const lacks = new Map<ElementId, Lack>();
    for (const lack of view.nads().flatMap((nad) => lacksOf(view, nad))) {
      const other = lacks.get(lack.id);
      lacks.set(lack.id, other ? joined(other, lack) : lack);
    }
    return [...lacks.values()].map((lack) => finding(view, lack));
  },
};

type Lack = {
  readonly id: ElementId;
  readonly name: string;
  readonly type: string;
  readonly host: HostView;
  readonly nads: readonly NadView[];
  readonly here: readonly NicView[];
};

const joined = (one: Lack, other: Lack): Lack => ({
  ...one,
  nads: [...one.nads, ...other.nads],
  here: [...one.here, ...other.here],
});

const lacksOf = (view: ClusterView, nad: NadView): readonly Lack[] => {
  const kind = kinds[nad.landsOn.kind];
  if (!kind || nad.physnet !== undefined) return [];
  const { running, possible } = reachOf(view, nad);
  // A pod that has the device has taken it away from its node.
  const places =
    nad.type === hostDevice.id ? possible.filter(() => !isTaken(view, nad)) : [...running.keys(), ...possible];
  return places.flatMap((node) => {
    const host = view.hostOf(node);
    const landing = view.landing(nad, node);
    if (!host || (landing.kind !== 'missingBridge' && landing.kind !== 'missingLink')) return [];
    const { name } = landing;
    return { id: kind.id(node, name), name, type: kind.type, host, nads: [nad], here: running.get(node) ?? [] };
  });
};

type Kind = { readonly type: string; readonly id: (node: string, name: string) => ElementId };

const kinds: Readonly<Partial<Record<NadView['landsOn']['kind'], Kind>>> = {
  linuxBridge: { type: 'linux-bridge', id: linkId },
  ovsBridge: { type: 'ovs-bridge', id: ovsBridgeId },
  link: { type: 'ethernet', id: linkId },
};

/** A pod beside the VMs may have the device on any node. */
const isTaken = (view: ClusterView, nad: NadView): boolean =>
  !view.isWhole('Pod') || (view.map.to.get(nad.id) ?? []).some(({ rule }) => rule === 'L-55');

const finding = (view: ClusterView, { id, name, type, host, nads, here }: Lack): RuleFinding => {
  const alike = host.host.interfaces.filter((entry) => type === 'ethernet' || entry.type === type);
  const near = nearNames(
    name,
    alike.map((entry) => entry.name),
  );
  const values = {
    ...{ name, node: host.node, nads: nads.map(({ place }) => place).join(', ') },
    ...{ vms: vmsText(here), near: near.join(', ') },
  };
  return {
    kind: 'finding',
    at: bearsOn(view, [id], { host, nads, here }),
    severity: here.length > 0 ? 'error' : 'warning',
    values,
    message:
      here.length > 0
        ? undefined
        : msg('VMs of {{nads}} may be started on {{node}} and would have no way to the wire there.', values),
    remedy: near.length === 0 ? undefined : nearRemedy(values),
    evidence: [
      ...nads.map((nad) => configEvidence(nad, keys.find((key) => isWritten(nad, key)) ?? 'type')),
      interfacesEvidence(host, type),
    ],
  };
};

const keys = ['bridge', 'master', 'device'];

const isWritten = ({ config }: NadView, key: string): boolean => config.kind === 'cni' && key in config.plugin;

const nearRemedy = (values: RuleFinding['values']) =>
  msg('Correct the name in {{nads}}: did you mean {{near}}? Otherwise make {{name}} on {{node}}.', values);
