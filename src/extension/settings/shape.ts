/** How each field of a stored value is told from damage. */
type Checks<T> = { readonly [K in keyof T]-?: (value: unknown) => value is T[K] };

/** One stored value: where it is kept, what it may be, and its only defaults. */
export interface Shape<T extends object> {
  /** Key in `storage.sync`. */
  readonly key: string;
  readonly defaults: T;
  readonly checks: Checks<T>;
  /** The step at index n brings version n + 1 to n + 2; so a shape that never changed has none and is version 1. */
  readonly steps: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[];
}

export interface Reading<T> {
  readonly value: T;
  /** Something stored was not what it should be; `value` has the default in its place. */
  readonly damaged: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const versionOf = ({ steps }: { readonly steps: readonly unknown[] }): number => steps.length + 1;

/** The fields as this version names them. What a newer Jernih wrote is taken as it is: the fields known here still hold. */
function fieldsOf(stored: unknown, steps: Shape<object>['steps']): Record<string, unknown> {
  if (!isRecord(stored)) return {};
  const { version } = stored;
  return steps
    .slice(typeof version === 'number' ? version - 1 : 0)
    .reduce((fields, step) => step(fields), stored);
}

const keysOf = <T extends object>(checks: Checks<T>) => Object.keys(checks) as (keyof T & string)[];

/** What was stored, field by field: what is absent or damaged gets its default, unknown fields are dropped. */
export function valueIn<T extends object>(stored: unknown, { defaults, checks, steps }: Shape<T>): T {
  const fields = fieldsOf(stored, steps);
  const value = { ...defaults };
  for (const key of keysOf(checks)) {
    const field = fields[key];
    if (checks[key](field)) value[key] = field;
  }
  return value;
}

/** The same, and whether any of it was damaged. */
export function readShape<T extends object>(stored: unknown, shape: Shape<T>): Reading<T> {
  const { checks, steps } = shape;
  const fields = fieldsOf(stored, steps);
  const damaged = isRecord(stored)
    ? keysOf(checks).some((key) => fields[key] !== undefined && !checks[key](fields[key]))
    : stored !== undefined;
  return { value: valueIn(stored, shape), damaged };
}

/** What to store for `value`: fields that a newer Jernih wrote beside ours stay, and so does its version. */
export function writeShape<T extends object>(
  value: T,
  before: unknown,
  shape: Shape<T>,
): Record<string, unknown> {
  const version = versionOf(shape);
  const newer = isRecord(before) && typeof before.version === 'number' && before.version > version;
  return newer ? { ...before, ...value } : { ...value, version };
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 2000;

export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[\da-f]{6}$/.test(value);

export const isWithin =
  (range: { readonly min: number; readonly max: number }) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= range.min && value <= range.max;

export const isOneOf =
  <const C>(choices: readonly C[]) =>
  (value: unknown): value is C =>
    choices.some((choice) => choice === value);

export const isListOf =
  <C>(isItem: (value: unknown) => value is C) =>
  (value: unknown): value is readonly C[] =>
    Array.isArray(value) && value.every(isItem);
