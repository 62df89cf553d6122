import { describeFault } from '@steelyard/content';
import type { Problem } from '@steelyard/model';
import { Banner, Button, FaultList } from '@steelyard/ui';
import { useEffect, useId, useState } from 'react';
import { mostMegabytes, type Opened, openProblem } from '../files/open-problem.ts';
import type { Language } from '../language.ts';

/** Opens a problem of the reader's own, or lists all that must be mended in it. */
export function FileOpener({
  language: { messages },
  isCase,
  onOpen,
  onClose,
}: {
  language: Language;
  isCase: boolean;
  onOpen: (problem: Problem) => void;
  onClose: () => void;
}) {
  const words = messages.file;
  const input = useId();
  const [file, setFile] = useState('');
  const [opened, setOpened] = useState<Opened | 'reading'>();
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen.name);
    setOpened('reading');
    const result = await openProblem(chosen);
    setOpened(result);
    if (result.kind === 'problem') {
      onOpen(result.problem);
      scrollTo({ top: 0 });
    }
  };
  useDroppedFile((dropped) => void open(dropped));
  return (
    <section className="wide file">
      <h2>{words.open}</h2>
      <p>{words.help}</p>
      <div className="file-actions">
        <label htmlFor={input} className="sy-button">
          {words.choose}
          <input
            id={input}
            type="file"
            accept=".yaml,.yml,.json"
            className="sy-visually-hidden"
            onChange={({ target }) => {
              void open(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {!isCase && (
          <Button
            onPress={() => {
              setOpened(undefined);
              onClose();
            }}
          >
            {messages.app.backToCase}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {opened === 'reading' && <p>{words.reading({ file })}</p>}
        {typeof opened === 'object' && <Outcome opened={opened} file={file} words={messages} />}
      </div>
    </section>
  );
}

/** A file may be dropped anywhere on the page. */
function useDroppedFile(onDrop: (file: File | undefined) => void) {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      onDrop(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);
}

function Outcome({ opened, file, words }: { opened: Opened; file: string; words: Language['messages'] }) {
  switch (opened.kind) {
    case 'tooBig':
      return <Banner kind="caution">{words.file.tooBig({ file, limit: mostMegabytes })}</Banner>;
    case 'unreadable':
      return <Banner kind="caution">{words.file.unreadable({ file })}</Banner>;
    case 'problem':
      return <Banner>{words.file.opened({ file })}</Banner>;
    case 'faults':
      return (
        <>
          <FaultList
            heading={words.file.faults({ file, n: opened.faults.length })}
            hintWord={words.file.hint}
            faults={opened.faults.map((fault) => {
              const { summary, details, hint } = describeFault(fault, words);
              return {
                at: [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':'),
                code: fault.code,
                severity: fault.severity,
                message: words.locale === 'en' ? details : `${summary} ${details}`,
                ...(hint && { hint }),
              };
            })}
          />
          <p>{words.file.faultsHelp}</p>
        </>
      );
  }
}
