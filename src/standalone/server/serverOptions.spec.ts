import { readServerOptions } from './serverOptions';

const read = (line: string) => readServerOptions(line === '' ? [] : line.split(' '));

const plain = { port: 0, kubeconfigOut: undefined, releaseVersion: '4.22.0', csp: 'enforce' };

describe('the options of the server', () => {
  it('are a data centre on a free port when nothing is said', () => {
    expect(read('')).toEqual({
      ok: true,
      options: { cluster: { kind: 'lab', scenario: 'datacenter', as: 'admin' }, ...plain },
    });
  });

  it.each([
    ['--lab', { kind: 'lab', scenario: 'datacenter', as: 'admin' }],
    ['--lab case-1 --as tenant', { kind: 'lab', scenario: 'case-1', as: 'tenant' }],
    [
      '--lab --lab-pace fast --lab-fault worker-1/ens3f0:1500 worker-2/ens3f0:4000',
      {
        kind: 'lab',
        scenario: 'datacenter',
        as: 'admin',
        pace: 'fast',
        faults: [
          { node: 'worker-1', nic: 'ens3f0', above: 1500 },
          { node: 'worker-2', nic: 'ens3f0', above: 4000 },
        ],
      },
    ],
    ['--from a b.tar.gz', { kind: 'dump', paths: ['a', 'b.tar.gz'] }],
    ['--kubeconfig', { kind: 'kubeconfig', allowWrites: false }],
    ['--kubeconfig /k --context c --allow-writes', { kind: 'kubeconfig', path: '/k', context: 'c', allowWrites: true }],
  ])('take the cluster from %s', (line, cluster) => {
    expect(read(line)).toEqual({ ok: true, options: { cluster, ...plain } });
  });

  it('take the rest', () => {
    const line = '--port 9001 --kubeconfig-out /tmp/k --release-version 5.0.0 --csp report';
    expect(read(line)).toMatchObject({
      options: { port: 9001, kubeconfigOut: '/tmp/k', releaseVersion: '5.0.0', csp: 'report' },
    });
  });

  it.each([
    ['--labb', "unknown option '--labb'"],
    ['case-1', 'too many arguments'],
    ['--from', "option '--from <path...>' argument missing"],
    ['--lab --from x', "option '--from <path...>' cannot be used with option '--lab [scenario]'"],
    ['--kubeconfig --from x', "option '--kubeconfig [path]' cannot be used with option '--from <path...>'"],
    ['--port x', "argument 'x' is invalid. It is not a port number."],
    ['--port 70000', 'It is not a port number.'],
    ['--lab-fault worker-1', 'It is not written as node/nic:mtu.'],
    ['--from x --lab-pace fast', '--lab-pace and --lab-fault go with --lab only'],
    ['--as root', "argument 'root' is invalid. Allowed choices are admin, viewer, tenant."],
    ['--csp off', 'Allowed choices are enforce, report.'],
    ['--from x --as viewer', '--as goes with --lab only'],
    ['--lab --context c', '--context goes with --kubeconfig only'],
    ['--lab --allow-writes', '--allow-writes goes with --kubeconfig only'],
    ['--kubeconfig --kubeconfig-out k', '--kubeconfig-out goes with --lab and --from only'],
  ])('refuse %s and say why', (line, text) => {
    expect(read(line)).toEqual({ ok: false, code: 2, text: expect.stringContaining(text) });
  });

  it('explain themselves', () => {
    expect(read('--help')).toEqual({ ok: false, code: 0, text: expect.stringContaining('--kubeconfig-out <file>') });
  });
});
