/** Of both sides, in pixels: about two lines of text. */
const largest = 40;

/** One sign of writing: a face, a flag, a key. */
const emoji =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|\p{RI}{2}|[\d#*]\ufe0f?\u20e3)$/u;
/** Sets of such pictures name each by the numbers of its letters. */
const namedByNumber = /\b[\da-f]{4,6}(?:[-_][\da-f]{2,6})*\.(?:png|svg)\b/i;

const isSmall = (image: Element): boolean =>
  ['width', 'height'].every((side) => Number(image.getAttribute(side) || largest + 1) <= largest);

/** Pictures that stand among words stay there; one that stands for a sign of writing becomes that sign. */
export function keepSigns(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    const isSign = isSmall(image);
    const { alt } = image;
    if (emoji.test(alt) && (isSign || namedByNumber.test(image.getAttribute('src') ?? '')))
      image.replaceWith(alt);
    else if (isSign) image.className = 'sign';
  }
}
