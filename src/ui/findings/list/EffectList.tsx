import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Finding } from '../../../core/rules/finding';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { ShowOnMap } from './ShowOnMap';
import { useShownPart } from './useShownPart';

type EffectListProps = { readonly map: NetworkMap; readonly effects: readonly Finding[] };

/** The findings that go away with their cause. */
export const EffectList = ({ map, effects }: EffectListProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { shown, hidden, showAll } = useShownPart(effects, 20);
  const all = effects.length;
  if (all === 0) return null;
  return (
    <>
      <h4 className="wiremap-cause__question">
        {all === 1 ? t('1 finding follows from it') : t('{{all}} findings follow from it', { all })}
      </h4>
      <ul className="wiremap-effects">
        {shown.map((effect) => (
          <li key={`${effect.rule} ${effect.subjects[0]}`} className="wiremap-effects__item">
            <StatusMark status={effect.severity} named />
            <span>{say(effect.title)}</span>
            <code className="wiremap-cause__code">{effect.rule}</code>
            <ShowOnMap map={map} finding={effect} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="link" isInline onClick={showAll}>
          {t('Show all {{all}}', { all })}
        </Button>
      )}
    </>
  );
};
