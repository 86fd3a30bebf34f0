/** `system`: as the operating system wants it. */
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

export const chosenTheme = (): Theme => {
  const stored = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === stored) ?? 'system';
};

/** Remembers a choice in this browser and applies it. */
export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(storageKey, theme);
  applyTheme();
};

/** Puts PatternFly's class for the theme in force on the document. */
export const applyTheme = (): void => {
  document.documentElement.classList.toggle('pf-v6-theme-dark', isDark());
};

/** Follows the operating system while that is the choice; the answer ends it. */
export const followSystem = (): (() => void) => {
  const wish = systemWish();
  wish.addEventListener('change', applyTheme);
  return () => wish.removeEventListener('change', applyTheme);
};

const storageKey = 'wiremap-theme';

const isDark = (): boolean => {
  const theme = chosenTheme();
  return theme === 'dark' || (theme === 'system' && systemWish().matches);
};

const systemWish = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
