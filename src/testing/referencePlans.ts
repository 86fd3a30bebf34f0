/** The reference cases of domain §10 with their twins and variants, for specs of floors that may not see the lab. */
export { case1, case1OneMapping, case1Twin1925, case1WithoutMapping } from '../cluster/lab/scenarios/case-1';
export { case2 } from '../cluster/lab/scenarios/case-2';
export { case3, case3Untagged } from '../cluster/lab/scenarios/case-3';
export { case4, case4VlanOnBrEx, case4WithPolicy } from '../cluster/lab/scenarios/case-4';
export {
  withBalanceSlb,
  withBond,
  withDottedNode,
  withDualStack,
  withIpv6Only,
  withoutNetworkState,
  withoutOvnKey,
  withSeveralDefaultRoutes,
  withSlaves,
} from '../cluster/lab/scenarios/hostVariants';
export { withHost } from '../cluster/lab/scenarios/referenceHost';
