import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NicView } from '../../view/vmView';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { deviceEvidence, reportEvidence } from './nicEvidence';
import { nicSegments } from './nicSegments';
import { firstOf, nicsOnOneWire } from './nicsOnOneWire';
import { eventEvidence, instanceEvents } from './vmEvents';

/** VM NICs that share a MAC address (domain D-413). */
export const macUsedTwice: Rule = {
  id: 'd-413-mac-used-twice',
  code: 'D-413',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition'],
  title: msg('MAC address {{mac}} of NIC {{nic}} of {{vm}} is also used by {{others}}.'),
  message: msg(
    'They are on one wire: the switches send frames now to the one, now to the other, and both lose traffic.',
  ),
  why: msg(
    'A switch learns behind which port a MAC address is. When two NICs send with one address it changes its mind with each frame. It happens when a VM is copied together with the address that is written in it.',
  ),
  remedy: msg('Take macAddress out of one of the VMs, so that it gets one of its own, and restart that VM.'),
  find: (view) => {
    const segmentsOf = nicSegments(view);
    const known = groupedBy(view.nics(), macOf);
    const shared = [...known].filter(([, nics]) => nics.length > 1);
    const clashes = shared.flatMap(([mac, nics]) => {
      const running = nics.filter(({ vm }) => vm.runs !== undefined);
      const near = nicsOnOneWire(running, segmentsOf, (nic, other) => nic !== other);
      return nics.map((nic) => clashFinding({ mac, nic, onWire: near.get(nic)?.certain ?? [], all: nics }));
    });
    return [...clashes, ...reportedClashes(view, new Set(shared.map(([mac]) => mac)))];
  },
};

/** As KubeVirt reports it, else as the VM writes it, else as the pod has it; spelled in one way. */
const macOf = ({ guest, spec, leg }: NicView): string | undefined =>
  (guest?.mac ?? spec.interface?.mac ?? leg?.mac)?.toLowerCase().replaceAll('-', ':');

type Clash = {
  readonly mac: string;
  readonly nic: NicView;
  readonly onWire: readonly NicView[];
  readonly all: readonly NicView[];
};

const clashFinding = ({ mac, nic, onWire, all }: Clash): RuleFinding => {
  const isOneWire = onWire.length > 0;
  const others = isOneWire ? onWire : firstOf([all], (other) => other !== nic);
  return {
    kind: 'finding',
    at: [nic.id, ...others.map(({ id }) => id)],
    severity: isOneWire ? 'error' : 'warning',
    values: {
      mac,
      nic: nic.name,
      vm: nic.vm.place,
      others: namesText(others.map(({ vm, name }) => `${vm.place}/${name}`)),
    },
    message: isOneWire
      ? undefined
      : msg('They are not known to run on one wire at the same time; when they do, both lose traffic.'),
    evidence: [nic, ...others].map((one) => macEvidence(one, mac)),
  };
};

const macEvidence = (nic: NicView, mac: string): Evidence =>
  nic.guest?.mac === undefined ? deviceEvidence(nic, 'macAddress', mac) : reportEvidence(nic, 'mac', mac);

/** KubeMacPool also sees what this reader may not see, and pods that are no VMs. */
const reportedClashes = (view: ClusterView, found: ReadonlySet<string>): readonly RuleFinding[] => {
  const eventsOf = instanceEvents(view, 'MACCollision');
  return view.nics().flatMap((nic): readonly RuleFinding[] => {
    const mac = macOf(nic);
    if (mac === undefined || found.has(mac) || nic.vm.runs === undefined) return [];
    const event = eventsOf(nic.vm).find(({ message }) => message?.toLowerCase().includes(mac));
    if (!event) return [];
    const values = { mac, nic: nic.name, vm: nic.vm.place, said: event.message ?? '' };
    return [
      {
        kind: 'finding',
        at: [nic.id],
        severity: 'warning',
        values,
        title: msg('MAC address {{mac}} of NIC {{nic}} of {{vm}} is used twice, says KubeMacPool.', values),
        message: msg('The other one cannot be seen from here. KubeMacPool says: {{said}}', values),
        evidence: [macEvidence(nic, mac), eventEvidence(event)],
      },
    ];
  });
};
