import { useMemo } from 'react';
import { Button, EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Ladder } from '../../core/ladder/ladder';
import { ladderOf } from '../../core/ladder/ladderOf';
import { placesFor } from '../../core/ladder/placement';
import type { NicView, VmView } from '../../core/view/vmView';
import { nodeScope } from '../hooks/mapAddress';
import type { Checked } from '../diagnosis/checkedCluster';
import { CheckedNote } from './CheckedNote';
import { NicSection } from './NicSection';
import { PairCheck } from './pair/PairCheck';
import { useHeadline } from './useHeadline';
import { worstFirst } from './verdictMark';
import '../print/sheet.css';
import './ladder.css';
import './print.css';

type VmPathProps = { readonly checked: Checked; readonly vm: VmView };

/** Each NIC of a VM with its verdict and its ladder, the worst opened; then whether two VMs meet. */
export const VmPath = ({ checked: { view, diagnosis }, vm }: VmPathProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const climbed = useMemo(
    () => vm.nics.map((nic) => ({ nic, ladder: ladderOf(view, diagnosis, nic) })).sort(worstThenOwnNetworks),
    [view, diagnosis, vm],
  );
  const places = useMemo(() => placesFor(view, vm), [view, vm]);
  const headline = useHeadline(
    vm,
    climbed.map(({ ladder }) => ladder),
  );
  if (climbed.length === 0)
    return (
      <EmptyState titleText={t('{{vm}} has no NIC', { vm: vm.name })} headingLevel="h2">
        <EmptyStateBody>{t('Neither the virtual machine nor its instance writes a network interface.')}</EmptyStateBody>
      </EmptyState>
    );
  return (
    <div className="wiremap-sheet wiremap-ladder">
      <header className="wiremap-ladder__head">
        <h2 className="wiremap-ladder__title">{headline}</h2>
        <CheckedNote checkedAt={view.now} />
        <Button
          variant="secondary"
          className="wiremap-unprinted"
          component={(props) => <Link {...props} to={mapPath(vm)} />}
        >
          {t('Show on map')}
        </Button>
      </header>
      {climbed.map(({ nic, ladder }, place) => (
        <NicSection key={nic.id} view={view} nic={nic} ladder={ladder} places={places} isFirst={place === 0} />
      ))}
      <PairCheck view={view} vm={vm} nics={climbed.map(({ nic }) => nic)} />
    </div>
  );
};

type Climbed = { readonly nic: NicView; readonly ladder: Ladder };

/** What is wrong with the pod network a VM owner can least help. */
const worstThenOwnNetworks = (a: Climbed, b: Climbed): number => worstFirst(a.ladder, b.ladder) || isPod(a) - isPod(b);

const isPod = ({ nic }: Climbed): number => Number(nic.source?.kind === 'pod');

const mapPath = ({ id, runs, eligible }: VmView): string => {
  const node = runs ?? eligible?.[0];
  const query = new URLSearchParams({ ...(node === undefined ? {} : { scope: nodeScope(node) }), select: id });
  return `/network-map?${query.toString()}`;
};
