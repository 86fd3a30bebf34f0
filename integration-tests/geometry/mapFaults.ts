import type { Box, CardShape, MapShapes, Point, TextShape, WireShape } from './mapShapes';

/** Browsers round what they lay out. */
const tolerance = 0.6;
const smallest = 12;

type Thing = { readonly what: string; readonly box: Box; readonly owner?: string };

/** What is wrong with a map as it is drawn, a sentence each; none when all is well. */
export const mapFaults = (shapes: MapShapes): readonly string[] => [
  ...overlaps(shapes),
  ...wiresBehindThings(shapes),
  ...looseWires(shapes),
  ...cutTexts(shapes),
  ...alikeNames(shapes),
  ...outsideStage(shapes),
  ...smallTexts(shapes),
  ...(shapes.panel !== undefined && meet(shapes.panel, shapes.stage) ? ['The side panel covers the map'] : []),
  ...(shapes.overflow > 0 ? [`The page is ${shapes.overflow} px wider than the window`] : []),
];

const overlaps = (shapes: MapShapes): readonly string[] => {
  const things: readonly Thing[] = [
    ...shapes.cards.flatMap(cardThings),
    ...shapes.signs.map(({ wire, box }) => ({ what: `the sign on ${wire}`, box })),
    ...solidTexts(shapes),
  ];
  const sorted = [...things].sort((a, b) => a.box.y - b.box.y);
  const faults = sorted.flatMap((upper, index) => {
    const below = sorted.slice(index + 1);
    const end = below.findIndex(({ box }) => box.y > bottom(upper.box));
    return (end === -1 ? below : below.slice(0, end))
      .filter((lower) => upper.owner === undefined || upper.owner !== lower.owner)
      .filter((lower) => meet(upper.box, lower.box))
      .map((lower) => `${upper.what} and ${lower.what} overlap`);
  });
  return [...faults, ...overlapsInLine(laneThings(shapes))];
};

const cardThings = ({ id, outline, mark }: CardShape): readonly Thing[] => [
  { what: `card ${id}`, box: outline, owner: id },
  ...(mark === undefined ? [] : [{ what: `the mark of ${id}`, box: mark, owner: id }]),
];

/** Texts of the scene that belong to no card. */
const solidTexts = ({ headers, hostTexts, railTexts }: MapShapes): readonly Thing[] => [
  ...headers.map((texts) => ({ what: `header ${texts.map(({ text }) => text).join(' ')}`, box: around(texts) })),
  ...[...hostTexts, ...railTexts].map(({ text, box }) => ({ what: `the text "${text}"`, box })),
];

const laneThings = ({ laneTitles, unfoldButtons }: MapShapes): readonly Thing[] => [
  ...laneTitles.filter(({ text }) => text !== '').map(({ text, box }) => ({ what: `the lane title ${text}`, box })),
  ...unfoldButtons.map((box) => ({ what: 'a button that unfolds a lane', box })),
];

const overlapsInLine = (things: readonly Thing[]): readonly string[] => {
  const sorted = [...things].sort((a, b) => a.box.x - b.box.x);
  return sorted.flatMap((left, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.box.x < right(left.box) - tolerance
      ? [`${left.what} runs into ${next.what}`]
      : [];
  });
};

const wiresBehindThings = (shapes: MapShapes): readonly string[] => {
  const solid = [...shapes.cards.map(({ id, box }) => ({ what: `card ${id}`, box })), ...solidTexts(shapes)];
  return shapes.wires.flatMap(({ id, strands }) => {
    const points = strands.flat();
    return solid
      .filter(({ box }) => points.some((point) => isInside(point, box)))
      .map(({ what }) => `Wire ${id} runs behind ${what}`);
  });
};

/** A wire ends at the edges of the two cards that it is named after. */
const looseWires = ({ wires, cards }: MapShapes): readonly string[] => {
  const boxes = new Map(cards.map(({ id, box }) => [id, box]));
  return wires.flatMap(({ id, strands }) => {
    const [from, to] = endsOf(id).map((card) => boxes.get(card));
    if (from === undefined || to === undefined) return [`Wire ${id} leads to a card that is not drawn`];
    const fits = ([first, ...rest]: WireShape['strands'][number]) => {
      const last = rest.at(-1);
      return first !== undefined && last !== undefined && isOnSide(first, from) && isOnSide(last, to);
    };
    return strands.length > 0 && strands.every(fits) ? [] : [`Wire ${id} does not run from card to card`];
  });
};

const endsOf = (wire: string): readonly string[] => wire.split(' > ');

const cutTexts = (shapes: MapShapes): readonly string[] => [
  ...shapes.cards.flatMap(cutInCard),
  ...shapes.signs.flatMap(({ text, box }) => (text ? cutIn(text, box, 'its label') : [])),
  ...shapes.headers.flat().flatMap((text) => cutIn(text, across(shapes.stage, text.box), 'the stage')),
  ...shapes.laneTitles.flatMap((text) => cutIn(text, shapes.stage, 'the stage')),
  ...[...shapes.hostTexts, ...shapes.railTexts].flatMap((text) =>
    shapes.hostBox ? cutIn(text, upright(shapes, text), 'the host') : [],
  ),
];

/** The lanes beside the host may be folded as well: their titles keep to its height. */
const upright = ({ hostBox, stage, railTexts }: MapShapes, text: TextShape): Box => {
  const { x, y, width, height } = hostBox ?? stage;
  return railTexts.includes(text) ? { x: stage.x, y, width: stage.width, height } : { x, y, width, height };
};

const cutInCard = ({ id, box, texts, badge, mark }: CardShape): readonly string[] => [
  ...texts.flatMap((text) => cutIn(text, box, `card ${id}`)),
  ...(badge !== undefined && !isAround(box, badge) ? [`The badge of ${id} reaches out of it`] : []),
  ...texts.flatMap(({ text, box: line }) =>
    mark !== undefined && meet(line, circled(mark)) ? [`The mark of ${id} covers its text "${text}"`] : [],
  ),
  ...texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `"${one.text}" and "${other.text}" overlap on ${id}`),
  ),
];

const cutIn = ({ text, box }: TextShape, holder: Box, name: string): readonly string[] =>
  isAround(holder, box) ? [] : [`The text "${text}" reaches out of ${name}`];

/** Two things of one lane whose names were shortened to the same letters cannot be told apart. */
const alikeNames = ({ cards }: MapShapes): readonly string[] => {
  const seen = new Map<string, CardShape>();
  return cards.flatMap((card) => {
    const name = card.texts[0]?.text ?? '';
    const key = `${card.lane} ${name}`;
    const twin = seen.get(key);
    seen.set(key, card);
    const differ = twin !== undefined && nameIn(twin.label) !== nameIn(card.label);
    return name.includes('…') && differ ? [`${twin.id} and ${card.id} both read "${name}"`] : [];
  });
};

const nameIn = (label: string): string => label.split(',')[0] ?? '';

/** Sideways all must be seen at once; downwards one may scroll. */
const outsideStage = ({ stage, cards, signs }: MapShapes): readonly string[] => {
  const things = [
    ...cards.flatMap(cardThings),
    ...signs.map(({ wire, box }) => ({ what: `the sign on ${wire}`, box })),
  ];
  return things
    .filter(({ box }) => !isAround(across(stage, box), box))
    .map(({ what }) => `${what} reaches out of the stage`);
};

const smallTexts = (shapes: MapShapes): readonly string[] => {
  const onMap = [
    ...shapes.cards.flatMap(({ texts }) => texts),
    ...shapes.signs.flatMap(({ text }) => text ?? []),
    ...[...shapes.headers.flat(), ...shapes.hostTexts, ...shapes.railTexts, ...shapes.laneTitles],
  ];
  return [...onMap, ...shapes.pageTexts]
    .filter(({ size }) => size < smallest - 0.05)
    .map(({ text, size }) => `The text "${text}" is ${size} px high`);
};

/** As high as the thing itself, so that only left and right count. */
const across = (stage: Box, { y, height }: Box): Box => ({ ...stage, y, height });

/** Marks are round: the corners of their box are empty. */
const circled = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.15,
  y: y + height * 0.15,
  width: width * 0.7,
  height: height * 0.7,
});

const around = (texts: readonly TextShape[]): Box => {
  const x = Math.min(...texts.map(({ box }) => box.x));
  const y = Math.min(...texts.map(({ box }) => box.y));
  return {
    x,
    y,
    width: Math.max(...texts.map(({ box }) => right(box))) - x,
    height: Math.max(...texts.map(({ box }) => bottom(box))) - y,
  };
};

const isOnSide = ({ x, y }: Point, box: Box): boolean => {
  const onEdge = Math.abs(x - box.x) <= 1 || Math.abs(x - right(box)) <= 1;
  return onEdge && y > box.y - tolerance && y < bottom(box) + tolerance;
};

const isInside = ({ x, y }: Point, box: Box): boolean =>
  x > box.x + tolerance && x < right(box) - tolerance && y > box.y + tolerance && y < bottom(box) - tolerance;

const isAround = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + tolerance &&
  outer.y <= inner.y + tolerance &&
  right(inner) <= right(outer) + tolerance &&
  bottom(inner) <= bottom(outer) + tolerance;

const meet = (a: Box, b: Box): boolean =>
  Math.min(right(a), right(b)) - Math.max(a.x, b.x) > tolerance &&
  Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) > tolerance;

const right = ({ x, width }: Box): number => x + width;

const bottom = ({ y, height }: Box): number => y + height;
