import { aHost } from '../../testing/aHost';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aFinding } from '../../testing/rules/aFinding';
import { aView } from '../../testing/rules/aView';
import { ovsBridgeId, vmNicId } from '../model/elementId';
import type { ElementId } from '../model/elementId';
import { sufferersOf } from './sufferers';

const nics = [{ name: 'data', nad: 'dc-net' }];
const host = (node: string) =>
  aHost(node).withNic('eno2').withOvsBridge('br-dc', ['eno2']).withOvn().withMapping('dc', 'br-dc');
const vm = (name: string, node: string) => [aVm(`shop/${name}`, { nics }), aVmi(`shop/${name}`, { nics, node })];
const { map } = aView([
  host('n1'),
  host('n2'),
  aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' }),
  ...vm('a', 'n1'),
  ...vm('b', 'n2'),
]);

const names = (...subjects: readonly [ElementId, ...ElementId[]]) =>
  sufferersOf(map, aFinding('D-120', 'error', ...subjects)).map(({ name }) => name);

describe('sufferersOf', () => {
  it('finds the VMs whose traffic passes a bridge of their own node', () => {
    expect(names(ovsBridgeId('n1', 'br-dc'))).toEqual(['a']);
  });

  it('keeps to the VMs that the finding names', () => {
    expect(names(ovsBridgeId('n1', 'br-dc'), vmNicId({ namespace: 'shop', vm: 'b', nic: 'data' }))).toEqual(['b']);
  });
});
