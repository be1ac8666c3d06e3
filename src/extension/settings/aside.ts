/** Where in `storage.local` what was damaged is kept, rather than thrown away: under its own key behind this. */
export const asidePrefix = 'aside:';
