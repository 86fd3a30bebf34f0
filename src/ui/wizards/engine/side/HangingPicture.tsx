import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../hooks/useSay';
import { KindIcon } from '../../../marks/KindIcon';
import { StatusMark } from '../../../marks/StatusMark';
import type { Hanging, HangingCard } from './hanging';
import { wirePath } from './wirePath';
import './side.css';

/** The vertical picture: rows of cards, and the wires between one row and the next. */
export const HangingPicture = ({ hanging: { rows, wires } }: { readonly hanging: Hanging }) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <figure className="wiremap-hanging" aria-label={t('The path from the switch to who uses it')}>
      {rows.map((row, index) => (
        <Fragment key={row.map(({ key }) => key).join(' ')}>
          {index > 0 && (
            <svg className="wiremap-hanging__wires" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden>
              {wires.flatMap((wire) => {
                const path = wirePath(rows[index - 1] ?? [], row, wire);
                return path === undefined
                  ? []
                  : [
                      <path
                        key={`${wire.from} ${wire.to}`}
                        className={wire.isNew === true ? 'wiremap-new' : ''}
                        d={path}
                      />,
                    ];
              })}
            </svg>
          )}
          <ul className={row.length === 1 ? 'wiremap-hanging__row wiremap-hanging__row--one' : 'wiremap-hanging__row'}>
            {row.map((card) => (
              <Card key={card.key} card={card} />
            ))}
          </ul>
        </Fragment>
      ))}
      <figcaption className="wiremap-hanging__key">
        <svg viewBox="0 0 24 4" className="wiremap-hanging__sample" aria-hidden>
          <path d="M0 2h24" />
        </svg>
        {t('on the cluster now')}
        <svg viewBox="0 0 24 4" className="wiremap-hanging__sample" aria-hidden>
          <path className="wiremap-new" d="M0 2h24" />
        </svg>
        {t('will be added')}
      </figcaption>
    </figure>
  );
};

const Card = ({ card: { kind, name, fact, status, isNew = false } }: { readonly card: HangingCard }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const second = isNew ? t('New') : fact && say(fact);
  return (
    <li className={isNew ? 'wiremap-hanging__card wiremap-hanging__card--new' : 'wiremap-hanging__card'} title={name}>
      <KindIcon kind={kind} />
      <span className="wiremap-hanging__text">
        <span className="wiremap-hanging__name">{name}</span>
        {second !== undefined && <span className="wiremap-hanging__fact">{second}</span>}
      </span>
      {status !== undefined && <StatusMark status={status} named />}
    </li>
  );
};
