import { Switch } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toYaml } from '../../core/render/toYaml';
import { valueAtPath } from '../../core/render/valueAtPath';
import { useCluster } from '../cluster/ClusterContext';
import type { Resource } from './resourceOf';

/** The object that defines an element, as the cluster wrote it: first the part that is about the element, on wish the whole. */
export const YamlTab = ({ resource }: { readonly resource: Resource }) => {
  const { t } = useTranslation('plugin__wiremap');
  const { objectOf, YamlEditor } = useCluster();
  const [isWhole, setWhole] = useState(false);
  const { kind, namespace, name, path } = resource;
  const object = objectOf(kind, namespace, name);
  const part = useMemo(() => valueAtPath(object, path), [object, path]);
  const text = useMemo(() => {
    const shown = isWhole ? object : part;
    return typeof shown === 'string' ? shown : toYaml(shown);
  }, [isWhole, object, part]);
  if (object === undefined) return <p>{t('The object could not be read.')}</p>;
  return (
    <div className="wiremap-yaml">
      <p className="wiremap-yaml__place">
        {kind} {namespace === undefined ? name : `${namespace}/${name}`}
      </p>
      {path !== '' && part !== undefined && (
        <Switch
          id="wiremap-yaml-whole"
          label={t('Whole object')}
          isChecked={isWhole}
          onChange={(_event, checked) => setWhole(checked)}
        />
      )}
      <YamlEditor value={text} label={t('YAML of {{name}}', { name })} />
    </div>
  );
};
