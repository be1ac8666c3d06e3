import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../extension/messages.ts';
import { problemSentences } from '../../extension/problems.ts';
import { words } from '../../extension/words.ts';
import { OverPanel } from '../parts/over-panel.tsx';
import { Boxes } from '../picker/boxes.tsx';
import { followLinks } from './follow-links.ts';

export interface LinkChoiceActs {
  /** Opens what the link leads to in the reader; says why it cannot. */
  read(address: string): Promise<Problem | undefined>;
  /** The person has done. */
  onClose(): void;
}

interface LinkChoiceProps {
  readonly page: Document;
  readonly acts: LinkChoiceActs;
}

/** Asks for a link, and has the story behind it read. */
export function LinkChoice({ page, acts }: LinkChoiceProps) {
  const { read, onClose } = acts;
  const [aimed, setAimed] = useState<Element>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const gone = new AbortController();
    const choose = async (address: string) => {
      const refused = await read(address);
      if (refused) setProblem(refused);
      else onClose();
    };
    if (page.defaultView)
      followLinks(page.defaultView, { aim: setAimed, choose, leave: onClose }, gone.signal);
    return () => gone.abort();
  }, [page, read, onClose]);
  return (
    <div class="ground">
      <Boxes page={page} elements={aimed ? [aimed] : []} chosen={aimed} />
      <OverPanel title="links_title" onClose={onClose}>
        <p class="calm">{words('links_hint')}</p>
        <p class="warning" role="status">
          {problem && words(problemSentences[problem])}
        </p>
      </OverPanel>
    </div>
  );
}
