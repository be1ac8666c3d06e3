// Names of properties that packing makes short in one script: no other script may say them of what the two share.

/** Readability's own, a twentieth of it when packed, and those of extractor and reader that no other script (its panels are one, what lends it forms is another) and no store reads. */
const namesOfReadability =
  '_[a-zA-Z]\\w+|articleContent|FLAG_\\w+|REGEXPS|DEFAULT_[A-Z]+_\\w+|UNLIKELY_ROLES|DIV_TO_P_ELEMS|ALTER_TO_DIV_EXCEPTIONS|PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS|PHRASING_ELEMS|CLASSES_TO_PRESERVE|unlikelyCandidates|okMaybeItsACandidate|contentScore|b64DataUrl|jsonLdArticleTypes|srcsetUrl|loadingWords|adWords|replaceFonts|hashUrl|hasContent|shareElements|positive|negative|tokenize|whitespace|commas';
const namesOfReader =
  'addressWords|apart|away|barren|begin|beside|cards|crowdedOut|datedWithin|dead|disableJSONLD|dress|dressControls|findings|grown|holds|isLabel|isLate|isShort|isWaiting|keepClasses|listData|listEnd|listOf|listOfOne|listWithin|mayBeData|minutesLeft|monthFirst|needsTopLayer|onAppearance|onClose|onward|originals|particulars|prepare|pricesUndated|readAloud|readSelected|readability|repair|resumed|resumedAt|saysArticle|scattered|shortAddress|stored|synthesis|tells|twins|wear';
/** What DOMPurify calls settings and what it asks of a hook. */
const namesOfPurify =
  'ALLOWED_URI_REGEXP|ALLOW_[A-Z]+_ATTR|allowCustomizedBuiltInElements|allowedAttributes|attr(?:Name|Value)|forceKeepAttr|keepAttr|isSupported|setConfig';
export const namesOfReading = new RegExp(`^(?:${namesOfReadability}|${namesOfReader}|${namesOfPurify})$`);

/** Our own that stay inside the clean script: no other script and no store reads them. */
export const namesOfCleaning =
  /^(?:added|around|checks|counted|damaged|defaults|enter|follow|fresh|givenUp|isAgain|isAsked|mark|moved|outlined|release|restore|review|rootsChanged|selectable|steps|take|unmarked|viewport)$/;
