/** Whether it is an error of this name. In Firefox, what the page's world throws is of none of our classes. */
export const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name;
