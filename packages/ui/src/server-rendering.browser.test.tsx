import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { ActorPositionMap } from './actor-position-map/ActorPositionMap.tsx';
import { AgreementZone } from './agreement-zone/AgreementZone.tsx';
import { AttitudeTable } from './attitude-table/AttitudeTable.tsx';
import { ConflictGraph } from './conflict-graph/ConflictGraph.tsx';
import { ConsequenceTable } from './consequence-table/ConsequenceTable.tsx';
import { Banner } from './controls/Banner.tsx';
import { Disclosure } from './controls/Disclosure.tsx';
import { FaultList } from './controls/FaultList.tsx';
import { Segmented } from './controls/Segmented.tsx';
import { DecisionRuleTracker } from './decision-rule-tracker/DecisionRuleTracker.tsx';
import { Dialog } from './dialog/Dialog.tsx';
import { EscalationLadder } from './escalation-ladder/EscalationLadder.tsx';
import { EvidenceCard } from './evidence-card/EvidenceCard.tsx';
import { Figure } from './figure/Figure.tsx';
import { eightAttitudes } from './fixtures/attitudes.ts';
import { conflictOfFive } from './fixtures/conflict.ts';
import { consequenceCell, consequenceRows, threeOptions } from './fixtures/consequences.ts';
import { treatySteps } from './fixtures/decisions.ts';
import { treatyFails, twoBoxes } from './fixtures/discovery.ts';
import { fiveFlips } from './fixtures/flips.ts';
import { chances, influenceWords, swings } from './fixtures/influence.ts';
import { ladderOfFive } from './fixtures/ladder.ts';
import { nineMethods } from './fixtures/methods.ts';
import { fourPhases } from './fixtures/pathways.ts';
import { treatyPersuasions } from './fixtures/persuasions.ts';
import { positionsOfFive } from './fixtures/positions.ts';
import { council1958 } from './fixtures/power.ts';
import { threeByFive } from './fixtures/ranking.ts';
import { regretsOfFour } from './fixtures/regrets.ts';
import { runWords } from './fixtures/runs.ts';
import { consequenceWords, ledgerWords, nameIn, namesEn, weightWords } from './fixtures/words.ts';
import { zone } from './fixtures/zone.ts';
import { FlipPoints } from './flip-points/FlipPoints.tsx';
import { InfluenceChart } from './influence-chart/InfluenceChart.tsx';
import { LedgerRanking } from './ledger-ranking/LedgerRanking.tsx';
import { DotRow } from './marks/DotRow.tsx';
import { RangeGlyph } from './marks/RangeGlyph.tsx';
import { MethodComparison } from './method-comparison/MethodComparison.tsx';
import { MonteCarloStatus } from './monte-carlo-status/MonteCarloStatus.tsx';
import { PathwaysMap } from './pathways-map/PathwaysMap.tsx';
import { PersuasionList } from './persuasion-list/PersuasionList.tsx';
import { Popover } from './popover/Popover.tsx';
import { PowerIndexBars } from './power-index-bars/PowerIndexBars.tsx';
import { RegretTable } from './regret-table/RegretTable.tsx';
import { ScenarioDiscoveryBox } from './scenario-discovery/ScenarioDiscoveryBox.tsx';
import { ScenarioSwitcher } from './scenario-switcher/ScenarioSwitcher.tsx';
import { Tabs } from './tabs/Tabs.tsx';
import { WeightSliders } from './weight-sliders/WeightSliders.tsx';

const nothing = () => undefined;
const components: Readonly<Record<string, ReactElement>> = {
  ActorPositionMap: <ActorPositionMap {...positionsOfFive} />,
  AgreementZone: <AgreementZone {...zone} />,
  ConflictGraph: <ConflictGraph {...conflictOfFive} />,
  DecisionRuleTracker: <DecisionRuleTracker {...treatySteps} />,
  EscalationLadder: <EscalationLadder {...ladderOfFive} />,
  PersuasionList: <PersuasionList {...treatyPersuasions} />,
  PowerIndexBars: <PowerIndexBars {...council1958} onChange={nothing} />,
  AttitudeTable: <AttitudeTable {...eightAttitudes} />,
  Banner: <Banner kind="caution">Facts end on 1 July 2026.</Banner>,
  ConsequenceTable: (
    <ConsequenceTable
      alternatives={threeOptions}
      rows={consequenceRows}
      cellOf={consequenceCell}
      renderDetail={() => <p>Because.</p>}
      onSort={nothing}
      words={consequenceWords}
    />
  ),
  Dialog: (
    <Dialog title="Open a file" open={false} onClose={nothing} closeLabel="Close">
      <p>The file stays here.</p>
    </Dialog>
  ),
  Disclosure: <Disclosure summary="Why">Because.</Disclosure>,
  Figure: (
    <Figure
      title="A range"
      words={{ chart: 'Picture', table: 'Table', view: 'View' }}
      table={<p>52 to 71</p>}
    >
      <RangeGlyph low={0.52} mid={0.6} high={0.71} domain={[0, 1]} />
    </Figure>
  ),
  EvidenceCard: (
    <EvidenceCard
      statement="The ferry runs daily."
      asOf="As of 1 July 2026"
      confidence={{ level: 'high', label: 'High confidence' }}
      figures={[{ value: '2', label: 'ferries' }]}
      sources={[{ id: 'a', title: 'Timetable', details: 'Harbour', url: 'https://example.org' }]}
      words={{ sources: 'Sources', figures: 'Figures', note: 'Note', opensElsewhere: 'opens in a new tab' }}
    />
  ),
  FaultList: (
    <FaultList
      heading="One thing must be mended"
      hintWord="Hint"
      faults={[{ at: 'a.yaml:1:1', code: 'P302', severity: 'error', message: 'Unknown.', hint: 'cost?' }]}
    />
  ),
  LedgerRanking: (
    <LedgerRanking {...threeByFive} nameOf={nameIn(namesEn)} onSelect={nothing} words={ledgerWords} />
  ),
  DotRow: <DotRow share={0.61} />,
  FlipPoints: <FlipPoints {...fiveFlips} />,
  'InfluenceChart of shares': (
    <InfluenceChart mode="share" caption="Chance" rows={chances} words={influenceWords} />
  ),
  'InfluenceChart of swings': (
    <InfluenceChart mode="swing" caption="Score" rows={swings} words={influenceWords} />
  ),
  MethodComparison: <MethodComparison {...nineMethods} />,
  MonteCarloStatus: (
    <MonteCarloStatus state="running" done={40} total={100} onCancel={nothing} words={runWords} />
  ),
  PathwaysMap: <PathwaysMap {...fourPhases} />,
  RegretTable: <RegretTable {...regretsOfFour} onSelect={nothing} />,
  ScenarioDiscoveryBox: <ScenarioDiscoveryBox {...treatyFails} boxes={twoBoxes} />,
  Popover: (
    <Popover label="Why" trigger="Why" title="Why">
      Because.
    </Popover>
  ),
  ScenarioSwitcher: (
    <ScenarioSwitcher
      label="Scenario"
      value="today"
      onChange={nothing}
      scenarios={[{ id: 'today', name: 'Today' }]}
    >
      Nothing differs.
    </ScenarioSwitcher>
  ),
  WeightSliders: (
    <WeightSliders
      criteria={['cost', 'speed']}
      weights={{ cost: 60, speed: 40 }}
      locked={['cost']}
      onChange={nothing}
      onLock={nothing}
      onReset={nothing}
      nameOf={nameIn(namesEn)}
      words={weightWords}
    />
  ),
  Tabs: <Tabs label="More" tabs={[{ id: 'why', name: 'Why', content: <p>Because.</p> }]} />,
  Segmented: (
    <Segmented
      label="Which"
      value="a"
      onChange={nothing}
      choices={[
        { value: 'a', name: 'A' },
        { value: 'b', name: 'B' },
      ]}
    />
  ),
};

afterEach(() => {
  document.body.replaceChildren();
});

it.each(Object.entries(components))(
  '%s takes over what a server rendered, without a difference',
  async (_, element) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(element);
    const before = container.innerHTML;
    const onRecoverableError = vi.fn();
    const root = hydrateRoot(container, element, { onRecoverableError });
    await vi.waitFor(() => expect(Object.keys(container.firstElementChild!).length).toBeGreaterThan(0));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(withoutMarks(container.innerHTML)).toBe(withoutMarks(before));
    root.unmount();
  },
);

/** React Aria marks what it runs and makes the selected tab a tab stop only then. */
const withoutMarks = (html: string) => html.replaceAll(/ data-rac=""| tabindex="-?\d"/g, '');
