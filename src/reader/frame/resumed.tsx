import { trusted } from '../trusted.ts';
import type { Part } from './view.ts';

/**
 * Says over the story that it goes on where it was left, with the way to its beginning; and what became of the last thing
 * asked for, where no panel is there to say it.
 */
export function Resumed({ view: { resumedAt, speech, said, panel, panels }, acts }: Part) {
  const saying = panel && panels ? '' : said;
  return (
    <div class="resumed" role="status">
      {saying ? (
        <p>{saying}</p>
      ) : (
        resumedAt !== undefined && (
          <p>
            {speech.words('reader_resumed')}{' '}
            <button type="button" class="plain" onClick={trusted(acts.restart)}>
              {speech.words('reader_restart')}
            </button>
          </p>
        )
      )}
    </div>
  );
}
