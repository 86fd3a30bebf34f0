import type { Finding } from '../../core/rules/finding';
import { useSay } from '../hooks/useSay';

/** A finding's title. */
export const FindingText = ({ finding }: { readonly finding: Finding }) => <>{useSay()(finding.title)}</>;
