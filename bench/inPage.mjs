/* global document, history, window, MouseEvent, MutationObserver, PopStateEvent, dispatchEvent, requestAnimationFrame */
// Functions that run inside the page, so they know nothing of this module.

/** Goes to the address of a host and answers after how many ms its picture is on the screen; 0 when it is there already. */
export async function pictureOf({ to, node }) {
  const isThere = () => document.querySelector(`[data-card*="${node}/"]`) !== null;
  if (isThere()) return 0;
  const drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  const began = performance.now();
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  await drawn;
  return performance.now() - began;
}

/** How many cards there are, how many elements the map has, and how many the largest card. */
export function elements() {
  const cards = [...document.querySelectorAll('[data-card]')];
  return {
    cards: cards.length,
    mounted: cards[0].closest('svg').querySelectorAll('*').length,
    most: Math.max(...cards.map((card) => card.querySelectorAll('*').length + 1)),
  };
}

/** Drags the map about; answers the median ms of a frame and how many cards and wires changed, beside coming into view. */
export async function panned() {
  const map = document.querySelector('[data-card]').closest('svg');
  let redrawn = 0;
  const observer = new MutationObserver((changes) => {
    redrawn += changes.filter(({ target }) => target.closest('[data-card]') || target.matches('path')).length;
  });
  observer.observe(map, { attributes: true, characterData: true, subtree: true });
  const firstCard = document.querySelector('[data-card]');
  const placeBefore = firstCard.getBoundingClientRect().top;
  const { left, top, width, height } = map.getBoundingClientRect();
  const at = (step) => ({ clientX: left + width / 2, clientY: top + height / 2 - step, bubbles: true, view: window });
  map.dispatchEvent(new MouseEvent('mousedown', at(0)));
  const frames = [];
  let before = performance.now();
  for (let step = 1; step <= 40; step++) {
    window.dispatchEvent(new MouseEvent('mousemove', at(step * 3)));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames.push(performance.now() - before);
    before = performance.now();
  }
  window.dispatchEvent(new MouseEvent('mouseup', at(120)));
  observer.disconnect();
  if (firstCard.getBoundingClientRect().top === placeBefore) throw new Error('The map did not move');
  return { redrawn, frame: frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)] };
}

/** Runs before the page: remembers when the first card stood. */
export function noteFirstCard() {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('[data-card]') === null) return;
    window.firstCardAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** The scripts that the first picture waited for: all that were asked for before it stood. */
export function scriptsBeforeFirstCard() {
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => /\.js$/.test(new URL(name).pathname) && startTime < window.firstCardAt)
    .map(({ name }) => name);
}
