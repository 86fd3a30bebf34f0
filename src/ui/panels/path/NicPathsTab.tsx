import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { cardOf } from '../../../core/merge/cardOf';
import { pathSteps } from '../../../core/merge/pathSteps';
import type { Picture } from '../../../core/merge/picture';
import type { Element, ElementOf } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import { KindIcon } from '../../marks/KindIcon';
import { FactList } from '../FactList';
import { ObjectLinks } from '../ObjectLinks';
import { factsOf } from '../factsOf';
import { PathSteps } from './PathSteps';
import { PlaceNote } from './PlaceNote';
import { StepByStepLink } from './StepByStepLink';
import { Verdict } from './Verdict';

type NicPathsTabProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly vm: ElementOf<'vm'>;
  readonly nics: readonly ElementOf<'vmNic'>[];
  /** Gets the id of a NIC or of a card. */
  readonly onSelect: (id: string) => void;
};

/** Whether a VM runs, then NIC by NIC how it reaches the switch. */
export const NicPathsTab = ({ map, picture, vm, nics, onSelect }: NicPathsTabProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <>
      <PlaceNote map={map} element={vm} host={picture.node} />
      <StepByStepLink of={vm} />
      {nics.map((nic) => (
        <section key={nic.id}>
          <h3 className="wiremap-panel__heading wiremap-panel__nic">
            <KindIcon kind="vmNic" />
            <Button variant="link" isInline onClick={() => onSelect(nic.id)}>
              {nic.name}
            </Button>
          </h3>
          <NicPath picture={picture} nic={nic} onSelect={onSelect} />
        </section>
      ))}
      <h3 className="wiremap-panel__heading">{t('Facts')}</h3>
      <FactList rows={factsOf(vm)} />
      <ObjectLinks elements={objectsOf(vm)} />
    </>
  );
};

const objectsOf = (vm: Element): readonly Element[] => [vm];

type NicPathProps = Pick<NicPathsTabProps, 'picture' | 'onSelect'> & { readonly nic: ElementOf<'vmNic'> };

const NicPath = ({ picture, nic, onSelect }: NicPathProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const card = cardOf(picture, nic.id);
  if (card === undefined) {
    return (
      <p className="wiremap-steps__fact">
        {nic.facts.podNetwork === undefined
          ? t('It is not drawn on {{host}}.', { host: picture.node })
          : t('It is on the pod network, which is drawn with the plumbing.')}
      </p>
    );
  }
  return (
    <>
      {card.status !== 'ok' && <Verdict card={card} />}
      <PathSteps steps={pathSteps(picture, card.id)} onSelect={onSelect} />
    </>
  );
};
