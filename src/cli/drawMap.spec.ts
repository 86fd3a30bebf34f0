import { aNode } from '../testing/objects/aNode';
import { aVm } from '../testing/objects/aVm';
import { drawMap } from './drawMap';

const nodes = { state: 'read', objects: [aNode('n1')] } as const;
const refused = { state: 'forbidden', objects: [] } as const;
const failing = { state: 'failing', objects: [] } as const;

describe('a map of which nothing could be read', () => {
  it('is not drawn, whether the lists were refused or failed', () => {
    const raw = {
      Node: nodes,
      NodeNetworkState: refused,
      NetworkAttachmentDefinition: failing,
      VirtualMachine: refused,
      VirtualMachineInstance: refused,
    };
    expect(drawMap(raw, { output: 'text' })).toEqual({
      ok: false,
      problem:
        'Nothing to draw: none of NodeNetworkState, NetworkAttachmentDefinition, VirtualMachine, VirtualMachineInstance could be read.',
    });
  });

  it('is drawn of what one namespace holds', () => {
    const mine = { state: 'forbidden', objects: [aVm('shop/web')] } as const;
    expect(drawMap({ Node: nodes, VirtualMachine: mine }, { output: 'json' }).ok).toBe(true);
  });

  it('is not drawn of lists that are empty', () => {
    expect(drawMap({ VirtualMachine: { state: 'read', objects: [] } }, { output: 'text' }).ok).toBe(false);
  });
});
