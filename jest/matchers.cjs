require('@testing-library/jest-dom');
const i18next = require('i18next');
const { initReactI18next } = require('react-i18next');

// As the console sets it up; without a file of texts each text is its own key, with its places filled.
i18next.use(initReactI18next).init({
  lng: 'en',
  resources: {},
  nsSeparator: '~',
  keySeparator: false,
  contextSeparator: '~',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
