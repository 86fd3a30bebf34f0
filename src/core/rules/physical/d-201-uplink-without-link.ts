import { msg } from '../../message';
import type { BridgeView, UplinkView } from '../../view/hostView';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { carrierEvidence } from './hostEvidence';
import { hasNoLink, isOnlyDown } from './linkSigns';

/**
 * No NIC below an uplink seems to have a signal (domain D-201). NICs of which nothing is known but that they are down
 * belong to D-202.
 */
export const uplinkWithoutLink: Rule = {
  id: 'd-201-uplink-without-link',
  code: 'D-201',
  severities: ['warning'],
  scope: 'bridge',
  needs: ['NodeNetworkState'],
  title: msg('There is most likely no signal on {{nics}} under {{bridge}} on {{node}}.'),
  message: msg(
    'No physical NIC below {{uplinks}} shows a link speed or a neighbour. VMs on {{node}} then reach the switch through {{bridge}} not at all.',
  ),
  why: msg(
    'A NIC that is administratively up but knows neither its speed nor its duplex mode has, with most drivers, nothing at the other end of its cable. The bridge above it looks complete, yet no frame leaves the host.',
  ),
  remedy: msg('Check the cable, the transceiver and the switch port of {{nics}} on {{node}}.'),
  find: (view) => view.hosts().flatMap(({ bridges }) => bridges.flatMap(onBridge)),
};

/** A bridge behind a patch pair tells of its own uplinks. */
const onBridge = (bridge: BridgeView): readonly RuleFinding[] => {
  const dead = bridge.uplinks.filter((uplink) => uplink.on === bridge.entry && isDead(uplink));
  return dead.length === 0 ? [] : [finding(bridge, dead)];
};

const isDead = ({ nics }: UplinkView): boolean => nics.length > 0 && nics.every(hasNoLink) && !nics.every(isOnlyDown);

const finding = (bridge: BridgeView, dead: readonly UplinkView[]): RuleFinding => {
  const { host } = bridge;
  const nics = [...new Set(dead.flatMap((uplink) => uplink.nics))];
  const ids = [...dead.map(({ id }) => id), ...nics.map(host.host.idOf)];
  return {
    kind: 'finding',
    at: [bridge.id, ...new Set(ids)],
    values: {
      bridge: bridge.name,
      node: host.node,
      uplinks: namesText(dead.map(({ name }) => name)),
      nics: namesText(nics.map(({ name }) => name)),
    },
    evidence: nics.flatMap((nic) => carrierEvidence(host, nic)),
  };
};
