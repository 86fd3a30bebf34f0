import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { migrationFailed } from './d-423-migration-failed';

const nad = aLocalnetNad('shop/dc');
const plain = aHost('n2').withBrEx('eno1');
const mapped = plain.withOvsBridge('br-dc', []).withMapping('dc', 'br-dc');
const nics = [{ name: 'default' }, { name: 'data', nad: 'dc' }];
const after = (migrationState: object) => aRunningVm('shop/web', { nics, status: { migrationState } });
const failed = { targetNode: 'n2', failed: true, endTimestamp: '2026-03-02T08:30:00Z' };

describe('D-423', () => {
  it.each([
    ['succeeded', [plain, ...after({ targetNode: 'n2', completed: true })]],
    ['has not chosen its target', [plain, ...after({ failed: true })]],
    ['failed for another reason', [mapped, ...after(failed)]],
    ['failed at a node that is not known', [aHost('n2'), ...after(failed)]],
    ['failed long ago', [plain, ...after({ ...failed, endTimestamp: '2026-02-02T08:30:00Z' })]],
    ['was never tried', [plain, aVm('shop/web', { nics })]],
  ])('is silent about a migration that %s', (_, objects) => {
    expect(answersOf(migrationFailed, [nad, ...objects])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([[failed], [{ targetNode: 'n2', failed: true }]])('names the target and what it lacks: %j', (state) => {
    const { findings, titles, subjects, evidence } = answersOf(migrationFailed, [nad, plain, ...after(state)]);
    expect(findings).toEqual(['warning vm:shop/web']);
    expect(titles).toEqual(['The last migration of shop/web, to n2, failed; that node lacks dc.']);
    expect(subjects).toEqual([['vm:shop/web', 'vmNic:shop/web/data', 'mapping:n2/dc', 'k8sNode:n2']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([true, 'n2']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(migrationFailed, [nad, ...after(failed)], { unread }).cannotTell).toHaveLength(1);
  });
});
