import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNode } from './node';

const node = (body: object) => ({ metadata: { name: 'n1' }, ...body });

describe('a node', () => {
  it('is schedulable, without taints and addresses, when it says nothing', () => {
    expect(valueOf(readNode, node({}))).toMatchObject({
      unschedulable: false,
      taints: [],
      addresses: [],
      allocatable: {},
      conditions: [],
    });
  });

  it('has what it says', () => {
    const body = {
      spec: { unschedulable: true, taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }, { key: 'x' }] },
      status: {
        addresses: [{ type: 'InternalIP', address: '192.0.2.10' }, { address: 'n1.example.com' }],
        allocatable: { pods: 250, 'openshift.io/sriov_a': '4' },
        conditions: [{ type: 'Ready', status: 'True' }],
      },
    };
    expect(valueOf(readNode, node(body))).toMatchObject({
      unschedulable: true,
      taints: [
        { key: 'gpu', value: 'yes', effect: 'NoSchedule' },
        { key: 'x', value: undefined, effect: undefined },
      ],
      addresses: [
        { type: 'InternalIP', address: '192.0.2.10' },
        { type: '', address: 'n1.example.com' },
      ],
      allocatable: { pods: '250', 'openshift.io/sriov_a': '4' },
      conditions: [{ type: 'Ready', status: 'True' }],
    });
  });

  it('loses only the entries that are malformed', () => {
    const body = { spec: { taints: [{ effect: 'NoSchedule' }, 1] }, status: { addresses: [{ type: 'Hostname' }, 2] } };
    expect(valueOf(readNode, node(body))).toMatchObject({ taints: [], addresses: [] });
    expect(problemsOf(readNode, node(body))).toEqual([
      'spec.taints[0]',
      'spec.taints[1]',
      'status.addresses[0]',
      'status.addresses[1]',
    ]);
  });
});

describe('a condition', () => {
  const conditionsOf = (...conditions: readonly unknown[]) =>
    valueOf(readNode, node({ status: { conditions } })).conditions;

  it('is not known to hold when it does not say so', () => {
    expect(conditionsOf({ type: 'Ready' })).toMatchObject([{ type: 'Ready', status: 'Unknown' }]);
  });

  it('has reason, message and times', () => {
    const condition = {
      type: 'A',
      status: 'False',
      reason: 'R',
      message: 'M',
      lastTransitionTime: 't1',
      lastHeartbeatTime: 't2',
    };
    expect(conditionsOf(condition)).toEqual([condition]);
  });

  it('is left out and reported without a type', () => {
    expect(conditionsOf({ status: 'True' }, 'x')).toEqual([]);
    expect(problemsOf(readNode, node({ status: { conditions: [{ status: 'True' }, 'x'] } }))).toEqual([
      'status.conditions[0]',
      'status.conditions[1]',
    ]);
  });
});
