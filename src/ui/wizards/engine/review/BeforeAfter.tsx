import { useTranslation } from 'react-i18next';
import type { Hanging } from '../side/hanging';
import { HangingPicture } from '../side/HangingPicture';

/** The same picture twice: as it is, and with what is added. */
export const BeforeAfter = ({ hanging }: { readonly hanging: Hanging }) => {
  const { t } = useTranslation('plugin__wiremap');
  const added = new Set(hanging.rows.flatMap((row) => row.flatMap(({ key, isNew }) => (isNew === true ? [key] : []))));
  const before: Hanging = {
    ...hanging,
    rows: hanging.rows.map((row) => row.filter(({ key }) => !added.has(key))).filter((row) => row.length > 0),
    wires: hanging.wires.filter(({ isNew }) => isNew !== true),
  };
  return (
    <div className="wiremap-before-after">
      <section aria-label={t('Before')}>
        <h3>{t('Before')}</h3>
        <HangingPicture hanging={before} />
      </section>
      <section aria-label={t('After')}>
        <h3>{t('After')}</h3>
        <HangingPicture hanging={hanging} />
      </section>
    </div>
  );
};
