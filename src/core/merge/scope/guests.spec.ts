import type { RawKind } from '../../snapshot/rawCluster';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../../sources/buildNetworkMap';
import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { drawnHost, factsOf, namesIn } from '../../../testing/drawnHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm } from '../../../testing/objects/aVm';

const read = (...objects: readonly Raw[]): RawKind => ({ state: 'read', objects });
const dataHost = (name: string) =>
  aHost(name).withNic('eno1').withOvsBridge('br-x', ['eno1']).withMapping('dc', 'br-x').object();

/** VMs can be read, instances cannot. Two hosts carry the network; only n1 takes VMs. */
const mapOf = (printableStatus: string | undefined) =>
  buildNetworkMap(
    buildSnapshot({
      Node: read(aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } }), aNode('n2', { labels: {} })),
      NodeNetworkState: read(dataHost('n1'), dataHost('n2')),
      NetworkAttachmentDefinition: read(aLocalnetNad('shop/web', { physicalNetworkName: 'dc' })),
      VirtualMachine: read(aVm('shop/a', { nics: [{ name: 'net1', nad: 'web' }], status: { printableStatus } })),
      VirtualMachineInstance: { state: 'forbidden', objects: [] },
    }),
  );

describe('a VM whose instance may not be read', () => {
  it('is on every host that it may be on, neither stopped nor placed, when it says that it runs', () => {
    const map = mapOf('Running');
    for (const node of ['n1', 'n2']) {
      expect(namesIn(drawnHost(map, { node }), 'vmNic')).toEqual(['a']);
      expect(factsOf(drawnHost(map, { node }), 'a')).toEqual(['Runs, not known where', 'Not known']);
    }
  });

  it('is on every host, and may be stopped, when it says nothing', () => {
    expect(factsOf(drawnHost(mapOf(undefined), { node: 'n2' }), 'a')).toEqual([
      'Not known whether it runs',
      'Not known',
    ]);
  });

  it('is where it could run when it says that it is stopped', () => {
    const map = mapOf('Stopped');
    expect(factsOf(drawnHost(map), 'a')).toEqual(['Stopped']);
    expect(namesIn(drawnHost(map, { node: 'n2' }), 'vmNic')).toEqual([]);
  });
});
