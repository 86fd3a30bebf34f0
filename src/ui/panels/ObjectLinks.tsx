import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Element } from '../../core/model/element';
import { useCluster } from '../cluster/ClusterContext';
import { resourceOf } from './resourceOf';
import type { Resource } from './resourceOf';

/** Links to the pages of the objects that the elements were read from. */
export const ObjectLinks = ({ elements }: { readonly elements: readonly Element[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const { linkTo } = useCluster();
  const links = objectsOf(elements).flatMap(({ kind, namespace, name }) => {
    const to = linkTo(kind, namespace, name);
    return to === undefined ? [] : [{ to, text: `${kind} ${name}` }];
  });
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="wiremap-panel__heading">{t('Links')}</h3>
      <List isPlain>
        {links.map(({ to, text }) => (
          <ListItem key={to}>
            <Link to={to}>{text}</Link>
          </ListItem>
        ))}
      </List>
    </>
  );
};

/** The objects behind the elements, each once; a VM NIC's is its VM. */
const objectsOf = (elements: readonly Element[]): readonly Resource[] => [
  ...new Map(
    elements.flatMap((element) => {
      const resource = resourceOf(element);
      return resource === undefined
        ? []
        : [[`${resource.kind}/${resource.namespace ?? ''}/${resource.name}`, resource]];
    }),
  ).values(),
];
