import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Element } from '../../../core/model/element';
import { useCluster } from '../../cluster/ClusterContext';
import { resourceOf } from '../resourceOf';

/** From a VM, or one of its NICs, to the tab that climbs its ladders; nothing where the console has no page of it. */
export const StepByStepLink = ({ of }: { readonly of: Element }) => {
  const { t } = useTranslation('plugin__wiremap');
  const { linkTo } = useCluster();
  const resource = of.kind === 'vm' || of.kind === 'vmNic' ? resourceOf(of) : undefined;
  const page = resource && linkTo(resource.kind, resource.namespace, resource.name);
  return page === undefined ? null : (
    <p className="wiremap-panel__steps">
      <Link to={`${page}/network-path`}>{t('Why, step by step')}</Link>
    </p>
  );
};
