import { Fragment } from 'react';
import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kindNames } from '../../k8s/allResources';
import { valueText } from '../../core/render/diagnosis/findingsToText';
import type { Evidence } from '../../core/rules/rule';
import { useCluster } from '../cluster/ClusterContext';
import { useSay } from '../hooks/useSay';
import { useShownPart } from './list/useShownPart';
import './findings.css';

/** What was seen: object, field and value, a line each; of many lines the first until all are asked for. */
export const EvidenceTable = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { shown, hidden, showAll } = useShownPart(evidence, 20);
  return (
    <>
      <table className="wiremap-evidence">
        <thead>
          <tr>
            <th scope="col">{t('Object')}</th>
            <th scope="col">{t('Field')}</th>
            <th scope="col">{t('Value')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ object, path, value }) => (
            <tr key={`${object} ${path}`}>
              <td>
                <ObjectName object={object} />
              </td>
              <td className="wiremap-evidence__mono">
                {path.split(/(?=[.[])/).map((part, place) => (
                  <Fragment key={path.slice(0, place) + part}>
                    <wbr />
                    {part}
                  </Fragment>
                ))}
              </td>
              <td className="wiremap-evidence__value">{valueText(value, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button variant="link" isInline onClick={showAll}>
          {t('Show all {{all}}', { all: evidence.length })}
        </Button>
      )}
    </>
  );
};

/** `Kind/namespace/name` as a badge with a link to the object's own page. */
export const ObjectName = ({ object }: { readonly object: string }) => {
  const { linkTo } = useCluster();
  const [kind = '', ...rest] = object.split('/');
  const name = rest.at(-1) ?? '';
  const namespace = rest.length > 1 ? rest[0] : undefined;
  const known = kindNames.find((one) => one === kind);
  const to = known && linkTo(known, namespace, name);
  return (
    <span className="wiremap-evidence__object">
      <abbr className="wiremap-evidence__kind" title={kind}>
        {badges[kind] ?? kind.replaceAll(/[a-z]/g, '')}
      </abbr>{' '}
      {to === undefined ? rest.join('/') : <Link to={to}>{rest.join('/')}</Link>}
    </span>
  );
};

const badges: Readonly<Record<string, string>> = {
  Node: 'N',
  NodeNetworkState: 'NNS',
  NodeNetworkConfigurationPolicy: 'NNCP',
  NodeNetworkConfigurationEnactment: 'NNCE',
  NetworkAttachmentDefinition: 'NAD',
  ClusterUserDefinedNetwork: 'CUDN',
  UserDefinedNetwork: 'UDN',
  VirtualMachine: 'VM',
  VirtualMachineInstance: 'VMI',
  Namespace: 'NS',
  Pod: 'P',
  Event: 'E',
};
