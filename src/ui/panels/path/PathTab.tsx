import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pathSteps } from '../../../core/merge/pathSteps';
import type { Card, Picture } from '../../../core/merge/picture';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import { FoundAbout } from '../../findings/panel/FoundAbout';
import { NativeVlanQuestion } from '../../native/NativeVlanQuestion';
import { FactList } from '../FactList';
import { ObjectLinks } from '../ObjectLinks';
import { factsOf } from '../factsOf';
import { PathSteps } from './PathSteps';
import { PlaceNote } from './PlaceNote';
import { StepByStepLink } from './StepByStepLink';
import { Verdict } from './Verdict';

type PathTabProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly card: Card;
  readonly elements: readonly Element[];
  readonly onSelect: (id: string) => void;
};

/** What is the matter with a card, how it reaches the switch, and the facts of what names it. */
export const PathTab = ({ map, picture, card, elements, onSelect }: PathTabProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const steps = useMemo(() => pathSteps(picture, card.id), [picture, card.id]);
  const [first] = elements;
  const vm = first?.kind === 'vmNic' ? map.from.get(first.id)?.find(({ rule }) => rule === 'L-61')?.to : undefined;
  return (
    <>
      {first?.kind === 'vmNic' && <PlaceNote map={map} element={first} host={picture.node} />}
      <Verdict card={card} />
      {first !== undefined && <StepByStepLink of={first} />}
      {vm !== undefined && <FoundAbout id={vm} besides={card.elements} />}
      {first?.kind === 'bridgeMapping' && <NativeVlanQuestion localnet={first.name} />}
      {steps.length > 1 && (
        <>
          <h3 className="wiremap-panel__heading">{t('How it reaches the switch')}</h3>
          <PathSteps steps={steps} onSelect={onSelect} />
        </>
      )}
      {first !== undefined && (
        <>
          <h3 className="wiremap-panel__heading">{t('Facts')}</h3>
          <FactList rows={factsOf(first)} />
        </>
      )}
      <ObjectLinks elements={elements} />
    </>
  );
};
