import { english } from '../message';
import { createNetworkMap } from '../model/createNetworkMap';
import { k8sNodeId, linkId, lldpId, nncpId, ovsBridgeId } from '../model/elementId';
import { mapToMermaid } from './mapToMermaid';

const port = lldpId('leaf "1"', 'Eth1/1');
const nic = linkId('n1', 'eno1');
const bridge = ovsBridgeId('n1', 'br-vm');

const map = createNetworkMap({
  elements: [
    { id: port, kind: 'lldpNeighbor', name: 'leaf "1"', facts: { capabilities: [], managementAddresses: [] } },
    { id: nic, kind: 'nic', name: 'eno1', node: 'n1', facts: { type: 'ethernet', carrier: 'yes' } },
    { id: linkId('n1', 'lo'), kind: 'otherIface', name: 'lo', node: 'n1', facts: { type: 'loopback' } },
    {
      id: bridge,
      kind: 'ovsBridge',
      name: 'br-vm',
      node: 'n1',
      missing: true,
      facts: { type: 'ovs-bridge', portsKnown: false, uplinks: [] },
    },
    { id: nncpId('p'), kind: 'nncp', name: 'p', facts: { nodes: ['n1'], templated: false } },
  ],
  links: [
    { from: port, to: nic, rule: 'L-13' },
    {
      from: nic,
      to: bridge,
      rule: 'L-03',
      state: 'inferred',
      vlan: 7,
      trunk: [
        [2, 4],
        [9, 9],
      ],
    },
    { from: nncpId('p'), to: k8sNodeId('n1'), rule: 'L-56' },
  ],
  unread: [],
  sources: [],
});

describe('mapToMermaid', () => {
  it('draws hosts as sub-graphs, quotes names, says VLANs and states, and marks what is missing', () => {
    expect(mapToMermaid(map, english).split('\n')).toEqual([
      'flowchart LR',
      '  e1(["leaf #34;1#34;<br/>Switch port"])',
      '  subgraph host0 ["n1"]',
      '    e0["eno1<br/>NIC"]',
      '    e2["br-vm<br/>OVS bridge"]',
      '  end',
      '  e0 -.->|"VLAN 7, trunk 2-4 9, inferred"| e2',
      '  e1 --> e0',
      '  classDef missing stroke-dasharray: 4 4',
      '  class e2 missing',
      '',
    ]);
  });

  it('leaves out what no wire touches, such as the loopback and policies', () => {
    expect(mapToMermaid(map, english)).not.toMatch(/"lo<|"p</);
  });

  it('names no class when nothing is missing', () => {
    const whole = createNetworkMap({ ...map, elements: [], links: [] });
    expect(mapToMermaid(whole, english)).toBe('flowchart LR\n');
  });

  it('draws no arrow to what is not among the elements', () => {
    const dangling = createNetworkMap({
      ...map,
      elements: [...map.elements.values()].filter(({ id }) => id !== bridge),
    });
    expect(mapToMermaid(dangling, english)).not.toContain('-.->');
  });
});
