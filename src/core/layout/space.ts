/** Distances of the map in CSS px at scale 1. */
export const space = {
  /** Free border of the scene at the left and right: room for rings around the outermost cards. */
  margin: 14,
  cardHeight: 44,
  /** Between two cards, one above the other. */
  cardGap: 8,
  /** How far a status mark and its ring reach beyond the top right corner of its card. */
  markReach: 8,
  /** Between a card's edge and a wire that passes above or below it. */
  slotClearance: 10,
  /** Between two wires that pass side by side. */
  wireGap: 8,
  strandGap: 4,
  /** Strands of one port spread over at most this much of the card's height. */
  portSpread: 36,
  headerHeight: 24,
  boxTitle: 38,
  boxPadding: 12,
  /** From the edge of the box to the cards of the next lane. */
  boxDistance: 10,
  railWidth: 28,
  /** Between the upright title of a folded lane and what is above or below it. */
  uprightMargin: 6,
  laneMin: 80,
  /** When names are cut. */
  laneLeast: 64,
  laneMinRoomy: 112,
  /** What of a card's name stays when everything is short of room. */
  nameLeast: 62,
  laneMax: 170,
  /** The smallest scale at which a scene is drawn with all its texts. */
  scaleOfAll: 0.9,
  /** Icon before the name, with the space behind it. */
  icon: 19,
  /** Left and right padding of a card together. */
  cardPadding: 15,
  cardPaddingRoomy: 18,
  /** What a pill adds to the width of its text: padding and border. */
  pill: 14,
  badgeGap: 6,
  labelHeight: 20,
  /** Room beside a label or a joint in its gap, both sides together: enough for the mark of the card to the left. */
  labelRoom: 16,
  jointSize: 18,
  /** Narrowest gaps, with level wires only and with others. */
  gapMin: 16,
  gapMinOfBends: 22,
  gap: 26,
  /** A gap whose wires bend far gets up to this much before the rest is shared; in all it grows up to `gapMax`. */
  gapOfBends: 64,
  gapMax: 140,
  /** Between the title of one lane and the next one's. */
  titleGap: 12,
  /** From a card's right edge to the first bracket beside it, and the radius of its corners. */
  bracketReach: 14,
  corner: 8,
} as const;

/** From the centre of a card to its upper and lower edge. */
export const cardHalf = space.cardHeight / 2;
