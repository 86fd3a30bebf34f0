import { valueOf } from '../testing/readers/reading';
import { readNmState } from './nmState';

describe('the setting of NMState', () => {
  it('says which nodes run a handler, all unless it says', () => {
    const spec = { nodeSelector: { 'node-role.kubernetes.io/worker': '' } };
    expect(valueOf(readNmState, { metadata: { name: 'nmstate' }, spec }).nodeSelector).toEqual(spec.nodeSelector);
    expect(valueOf(readNmState, { metadata: { name: 'nmstate' } }).nodeSelector).toEqual({});
  });
});
