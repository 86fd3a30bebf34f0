import { problemsOf, valueOf } from '../testing/readers/reading';
import { readPod } from './pod';

const raw = (annotations: object, body: object = {}) => ({
  metadata: { name: 'p', namespace: 'shop', annotations },
  ...body,
});
const asking = (text: string) => raw({ 'k8s.v1.cni.cncf.io/networks': text });
const attached = (text: string) => raw({ 'k8s.v1.cni.cncf.io/network-status': text });
const requestsOf = (text: string) => valueOf(readPod, asking(text)).requests;
const statusOf = (text: string) => valueOf(readPod, attached(text)).networkStatus;

describe('a pod', () => {
  it('may be known by its metadata only', () => {
    expect(valueOf(readPod, raw({}))).toMatchObject({
      nodeName: undefined,
      phase: undefined,
      requests: [],
      networkStatus: undefined,
      conditions: [],
    });
  });

  it('has a node and a phase when it was read as a whole', () => {
    const body = {
      spec: { nodeName: 'n1' },
      status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    };
    expect(valueOf(readPod, raw({}, body))).toMatchObject({
      nodeName: 'n1',
      phase: 'Running',
      conditions: [{ type: 'Ready' }],
    });
    expect(valueOf(readPod, raw({}, { spec: { nodeName: '' } })).nodeName).toBeUndefined();
  });
});

describe('the networks a pod asks for', () => {
  it.each([
    ['red', [{ name: 'red' }]],
    ['bank/red@net7', [{ name: 'red', namespace: 'bank', interface: 'net7' }]],
    [' red , bank/blue ,, ', [{ name: 'red' }, { name: 'blue', namespace: 'bank' }]],
    ['a/b/c', []],
    ['  ', []],
  ])('may be a comma list: "%s"', (text, requests) => {
    expect(requestsOf(text)).toEqual(
      requests.map((request) => ({ namespace: undefined, interface: undefined, ...request })),
    );
  });

  it('may be a JSON list', () => {
    const text = '[{"name":"red"},{"name":"blue","namespace":"bank","interface":"net7","mac":"02:00:00:00:00:01"}]';
    expect(requestsOf(text)).toEqual([
      { name: 'red', namespace: undefined, interface: undefined, mac: undefined },
      { name: 'blue', namespace: 'bank', interface: 'net7', mac: '02:00:00:00:00:01' },
    ]);
  });

  it('lose only those that are malformed', () => {
    const text = '[{"namespace":"bank"},5,{"name":"red"}]';
    expect(requestsOf(text)).toMatchObject([{ name: 'red' }]);
    expect(problemsOf(readPod, asking(text))).toEqual([
      'metadata.annotations["k8s.v1.cni.cncf.io/networks"][1]',
      'metadata.annotations["k8s.v1.cni.cncf.io/networks"][0]',
    ]);
  });

  it('are none, and reported, when the list is no JSON', () => {
    expect(requestsOf('[{')).toEqual([]);
    expect(problemsOf(readPod, asking('[{'))).toEqual(['metadata.annotations["k8s.v1.cni.cncf.io/networks"]']);
  });
});

describe('what Multus attached to a pod', () => {
  it('is read entry by entry', () => {
    const text =
      '[{"name":"ovn-kubernetes","interface":"eth0","ips":["10.128.0.9"],"mac":"0a:58:0a:80:00:09","default":true,"dns":{}},' +
      '{"name":"shop/red","interface":"pod3a6eb0790f3","mtu":1500}]';
    expect(statusOf(text)).toEqual([
      {
        name: 'ovn-kubernetes',
        interface: 'eth0',
        ips: ['10.128.0.9'],
        mac: '0a:58:0a:80:00:09',
        mtu: undefined,
        default: true,
      },
      { name: 'shop/red', interface: 'pod3a6eb0790f3', ips: [], mac: undefined, mtu: 1500, default: false },
    ]);
  });

  it('keeps an entry without a name, which may still be known by its interface', () => {
    expect(statusOf('[{"interface":"eth0"}]')).toMatchObject([{ name: '', interface: 'eth0' }]);
  });

  it.each([['not JSON'], ['{}'], ['']])('is empty, and reported, when it is no list: "%s"', (text) => {
    expect(statusOf(text)).toEqual([]);
    expect(problemsOf(readPod, attached(text))).toEqual(['metadata.annotations["k8s.v1.cni.cncf.io/network-status"]']);
  });

  it('reports what is wrong inside an entry with its place', () => {
    expect(problemsOf(readPod, attached('[{"ips":5,"mtu":"big"}]'))).toEqual([
      'metadata.annotations["k8s.v1.cni.cncf.io/network-status"][0].ips',
      'metadata.annotations["k8s.v1.cni.cncf.io/network-status"][0].mtu',
    ]);
  });
});
