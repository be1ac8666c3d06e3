import { trusted } from '../trusted.ts';
import type { Part } from './view.ts';

/** Says that the story goes on where it was left, with the way to its beginning. */
export function Resumed({ view: { resumedAt, speech }, acts }: Part) {
  return (
    <div class="resumed" role="status">
      {resumedAt !== undefined && (
        <p>
          {speech.words('reader_resumed')}{' '}
          <button type="button" class="plain" onClick={trusted(acts.restart)}>
            {speech.words('reader_restart')}
          </button>
        </p>
      )}
    </div>
  );
}
