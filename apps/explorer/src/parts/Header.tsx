import { Button, Segmented } from '@steelyard/ui';
import { useEffect, useState } from 'react';
import type { Language } from '../language.ts';
import type { History } from '../state/history.ts';
import type { View } from '../state/view.ts';

type Theme = 'system' | 'light' | 'dark';

/** The title with what can be done from anywhere: undo, share, language, colours. */
export function Header({
  language: { messages, locale },
  isCase,
  history,
  onLanguage,
  onUndo,
  onRedo,
  onReset,
  link,
}: {
  language: Language;
  isCase: boolean;
  history: History<View>;
  onLanguage: (locale: Language['locale']) => void;
  onUndo: () => void;
  onRedo: () => void;
  onReset: () => void;
  link: () => string;
}) {
  const { app, action } = messages;
  const [shared, setShared] = useState('');
  const [theme, setTheme] = useTheme();
  const share = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(link()).then(
          () => setShared(action.shared),
          () => setShared(action.shareFailed),
        )
      : setShared(action.shareFailed);
  return (
    <header className="header">
      <p className="header-title">{isCase ? app.title : app.ownProblem}</p>
      <div className="header-choices">
        <Segmented
          label={messages.language.label}
          value={locale}
          onChange={onLanguage}
          choices={(['en', 'uk'] as const).map((value) => ({ value, name: messages.language[value] }))}
        />
        <Segmented
          label={messages.theme.label}
          value={theme}
          onChange={setTheme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            name: messages.theme[value],
          }))}
        />
      </div>
      <div className="header-actions">
        <Button onPress={onUndo} disabled={history.past.length === 0}>
          {action.undo}
        </Button>
        <Button onPress={onRedo} disabled={history.future.length === 0}>
          {action.redo}
        </Button>
        <Button onPress={onReset} disabled={history.past.length === 0 && history.future.length === 0}>
          {action.reset}
        </Button>
        {isCase && (
          <Button kind="primary" onPress={() => void share()}>
            {action.share}
          </Button>
        )}
        <span role="status" className="small">
          {shared}
        </span>
      </div>
    </header>
  );
}

/** The colours that were chosen, kept for the next visit. */
function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    const kept = document.documentElement.dataset.theme;
    if (kept === 'light' || kept === 'dark') setTheme(kept);
  }, []);
  return [
    theme,
    (next) => {
      setTheme(next);
      if (next === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      try {
        localStorage.setItem('steelyard-theme', next);
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
  ];
}
