import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { DesktopIcon, MoonIcon, SunIcon } from '@patternfly/react-icons';
import { useEffect, useState } from 'react';
import { chooseTheme, chosenTheme, followSystem, themes, type Theme } from './themeChoice';

/** Light, dark, or as the system has it. */
export const ThemeToggle = () => {
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(followSystem, []);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <ToggleGroup aria-label="Theme" isCompact>
      {themes.map((name) => (
        <ToggleGroupItem
          key={name}
          icon={icons[name]}
          aria-label={labels[name]}
          buttonId={`theme-${name}`}
          isSelected={theme === name}
          onChange={() => choose(name)}
          data-test={`theme-${name}`}
        />
      ))}
    </ToggleGroup>
  );
};

const icons = { light: <SunIcon />, dark: <MoonIcon />, system: <DesktopIcon /> };
const labels = { light: 'Light theme', dark: 'Dark theme', system: 'Theme of the system' };
