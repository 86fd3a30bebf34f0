import type { PortVlan } from '../../../../k8s/hostInterface';
import type { Link } from '../../../model/link';

/** What a bridge port lets through: one tag, or ranges. A trunk without a list lets everything through, as does no filter. */
export const portTags = (vlan: PortVlan | undefined): Pick<Link, 'vlan' | 'trunk'> => {
  if (!vlan) return {};
  const { mode, tag, trunkTags = [] } = vlan;
  if (trunkTags.length > 0) return { trunk: trunkTags };
  return mode !== 'trunk' && tag ? { vlan: tag } : {};
};
