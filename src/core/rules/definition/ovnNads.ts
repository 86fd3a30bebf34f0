import { ovnTopologies } from '../../cni/ovn-k8s-cni-overlay';
import type { OvnConfig } from '../../cni/ovn-k8s-cni-overlay';
import type { ConfigFault, ParsedNad } from '../../cni/parseNad';
import { ovnRefusals } from '../../cni/ovnRefusal';
import type { OvnRefusal } from '../../cni/ovnRefusal';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';

/** A NAD of OVN type with its configuration. */
export type OvnNad = {
  readonly nad: NadView;
  readonly ovn: OvnConfig;
  readonly config: Extract<ParsedNad, { readonly kind: 'cni' | 'other' }>;
};

/** Every NAD of OVN type, with or without a topology. */
export const ovnNads = (view: ClusterView): readonly OvnNad[] =>
  view.nads().flatMap((nad) => {
    const { ovn, config } = nad;
    return ovn && (config.kind === 'cni' || config.kind === 'other') ? [{ nad, ovn, config }] : [];
  });

/** Those that describe a network of a topology that OVN-Kubernetes knows. */
export const networkNads = (view: ClusterView, ...topologies: readonly string[]): readonly OvnNad[] =>
  ovnNads(view).filter(({ ovn: { topology = '' } }) =>
    (topologies.length > 0 ? topologies : ovnTopologies).includes(topology),
  );

/** Those that OVN-Kubernetes refuses for a reason. */
export const refusedNads = (view: ClusterView, fault: OvnRefusal['fault']): readonly OvnNad[] =>
  ovnNads(view).filter(({ nad, config }) => ovnRefusals(config, nad).some((refusal) => refusal.fault === fault));

/** NADs whose configuration cannot be used, with the kind of fault. */
export const invalidNads = (view: ClusterView) =>
  view
    .nads()
    .flatMap((nad): readonly { readonly nad: NadView; readonly fault: ConfigFault; readonly position: number }[] =>
      nad.config.kind === 'invalid' ? [{ nad, fault: nad.config.fault, position: nad.config.position ?? 0 }] : [],
    );
