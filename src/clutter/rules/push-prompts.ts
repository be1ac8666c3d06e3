/** Boxes that ask to send notifications, of the services that show them for sites. They are looked for once a page has been read. */
export const pushPrompts = [
  '#moe-push-div',
  '#webpush-bell',
  '#wzrk_wrapper',
  '[id^=onesignal-][id$=-container]',
] as const;
