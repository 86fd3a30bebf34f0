import { applyTheme, chooseTheme, chosenTheme, followSystem } from './themeChoice';

const isDark = () => document.documentElement.classList.contains('pf-v6-theme-dark');

describe('the theme', () => {
  const wish = Object.assign(new EventTarget(), { matches: false });
  beforeEach(() => {
    localStorage.clear();
    wish.matches = false;
    Object.assign(window, { matchMedia: () => wish });
    applyTheme();
  });

  it('is that of the system at first', () => {
    expect(chosenTheme()).toBe('system');
    expect(isDark()).toBe(false);
    wish.matches = true;
    applyTheme();
    expect(isDark()).toBe(true);
  });

  it('is remembered once chosen', () => {
    chooseTheme('dark');
    expect([chosenTheme(), isDark()]).toEqual(['dark', true]);
    chooseTheme('light');
    wish.matches = true;
    applyTheme();
    expect(isDark()).toBe(false);
  });

  it('changes with the system until it is no longer followed', () => {
    const stop = followSystem();
    wish.matches = true;
    wish.dispatchEvent(new Event('change'));
    expect(isDark()).toBe(true);
    stop();
    wish.matches = false;
    wish.dispatchEvent(new Event('change'));
    expect(isDark()).toBe(true);
  });

  it('does not believe anything that is stored', () => {
    localStorage.setItem('wiremap-theme', 'pink');
    expect(chosenTheme()).toBe('system');
  });
});
