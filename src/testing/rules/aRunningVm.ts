import type { Raw } from '../aHost';
import { aLauncher } from '../objects/aPod';
import { aVm, aVmi } from '../objects/aVm';
import type { NicPlan } from '../objects/aVm';

type RunningParts = {
  /** As the VM wants them. */
  readonly nics?: readonly NicPlan[];
  /** As the instance has them, when they differ. */
  readonly actual?: readonly NicPlan[];
  readonly node?: string;
  /** RFC 3339; an hour before the usual `now`. */
  readonly since?: string;
  /** Conditions and interfaces of the instance. */
  readonly conditions?: readonly Raw[];
  readonly interfaces?: readonly Raw[];
  /** More of its status. */
  readonly status?: Raw;
  /** What Multus reported; without it there is no pod. */
  readonly legs?: readonly Raw[];
  readonly template?: Raw;
};

/** A VM at `namespace/name` whose instance runs on `n1` unless another node is given, and its pod. */
export const aRunningVm = (
  place: string,
  { nics = [], actual = nics, node = 'n1', since = '2026-03-02T08:00:00Z', legs, template, ...seen }: RunningParts = {},
): readonly Raw[] => {
  const { conditions = [], interfaces = [], status } = seen;
  const phaseTransitionTimestamps = [{ phase: 'Running', phaseTransitionTimestamp: since }];
  const [namespace = '', vm = ''] = place.split('/');
  return [
    aVm(place, { nics, ...(template && { template }) }),
    aVmi(place, {
      nics: actual,
      node,
      interfaces,
      ...(template && { template }),
      status: { conditions, phaseTransitionTimestamps, ...status },
    }),
    ...(legs ? [aLauncher(`${namespace}/virt-launcher-${vm}-abcde`, { vm, legs, node })] : []),
  ];
};
