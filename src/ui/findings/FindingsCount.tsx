import { useTranslation } from 'react-i18next';
import type { Bearing } from '../../core/merge/found/bearing';
import type { FoundGroup } from './filter/foundGroups';

/** How many findings are listed, and on how much they bear. */
export const FindingsCount = ({ groups }: { readonly groups: readonly FoundGroup[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const found = groups.flatMap((group) => group.found);
  if (found.length === 0) return null;
  const count = (of: (bearing: Bearing) => ReadonlySet<string>): number =>
    new Set(found.flatMap(({ bearing }) => [...of(bearing)])).size;
  return (
    <span className="wiremap-findings__count">
      {t('Findings: {{findings}}, by {{causes}} causes. VMs: {{vms}}. Hosts: {{hosts}}. Networks: {{networks}}.', {
        findings: found.length,
        causes: groups.length,
        vms: count(({ vms }) => vms),
        hosts: count(({ nodes }) => nodes),
        networks: count(({ networks }) => networks),
      })}
    </span>
  );
};
