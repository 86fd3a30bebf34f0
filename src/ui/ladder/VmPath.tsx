import { useMemo } from 'react';
import { Button, EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ladderOf } from '../../core/ladder/ladderOf';
import { placesFor } from '../../core/ladder/placement';
import type { VmView } from '../../core/view/vmView';
import { nodeScope } from '../hooks/mapAddress';
import type { Checked } from '../hooks/useDiagnosis';
import { NicSection } from './NicSection';
import { PairCheck } from './PairCheck';
import { worstFirst } from './verdictMark';
import './ladder.css';

type VmPathProps = { readonly checked: Checked; readonly vm: VmView };

/** Each NIC of a VM with its verdict and its ladder, the worst opened; then whether two VMs meet. */
export const VmPath = ({ checked: { view, diagnosis }, vm }: VmPathProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const climbed = useMemo(
    () => vm.nics.map((nic) => ({ nic, ladder: ladderOf(view, diagnosis, nic) })),
    [view, diagnosis, vm],
  );
  const places = useMemo(() => placesFor(view, vm), [view, vm]);
  const isPod = ({ nic }: (typeof climbed)[number]) => Number(nic.source?.kind === 'pod');
  const sorted = [...climbed].sort((a, b) => worstFirst(a.ladder, b.ladder) || isPod(a) - isPod(b));
  const works = climbed.filter(({ ladder }) => ladder.verdict.kind === 'works' || ladder.verdict.kind === 'fragile');
  if (climbed.length === 0)
    return (
      <EmptyState titleText={t('{{vm}} has no NIC', { vm: vm.name })} headingLevel="h2">
        <EmptyStateBody>{t('Neither the virtual machine nor its instance writes a network interface.')}</EmptyStateBody>
      </EmptyState>
    );
  return (
    <div className="wiremap-ladder">
      <header className="wiremap-ladder__head">
        <h2 className="wiremap-ladder__title">
          {works.length === climbed.length
            ? t('Nothing was found that keeps the NICs of {{vm}} from their networks', { vm: vm.name })
            : t('{{works}} of {{all}} NICs of {{vm}} are seen to reach their network', {
                works: works.length,
                all: climbed.length,
                vm: vm.name,
              })}
        </h2>
        <Button variant="secondary" component={(props) => <Link {...props} to={mapPath(vm)} />}>
          {t('Show on map')}
        </Button>
      </header>
      {sorted.map(({ nic, ladder }, place) => (
        <NicSection
          key={nic.id}
          view={view}
          diagnosis={diagnosis}
          nic={nic}
          ladder={ladder}
          places={places}
          isFirst={place === 0}
        />
      ))}
      <PairCheck view={view} vm={vm} />
    </div>
  );
};

const mapPath = ({ id, runs, eligible }: VmView): string => {
  const node = runs ?? eligible?.[0];
  const query = new URLSearchParams({ ...(node === undefined ? {} : { scope: nodeScope(node) }), select: id });
  return `/network-map?${query.toString()}`;
};
