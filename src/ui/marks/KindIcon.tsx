import type { ElementKind } from '../../core/model/elementKind';
import { glyphs } from '../../core/render/glyphs';
import './marks.css';

/** The line drawing of a kind, 14 px, in the colour of the text beside it. It says nothing that the text does not. */
export const KindIcon = ({ kind }: { readonly kind: ElementKind }) => (
  <svg className="wiremap-kind-icon" viewBox="0 0 14 14" aria-hidden>
    <path d={glyphs[kind]} />
  </svg>
);
