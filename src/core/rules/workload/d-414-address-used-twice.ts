import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NicView } from '../../view/vmView';
import type { Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { globalAddresses } from './guestAddresses';
import { reportEvidence } from './nicEvidence';
import { nicSegments } from './nicSegments';
import { nicsOnOneWire } from './nicsOnOneWire';
import { settledNics } from './settledNics';
import { wireAddresses } from './wireAddresses';
import type { WireAddress } from './wireAddresses';

/** VM NICs whose IP address someone else has on the same wire (domain D-414). */
export const addressUsedTwice: Rule = {
  id: 'd-414-address-used-twice',
  code: 'D-414',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition'],
  title: msg('IP address {{ip}} of NIC {{nic}} of {{vm}} is also used by {{others}}.'),
  message: msg('They are on one wire: whoever answers first gets the traffic, and connections to both break.'),
  why: msg(
    'An IP address may be in use once on a wire. A second user answers as well when someone asks for it, so that traffic goes now here, now there. It comes from a copied guest, or from a static address inside the range of a DHCP server.',
  ),
  remedy: msg('Give one of them another address.'),
  find: (view) => {
    const users = usersOf(view);
    const clashes = [...clashesOf(view, users), ...clashesWithHosts(view, users)];
    // The worst first: one finding for each NIC.
    return [...groupedBy(clashes, ({ nic }) => nic).values()].flatMap((own) =>
      [...own]
        .sort((a, b) => rank[a.kind] - rank[b.kind])
        .slice(0, 1)
        .map(findingFor),
    );
  },
};

type Clash =
  | {
      readonly kind: 'certain' | 'likely';
      readonly nic: NicView;
      readonly ip: string;
      readonly others: readonly NicView[];
    }
  | { readonly kind: 'host'; readonly nic: NicView; readonly ip: string; readonly other: WireAddress };

const rank: Readonly<Record<Clash['kind'], number>> = { certain: 0, host: 1, likely: 2 };

type User = { readonly nic: NicView; readonly ip: string };

const usersOf = (view: ClusterView): readonly User[] =>
  settledNics(view).flatMap(({ nic }) => globalAddresses(nic.guest?.ips ?? []).map((ip) => ({ nic, ip })));

const clashesOf = (view: ClusterView, all: readonly User[]): readonly Clash[] => {
  const segmentsOf = nicSegments(view);
  return [...groupedBy(all, ({ ip }) => ip)].flatMap(([ip, users]) => {
    if (users.length === 1) return [];
    const near = nicsOnOneWire(
      users.map(({ nic }) => nic),
      segmentsOf,
      (nic, other) => nic.vm !== other.vm,
    );
    return [...near].flatMap(([nic, { certain, likely }]): readonly Clash[] => {
      if (certain.length > 0) return [{ kind: 'certain', nic, ip, others: certain }];
      return likely.length > 0 ? [{ kind: 'likely', nic, ip, others: likely }] : [];
    });
  });
};

const clashesWithHosts = (view: ClusterView, users: readonly User[]): readonly Clash[] => {
  const addressesOf = wireAddresses(view);
  return users.flatMap(({ nic, ip }): readonly Clash[] => {
    const nad = view.nadOf(nic);
    const other = nad && addressesOf(nad).get(ip);
    return other ? [{ kind: 'host', nic, ip, other }] : [];
  });
};

const findingFor = (clash: Clash): RuleFinding => {
  const { kind, nic, ip } = clash;
  const others = kind === 'host' ? [] : clash.others;
  const seen = kind === 'host' ? [clash.other] : [];
  const names = [...others.map(({ vm }) => vm.place), ...seen.map(({ node }) => node)];
  const values = { ip, nic: nic.name, vm: nic.vm.place, others: namesText(names) };
  return {
    kind: 'finding',
    at: [nic.id, ...others.map(({ id }) => id), ...seen.map(({ id }) => id)],
    severity: kind === 'certain' ? 'error' : 'warning',
    values,
    ...(kind === 'likely' && { message: likely }),
    ...(kind === 'host' && hostTexts(clash.other, values)),
    evidence: [
      ...[nic, ...others].map((one) => reportEvidence(one, 'ipAddresses', ip)),
      ...seen.map(({ evidence }) => evidence),
    ],
  };
};

const likely = msg(
  'They are on bridges of one name on several hosts, which are likely one wire; then connections to both break.',
);

const hostTexts = ({ kind }: WireAddress, values: RuleFinding['values']) =>
  kind === 'node'
    ? {
        title: msg('IP address {{ip}} of NIC {{nic}} of {{vm}} is the address of node {{others}}.', values),
        message: msg(
          'The node may lose its connection to the cluster whenever the VM answers for the address.',
          values,
        ),
        remedy: msg('Give {{vm}} another address.', values),
      }
    : {
        title: msg('IP address {{ip}} of NIC {{nic}} of {{vm}} is the default gateway of node {{others}}.', values),
        message: msg('Whatever leaves this network may end at the VM instead of the router.', values),
        remedy: msg('Give {{vm}} another address.', values),
      };
