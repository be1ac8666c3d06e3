import {
  type Appearance,
  appearanceChoices,
  appearanceRanges,
  initialAppearance,
} from '../../look/appearance.ts';
import { isBoolean, isColour, isOneOf, isWithin, type Shape } from './shape.ts';

/** How the reader looks and reads aloud, as it is stored. */
export const appearance: Shape<Appearance> = {
  key: 'appearance',
  defaults: initialAppearance,
  checks: {
    theme: isOneOf(appearanceChoices.theme),
    ownPaper: isColour,
    ownInk: isColour,
    ownAccent: isColour,
    font: isOneOf(appearanceChoices.font),
    size: isWithin(appearanceRanges.size),
    lineHeight: isWithin(appearanceRanges.lineHeight),
    width: isWithin(appearanceRanges.width),
    weight: isWithin(appearanceRanges.weight),
    letterSpacing: isWithin(appearanceRanges.letterSpacing),
    wordSpacing: isWithin(appearanceRanges.wordSpacing),
    paragraphSpacing: isWithin(appearanceRanges.paragraphSpacing),
    layout: isOneOf(appearanceChoices.layout),
    align: isOneOf(appearanceChoices.align),
    hyphenate: isBoolean,
    images: isBoolean,
    links: isOneOf(appearanceChoices.links),
    lineFocus: isBoolean,
    speed: isWithin(appearanceRanges.speed),
    captionsAloud: isBoolean,
  },
  steps: [],
};
