import type { ReactNode } from 'react';
import { Segmented } from '../controls/Segmented.tsx';

export interface ScenarioSwitcherProps {
  label: string;
  scenarios: readonly { readonly id: string; readonly name: string }[];
  value: string;
  onChange: (id: string) => void;
  /** What is different in the chosen scenario. */
  children?: ReactNode;
}

/** One of several futures, with what is different in it. */
export function ScenarioSwitcher({ label, scenarios, value, onChange, children }: ScenarioSwitcherProps) {
  return (
    <div className="sy-scenarios">
      <Segmented
        label={label}
        value={value}
        onChange={onChange}
        choices={scenarios.map(({ id, name }) => ({ value: id, name }))}
      />
      <div aria-live="polite">{children}</div>
    </div>
  );
}
