import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindName } from '../../../core/model/kindName';
import { useSay } from '../../hooks/useSay';
import { KindIcon } from '../../marks/KindIcon';
import { hostOf } from './nameOf';
import type { Related, Relation } from './relationsOf';

type RelationListProps = {
  readonly relations: readonly Relation[];
  /** The host that is shown: what is on others is counted until somebody asks for it. */
  readonly host: string;
  /** Gets the id of an element. */
  readonly onSelect: (id: string) => void;
};

/** What an element hangs on and what hangs on it, each a button that goes there. */
export const RelationList = ({ relations, host, onSelect }: RelationListProps) => {
  const say = useSay();
  return (
    <>
      {relations.map(({ title, others }) => (
        <section key={title.text} className="wiremap-relation">
          <h4 className="wiremap-panel__heading">{say(title)}</h4>
          <RelatedList others={others} host={host} onSelect={onSelect} />
        </section>
      ))}
    </>
  );
};

type RelatedListProps = Pick<RelationListProps, 'host' | 'onSelect'> & { readonly others: readonly Related[] };

const RelatedList = ({ others, host, onSelect }: RelatedListProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const [isWide, setWide] = useState(false);
  const here = others.filter(({ element }) => [undefined, host].includes(hostOf(element)));
  const away = others.length - here.length;
  return (
    <>
      <ul>
        {(isWide ? others : here).map((related) => (
          <RelatedItem key={related.element.id} related={related} host={host} onSelect={onSelect} />
        ))}
      </ul>
      {away > 0 && !isWide && (
        <Button variant="link" isInline className="wiremap-relation__more" onClick={() => setWide(true)}>
          {away === 1 ? t('1 on another host') : t('{{count}} on other hosts', { count: away })}
        </Button>
      )}
    </>
  );
};

type RelatedItemProps = Pick<RelationListProps, 'host' | 'onSelect'> & { readonly related: Related };

const RelatedItem = ({ related: { element, name, notes }, host, onSelect }: RelatedItemProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const kind = say(kindName(element.kind));
  const { namespace } = element;
  const place = hostOf(element);
  const words = [
    namespace === undefined ? kind : t('{{kind}} in {{namespace}}', { kind, namespace }),
    ...(place === undefined || place === host ? [] : [t('on {{node}}', { node: place })]),
    ...notes.map(say),
  ];
  return (
    <li className="wiremap-relation__item">
      <KindIcon kind={element.kind} />
      <Button variant="link" isInline onClick={() => onSelect(element.id)}>
        {name}
      </Button>
      <span className="wiremap-relation__note">{words.join(' · ')}</span>
    </li>
  );
};
