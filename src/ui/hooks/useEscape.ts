import { useEffect } from 'react';

/** Does something on Esc wherever the keyboard stands, unless a menu or a dialog is open: then the key is theirs. */
export const useEscape = (onEscape: () => void): void => {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.querySelector(openLayers) === null) onEscape();
    };
    // Before menus hear of it, which would be closed by the time that the event has risen.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [onEscape]);
};

const openLayers = '.pf-v6-c-menu, [role=dialog]';
