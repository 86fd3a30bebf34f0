import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import { cudnId, nadId, nncpId, udnId, vmId } from '../../../../core/model/elementId';
import type { ElementId } from '../../../../core/model/elementId';
import { useSay } from '../../../hooks/useSay';
import { StatusMark } from '../../../marks/StatusMark';
import type { WizardWorld } from '../wizardWorld';

type AfterListProps = { readonly world: WizardWorld; readonly changes: readonly DraftChange[] };

/** What the rules say of what was made, by the cluster as it is now. */
export const AfterList = ({ world, changes }: AfterListProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const ids = new Set(changes.flatMap(({ manifest }) => idsOf(manifest, world)));
  const { findings: all, cannotTell } = world.diagnosis;
  const findings = all.filter(({ subjects }) => subjects.some((id) => ids.has(id)));
  const untold = cannotTell.filter(({ subjects }) => subjects.length === 0 || subjects.some((id) => ids.has(id)));
  const isSeen = changes.every(({ manifest }) => isOnMap(world, idsOf(manifest, world)[0]));
  return (
    <section className="wiremap-review__box" aria-label={t('What the checks say now')}>
      <Title headingLevel="h3" size="md">
        {t('What the checks say now')}
      </Title>
      {findings.length === 0 && (
        <p>
          <StatusMark status={isSeen && untold.length === 0 ? 'ok' : 'unknown'} />{' '}
          {isSeen ? t('No finding concerns what was made.') : t('What was made has not been seen on the map yet.')}
        </p>
      )}
      {untold.length > 0 && (
        <p className="wiremap-checks__words">
          {t('Rules that could not tell about everything: {{some}}. Nothing of it counts as passed.', {
            some: new Set(untold.map(({ rule }) => rule)).size,
          })}
        </p>
      )}
      <ul className="wiremap-checks">
        {findings.map((finding) => (
          <li className="wiremap-checks__check" key={`${finding.rule} ${finding.subjects[0]}`}>
            <StatusMark status={finding.severity} named />
            <div>
              {say(finding.title)}
              <p className="wiremap-checks__words">{say(finding.remedy)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const isOnMap = ({ view }: WizardWorld, id: ElementId | undefined): boolean => {
  const element = id === undefined ? undefined : view.map.elements.get(id);
  return element !== undefined && element.missing !== true;
};

/** The element of an object, and the network that a definition is a part of. */
const idsOf = ({ kind, metadata }: DraftChange['manifest'], { view }: WizardWorld): readonly ElementId[] => {
  const { name, namespace = '' } = metadata;
  switch (kind) {
    case 'NetworkAttachmentDefinition': {
      const nad = view.nadAt({ namespace, name });
      const network = nad && view.networkOf(nad);
      return [nadId(namespace, name), ...(network === undefined ? [] : [network.id])];
    }
    case 'ClusterUserDefinedNetwork': {
      const made = view
        .networks()
        .filter(({ label, first }) => label === name && first.owner?.kind === 'ClusterUserDefinedNetwork');
      return [cudnId(name), ...made.map(({ id }) => id)];
    }
    case 'UserDefinedNetwork':
      return [udnId(namespace, name)];
    case 'VirtualMachine':
      return [vmId(namespace, name)];
    case 'NodeNetworkConfigurationPolicy':
      return [nncpId(name)];
    default:
      return [];
  }
};
