import { Button, FormGroup, Label, LabelGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../hooks/useSay';
import { PickerField } from '../../../../pickers/PickerField';
import type { StepFormProps } from '../../../engine/wizardStep';
import type { VlanAnswers } from '../../vlanAnswers';
import { vmCount, vmsIn } from '../../vmCounts';

/** One or several namespaces; those with the most VMs are one press away. */
export const NamespaceField = ({ answers, world, change }: StepFormProps<VlanAnswers>) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const isOne = answers.audience === 'one';
  const chosen = isOne ? answers.namespaces.slice(0, 1) : answers.namespaces;
  const all = namespacesWithVms(world);
  const choose = (namespace: string) =>
    change({ namespaces: isOne ? [namespace] : [...chosen.filter((one) => one !== namespace), namespace] });
  const find = (sought: string) =>
    all
      .filter(({ namespace }) => namespace.includes(sought.trim().toLowerCase()) && !chosen.includes(namespace))
      .map(({ namespace, count }) => ({
        ...{ value: namespace, text: namespace },
        note: count === undefined ? undefined : say(vmCount(count)),
      }));
  return (
    <FormGroup label={isOne ? t('Namespace') : t('Namespaces')} isRequired fieldId="wiremap-namespaces-field">
      {chosen.length > 0 && (
        <LabelGroup aria-label={t('Chosen namespaces')}>
          {chosen.map((namespace) => (
            <Label
              key={namespace}
              closeBtnAriaLabel={t('Take {{namespace}} away', { namespace })}
              onClose={() => change({ namespaces: chosen.filter((one) => one !== namespace) })}
            >
              {namespace}
            </Label>
          ))}
        </LabelGroup>
      )}
      {(chosen.length === 0 || !isOne) && (
        <>
          <PickerField
            id="wiremap-namespace"
            find={find}
            chosen={undefined}
            onChoose={choose}
            field={{ 'aria-label': t('Add a namespace'), placeholder: t('Add a namespace') }}
            listLabel={t('Namespaces')}
            none={t('No namespace of this name.')}
          />
          {chosen.length === 0 &&
            all.slice(0, 4).map(({ namespace, count }) => (
              <Button key={namespace} variant="link" size="sm" onClick={() => choose(namespace)}>
                {count === undefined ? namespace : `${namespace}, ${say(vmCount(count))}`}
              </Button>
            ))}
        </>
      )}
    </FormGroup>
  );
};

/** Those with the most VMs first; namespaces of the platform without any are left out. */
const namespacesWithVms = (world: StepFormProps<VlanAnswers>['world']) => {
  const names = new Set([
    ...world.view.snapshot.kind('Namespace').items.map(({ meta }) => meta.name),
    ...world.view.vms().map(({ namespace }) => namespace),
    ...(world.namespace === undefined ? [] : [world.namespace]),
  ]);
  return [...names]
    .map((namespace) => ({ namespace, count: vmsIn(world, namespace) }))
    .filter(({ namespace, count = 0 }) => count > 0 || !/^(openshift|kube)-/.test(namespace))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.namespace < b.namespace ? -1 : 1));
};
