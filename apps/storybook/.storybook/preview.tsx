import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@steelyard/ui/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { useEffect } from 'react';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'device', title: 'As the device' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'uk', title: 'Українська' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'device', locale: 'en' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    layout: 'padded',
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '800px' } },
        phone: { name: '390 px', styles: { width: '390px', height: '844px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Foundations',
          'Recipes',
          'Figures',
          'Robustness',
          'Agreement',
          'Elicitation',
          'Evidence',
          'Controls',
          'Marks',
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => {
      const locale = String(globals.locale);
      const theme = globals.theme === 'device' ? undefined : String(globals.theme);
      useEffect(() => {
        if (viewMode === 'docs') return;
        const { documentElement } = document;
        documentElement.lang = locale;
        if (theme === undefined) delete documentElement.dataset.theme;
        else documentElement.dataset.theme = theme;
      }, [theme, locale, viewMode]);
      return (
        <div data-theme={theme} lang={locale} className={viewMode === 'docs' ? 'docs-story' : undefined}>
          <Story />
        </div>
      );
    },
  ],
};

export default preview;
