import { defaultFindingSettings, findings as findingsOf, namesFrom, reviewState } from '@steelyard/content';
import type { Analysis } from '@steelyard/model';
import { Banner } from '@steelyard/ui';
import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from './address.ts';
import type { Language } from './language.ts';
import { Consequences } from './parts/Consequences.tsx';
import { FileOpener } from './parts/FileOpener.tsx';
import { FindingSection, findingOf, titleOf } from './parts/Findings.tsx';
import { Footer } from './parts/Footer.tsx';
import { Header } from './parts/Header.tsx';
import { Places } from './parts/Places.tsx';
import { Ranking } from './parts/Ranking.tsx';
import { Reasons } from './parts/Reasons.tsx';
import { Sections } from './parts/Sections.tsx';
import { WeightsRail } from './parts/WeightsRail.tsx';
import { begin, change, redo, undo } from './state/history.ts';
import { decodeView, encodeView } from './state/link.ts';
import { startView, type View } from './state/view.ts';
import { ownSubject, type Subject, ukraineSubject } from './subject.ts';
import { useAnalysis } from './use-analysis.ts';
import type { FirstResults } from './view-props.ts';
import type { Views } from './views.ts';

/** The workbench: one page from the question to the reasons. */
export function App({
  language,
  place,
  first,
  firstResults,
  views,
  onLanguage,
  onPlace,
}: {
  language: Language;
  /** The analysis of the Ukraine case as it starts, made when the page was built. */
  first: Analysis | undefined;
  firstResults: FirstResults;
  place: Place;
  views: Views;
  onLanguage: (locale: Language['locale']) => Promise<void>;
  onPlace: (place: Place) => void;
}) {
  const { messages } = language;
  const [subject, setSubject] = useState<Subject>(ukraineSubject);
  const { problem } = subject;
  const [history, setHistory] = useState(() => begin(startView(problem)));
  const [notice, setNotice] = useState<string>();
  const view = history.present;

  const onChange = useCallback((next: View, merge?: string) => {
    setNotice(undefined);
    setHistory((before) => change(before, next, merge));
  }, []);
  useLink(subject, view, (found, isFirst) => {
    if (typeof found === 'object') {
      setNotice(undefined);
      setHistory((before) => (isFirst ? begin(found) : change(before, found)));
    } else if (found !== 'none')
      setNotice(
        {
          newer: messages.state.newer,
          broken: messages.state.truncated,
          otherProblem: messages.state.otherProblem,
        }[found],
      );
  });
  useUndoKeys(
    () => setHistory(undo),
    () => setHistory(redo),
  );

  const shown = useAnalysis(problem, view, first);
  const texts = useMemo(() => subject.textsIn(language), [subject, language]);
  const names = useMemo(() => namesFrom(problem, texts), [problem, texts]);
  const told = useMemo(
    () => findingsOf(shown.sampled ?? shown.plain, names, messages, defaultFindingSettings),
    [shown.sampled, shown.plain, names, messages],
  );
  // The ranking follows a slider at once; what is further down may come a moment later.
  const settled = useDeferredValue(
    useMemo(
      () => ({ subject, plain: shown.plain, findings: told, names, texts, language }),
      [subject, shown.plain, told, names, texts, language],
    ),
  );
  const title = titleOf(place, told, messages);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const open = (next: Subject) => {
    setSubject(next);
    setHistory(begin(startView(next.problem)));
    setNotice(undefined);
  };
  const Other = place === 'ranking' ? undefined : views[place];
  const headline = findingOf(told, 'headline')?.sentences[0]?.text;

  return (
    <>
      <a className="skip" href={place === 'ranking' ? '#ranking' : '#main'}>
        {place === 'ranking' ? messages.app.skip : messages.app.skipToContent}
      </a>
      <Header
        language={language}
        isCase={subject.isCase}
        history={history}
        onLanguage={(locale) => {
          onLanguage(locale).catch(() => setNotice(messages.error.loadFailed));
        }}
        onUndo={() => setHistory(undo)}
        onRedo={() => setHistory(redo)}
        onReset={() => setHistory((before) => change(before, startView(problem)))}
        link={() => `${location.href.split('#')[0]}${encodeView(view, problem)}`}
      />
      <div className="workbench" data-place={place}>
        {/* Nobody's consent depends on the reader's weights. */}
        {place !== 'agreement' && (
          <WeightsRail
            problem={problem}
            view={view}
            names={names}
            texts={texts}
            language={language}
            onChange={onChange}
          />
        )}
        <main id="main">
          <div className="notices">
            {notice && (
              <Banner kind="caution" live>
                {notice}
              </Banner>
            )}
            <Banner>
              {problem.asOf
                ? messages.banner.illustrative({ date: problem.asOf })
                : messages.banner.illustrativeUndated}
              {reviewState[language.locale] === 'draft' && ` ${messages.banner.draft}`}
            </Banner>
            {shown.state === 'failed' && (
              <Banner
                kind="caution"
                live
                action={
                  <button type="button" className="sy-button" onClick={shown.retry}>
                    {messages.action.retry}
                  </button>
                }
              >
                {messages.error.workerFailed}
              </Banner>
            )}
          </div>
          <Places place={place} onPlace={onPlace} actors={problem.actors.length} language={language} />
          <p className="question">{subject.isCase ? messages.app.question : messages.app.ownProblem}</p>
          {Other === undefined ? (
            <>
              <h1>{headline}</h1>
              <p className="lede">
                {findingOf(told, 'lede')
                  ?.sentences.map(({ text }) => text)
                  .join(' ')}
              </p>
              <nav className="jumps" aria-label={messages.tabs.label}>
                <a href="#weights">{messages.weights.open}</a>
                <a href="#consequences">{messages.tabs.consequences}</a>
              </nav>
              <Ranking
                problem={problem}
                shown={shown}
                view={view}
                names={names}
                texts={texts}
                language={language}
                onChange={onChange}
              />
              <p className="status small" role="status" data-state={shown.state}>
                {shown.state === 'drawing' ? messages.status.drawing : messages.status.ready}
              </p>
              <div className="callout">
                <FindingSection heading={messages.change.heading} finding={findingOf(told, 'change')} />
              </div>
              {/* What is further down can be read at once and answers a moment later, or as soon as it is pressed. */}
              <Suspense>
                <Sections {...settled} />
              </Suspense>
              <Suspense>
                <Consequences key={settled.subject.problem.id} {...settled} />
              </Suspense>
              <Suspense>
                <Reasons
                  problem={problem}
                  isCase={subject.isCase}
                  names={names}
                  texts={texts}
                  language={language}
                />
              </Suspense>
            </>
          ) : (
            <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
              <Other
                key={problem.id}
                subject={subject}
                view={view}
                language={language}
                first={firstResults}
                onChange={onChange}
              />
            </Suspense>
          )}
          <Suspense>
            <FileOpener
              language={language}
              isCase={subject.isCase}
              onOpen={(opened) => open(ownSubject(opened))}
              onClose={() => open(ukraineSubject)}
            />
          </Suspense>
          <Suspense>
            <Footer
              place={place}
              problem={problem}
              analysis={shown.sampled ?? shown.plain}
              names={names}
              isCase={subject.isCase}
              language={language}
            />
          </Suspense>
        </main>
      </div>
    </>
  );
}

/** Reads the view from the address, at first and when a reader puts another link there, and writes it as it changes. */
function useLink(
  subject: Subject,
  view: View,
  onRead: (found: View | 'none' | 'newer' | 'broken' | 'otherProblem', isFirst: boolean) => void,
) {
  // No state: a page that has just been taken over need not be drawn again for it.
  const read = useRef(false);
  useEffect(() => {
    const readAddress = () => {
      const decoded = decodeView(location.hash, subject.problem);
      onRead(decoded.ok ? decoded.view : decoded.reason, !read.current);
      // A jump to a part of the page must not cost the address its view.
      if (read.current && !location.hash.startsWith('#v')) writeAddress(subject, view);
      read.current = true;
    };
    if (!read.current) readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, [subject, view, onRead]);
  useEffect(() => {
    const timer = setTimeout(() => writeAddress(subject, view), 200);
    return () => clearTimeout(timer);
  }, [view, subject]);
}

/** Writes a view of the case to the address; the view that it starts with needs none. */
function writeAddress({ problem, isCase }: Subject, view: View): void {
  if (!isCase) return;
  const isStart = JSON.stringify(view) === JSON.stringify(startView(problem));
  const hash = isStart ? '' : encodeView(view, problem);
  if (location.hash !== hash)
    window.history.replaceState(null, '', location.pathname + location.search + hash);
}

/** Ctrl+Z and Ctrl+Shift+Z, but for typing. */
function useUndoKeys(onUndo: () => void, onRedo: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLInputElement && ['number', 'text'].includes(target.type);
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      (event.shiftKey ? onRedo : onUndo)();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onUndo, onRedo]);
}
