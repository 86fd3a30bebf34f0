import { createNetworkMap } from '../model/createNetworkMap';
import { linkId, ovsBridgeId } from '../model/elementId';
import { mapToJson } from './mapToJson';

const nic = linkId('n1', 'eno1');
const bridge = ovsBridgeId('n1', 'br-vm');

const map = createNetworkMap({
  elements: [
    {
      id: nic,
      kind: 'nic',
      name: 'eno1',
      node: 'n1',
      facts: { type: 'ethernet', carrier: 'yes', speed: 25000, mtu: undefined },
    },
    {
      id: bridge,
      kind: 'ovsBridge',
      name: 'br-vm',
      node: 'n1',
      missing: true,
      facts: { type: 'ovs-bridge', portsKnown: false, uplinks: [] },
    },
  ],
  links: [{ from: nic, to: bridge, rule: 'L-03', state: 'inferred', trunk: [[2, 4094]], patch: 'bridge' }],
  unread: [{ object: 'Node/n1', path: 'metadata', problem: 'bad' }],
  sources: [{ kind: 'Node', state: 'forbidden' }],
});

describe('mapToJson', () => {
  it('writes facts beside the name and leaves out what is not known', () => {
    expect(mapToJson(map).elements).toEqual([
      { id: nic, kind: 'nic', name: 'eno1', node: 'n1', type: 'ethernet', carrier: 'yes', speed: 25000 },
      {
        id: bridge,
        kind: 'ovsBridge',
        name: 'br-vm',
        node: 'n1',
        missing: true,
        type: 'ovs-bridge',
        portsKnown: false,
        uplinks: [],
      },
    ]);
  });

  it('writes of a link its ends, its rule, its state and its VLANs, and nothing more', () => {
    expect(mapToJson(map).links).toEqual([
      { from: nic, to: bridge, rule: 'L-03', state: 'inferred', trunk: [[2, 4094]] },
    ]);
  });

  it('names its version, what was not read and how far each kind could be read', () => {
    expect(mapToJson(map)).toMatchObject({
      apiVersion: 'wiremap.dev/v1',
      kind: 'NetworkMap',
      unread: [{ object: 'Node/n1', path: 'metadata', problem: 'bad' }],
      sources: [{ kind: 'Node', state: 'forbidden' }],
    });
  });
});
