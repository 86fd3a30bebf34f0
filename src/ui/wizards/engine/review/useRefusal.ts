import { useTranslation } from 'react-i18next';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import type { PreflightReport } from '../../../../core/preflight/runPreflight';
import { useSay } from '../../../hooks/useSay';
import { rightOf } from '../run/rightOf';
import type { DryRuns } from '../run/useDryRuns';
import type { WizardWorld } from '../wizardWorld';

type Reviewed = {
  readonly report: PreflightReport;
  readonly dryRuns: DryRuns;
  readonly changes: readonly DraftChange[];
  readonly world: WizardWorld;
};

/** Why Apply cannot be pressed, in one sentence; undefined = it can. The YAML may be copied all the same. */
export const useRefusal = ({ report, dryRuns, changes, world: { can } }: Reviewed): string | undefined => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  if (changes.length === 0) return t('There is nothing to write.');
  const rights = changes.map((change) => rightOf(change, can));
  const forbidden = changes[rights.indexOf('no')];
  if (forbidden !== undefined) {
    return t('You may not write {{kind}}. Copy the YAML for somebody who may.', { kind: forbidden.manifest.kind });
  }
  if (report.summary.blocksApply) {
    const blocked = report.checks.flatMap(({ answers }) => answers).find(({ state }) => state === 'blocked');
    return blocked === undefined ? t('A check waits for your confirmation.') : say(blocked.message);
  }
  if (dryRuns.outcomes.some((one) => one?.state === 'refused')) {
    return t('The server would not take this: its words stand under the YAML.');
  }
  if (dryRuns.outcomes.some((one) => one?.state === 'failed')) {
    return t('The server could not be asked whether it takes this: see under the YAML.');
  }
  const isAsking =
    rights.includes('asking') || dryRuns.outcomes.some((one) => one === undefined || one.state === 'running');
  return isAsking ? t('The server is trying the change without keeping it.') : undefined;
};
