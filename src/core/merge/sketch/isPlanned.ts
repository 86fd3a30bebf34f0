import type { Element } from '../../model/element';

/** Wanted by a policy and not there yet: missing, but told of by the policy or its enactment. */
export const isPlanned = ({ missing, source }: Element): boolean =>
  missing === true && source?.object.startsWith('NodeNetworkConfiguration') === true;
