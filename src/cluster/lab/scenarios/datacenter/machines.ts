import type { MachineNicPlan, MachinePlan } from '../../plan/clusterPlan';

/** A NAD as the VM names it, with the guest's address there. */
type Attachment = readonly [nad: string, ip: string];

/** A VM with its pod network NIC and one more for each attachment, called net1, net2, … */
export const machine = (
  place: string,
  node: string | undefined,
  attachments: readonly Attachment[] = [],
): MachinePlan => {
  const [namespace = '', name = ''] = place.split('/');
  const nics = attachments.map(([nad, ip], index): MachineNicPlan => ({
    name: `net${index + 1}`,
    nad,
    ips: [ip],
    ...habits[nad],
  }));
  const first: MachineNicPlan = { name: 'default', ...primaries[namespace]?.(name) };
  return { namespace, name, ...(node === undefined ? {} : { node }), nics: [first, ...nics] };
};

/** What stands in for the pod network, by namespace. */
const primaries: Readonly<Record<string, (name: string) => Partial<MachineNicPlan>>> = {
  dev: (name) => ({ primary: 'dev/dev-net', ips: devAddresses[name] ?? [], assigned: 'forGood' }),
};

const devAddresses: Readonly<Record<string, readonly string[]>> = {
  'ci-01': ['10.100.0.11'],
  'ci-02': ['10.100.0.12'],
};

const habits: Readonly<Record<string, Partial<MachineNicPlan>>> = {
  'fast-77': { binding: 'sriov' },
  replication: { assigned: 'forGood' },
  telemetry: { assigned: 'forNow' },
};

const machineNet = 'default/machine-net';

/** All that run as they should; worker-8 carries thirty NICs beside those on the pod network. */
export const datacenterMachines: readonly MachinePlan[] = [
  machine('shop/web-03', 'worker-1', [['web-prod', '10.19.24.13']]),
  machine('shop/cart-02', 'worker-1', [['web-prod', '10.19.24.32']]),
  machine('erp/sap-web', 'worker-1', [['legacy-lan', '10.30.0.17']]),

  machine('infra/jump-02', 'worker-2', [
    [machineNet, '192.0.2.61'],
    ['telemetry', '10.210.4.5'],
  ]),
  machine('erp/sap-test', 'worker-2', [['legacy-lan', '10.30.0.18']]),

  machine('infra/jump-01', 'worker-3', [[machineNet, '192.0.2.60']]),
  machine('shop/web-01', 'worker-3', [['web-prod', '10.19.24.11']]),
  machine('shop/web-02', 'worker-3', [['web-prod', '10.19.24.12']]),
  machine('shop/cart-01', 'worker-3', [['web-prod', '10.19.24.31']]),
  machine('shop/db-01', 'worker-3', [
    ['db-prod', '10.19.26.21'],
    ['replication', '10.200.0.11'],
  ]),
  machine('shop/db-02', 'worker-3', [
    ['db-prod', '10.19.26.22'],
    ['replication', '10.200.0.12'],
  ]),
  machine('erp/sap-app', 'worker-3', [['legacy-lan', '10.30.0.15']]),
  machine('erp/sap-db', 'worker-3', [['legacy-lan', '10.30.0.16']]),
  machine('erp/backup-gw', 'worker-3', [['backup', '10.19.40.10']]),
  machine('bank/trader-01', 'worker-3', [['fast-77', '10.77.0.11']]),

  machine('shop/web-04', 'worker-4', [['web-prod', '10.19.24.14']]),
  machine('shop/db-03', 'worker-4', [
    ['db-prod', '10.19.26.23'],
    ['replication', '10.200.0.13'],
  ]),
  machine('bank/pay-01', 'worker-4', [['web-prod', '10.19.24.51']]),

  machine('bank/ledger-04', 'worker-5', [['db-prod', '10.19.26.44']]),
  machine('shop/web-05', 'worker-5', [['web-prod', '10.19.24.15']]),
  { ...machine('dev/ci-01', 'worker-5'), agent: false },

  machine('bank/ledger-01', 'worker-6', [
    ['web-prod', '10.19.24.61'],
    ['db-prod', '10.19.26.41'],
  ]),
  machine('bank/ledger-02', 'worker-6', [['db-prod', '10.19.26.42']]),
  machine('dev/ci-02', 'worker-6'),

  machine('bank/ledger-03', 'worker-7', [['db-prod', '10.19.26.43']]),

  machine('shop/api-01', 'worker-8', [
    ['web-prod', '10.19.24.81'],
    ['db-prod', '10.19.26.81'],
    ['replication', '10.200.0.81'],
  ]),
  machine('shop/api-02', 'worker-8', [
    ['web-prod', '10.19.24.82'],
    ['db-prod', '10.19.26.82'],
    ['replication', '10.200.0.82'],
  ]),
  machine('shop/api-03', 'worker-8', [
    ['web-prod', '10.19.24.83'],
    ['db-prod', '10.19.26.83'],
    ['replication', '10.200.0.83'],
  ]),
  machine('shop/search-01', 'worker-8', [
    ['web-prod', '10.19.24.84'],
    ['replication', '10.200.0.84'],
  ]),
  machine('shop/search-02', 'worker-8', [
    ['web-prod', '10.19.24.85'],
    ['replication', '10.200.0.85'],
  ]),
  machine('bank/pay-02', 'worker-8', [
    ['web-prod', '10.19.24.86'],
    ['db-prod', '10.19.26.86'],
    ['fast-77', '10.77.0.86'],
  ]),
  machine('bank/pay-03', 'worker-8', [
    ['web-prod', '10.19.24.87'],
    ['db-prod', '10.19.26.87'],
  ]),
  machine('bank/trader-02', 'worker-8', [
    ['fast-77', '10.77.0.88'],
    ['db-prod', '10.19.26.88'],
  ]),
  machine('erp/sap-hana', 'worker-8', [
    ['legacy-lan', '10.30.0.89'],
    ['backup', '10.19.40.89'],
  ]),
  machine('erp/sap-print', 'worker-8', [
    ['legacy-lan', '10.30.0.90'],
    ['backup', '10.19.40.90'],
  ]),
  machine('erp/archive', 'worker-8', [
    ['legacy-lan', '10.30.0.91'],
    ['backup', '10.19.40.91'],
  ]),
  machine('infra/dns-01', 'worker-8', [
    [machineNet, '192.0.2.62'],
    ['mgmt', '10.40.0.92'],
  ]),
  machine('infra/ntp-01', 'worker-8', [
    [machineNet, '192.0.2.63'],
    ['mgmt', '10.40.0.93'],
  ]),

  machine('shop/batch-01', undefined, [['web-prod', '10.19.24.16']]),
];
