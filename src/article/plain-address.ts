/** After the host: no steps up, and nothing that an address writes in another way. */
const rest = String.raw`\/(?!\.)(?:[\w?=&~+,;:@!$()*.-]|%(?!2[eE])|\/(?!\.))*`;

/** Absolute addresses that a browser gives back as they are: to ask it takes ten times as long as to see it. */
export const isWhole = (address: string): boolean => whole.test(address);
const whole = new RegExp(String.raw`^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}${rest}(?:#[\w-]*)?$`);

/** The same from the root of a site on. */
export const isRooted = (address: string): boolean => rooted.test(address);
const rooted = new RegExp(String.raw`^(?!\/\/)${rest}$`);
