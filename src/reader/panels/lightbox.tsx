import { BarButton } from '../frame/button.tsx';
import { Icon, signs } from '../frame/icons.tsx';
import { captionOf } from '../frame/pictures.ts';
import type { PanelPart } from '../frame/view.ts';
import { trusted } from '../trusted.ts';
import { movingSigns } from './signs.ts';

/** One picture of the story over everything, as large as the window lets it be. */
export function Lightbox({ view, acts, index }: PanelPart & { readonly index: number }) {
  const { pictures, speech } = view;
  const { words } = speech;
  const image = pictures[index];
  if (!image) return null;
  const caption = captionOf(image);
  return (
    <div class="light" role="dialog" aria-modal="true" aria-label={caption || words('reader_picture')}>
      <div class="light-row">
        <BarButton name={words('reader_picture_close')} act={() => acts.show(undefined)}>
          <Icon sign={signs.close} />
        </BarButton>
        {pictures.length > 1 && (
          <>
            <span class="left" role="status">
              {words('reader_picture_of', index + 1, pictures.length)}
            </span>
            <BarButton name={words('reader_picture_before')} act={() => acts.turn(-1)}>
              <Icon sign={movingSigns.back} />
            </BarButton>
            <BarButton name={words('reader_picture_after')} act={() => acts.turn(1)}>
              <Icon sign={movingSigns.forth} />
            </BarButton>
          </>
        )}
      </div>
      {/* A tap on the picture closes it, as everywhere. What it shows is the dialog's name. */}
      <button
        type="button"
        class="light-picture"
        tabIndex={-1}
        aria-label={words('reader_picture_close')}
        onClick={trusted(() => acts.show(undefined))}
      >
        <img src={image.src} srcset={image.srcset || undefined} sizes="100vw" alt="" />
      </button>
      {caption && <p class="light-caption">{caption}</p>}
    </div>
  );
}
