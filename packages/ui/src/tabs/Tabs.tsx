import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabsProps<Id extends string> {
  /** What the tabs choose between. Read out before them. */
  label: string;
  tabs: readonly { readonly id: Id; readonly name: string; readonly content: ReactNode }[];
  /** The one in front; the first where it is left out and nobody has chosen. */
  selected?: Id;
  onSelect?: (id: Id) => void;
}

/** Views of one thing, one in front. Arrow keys move between them; those behind are not rendered. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="sy-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen) onSelect?.(chosen.id);
      }}
    >
      <TabList className="sy-tabs-list" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className="sy-tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="sy-tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
