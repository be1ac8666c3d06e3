/** An event of a browser's trace: times are microseconds. */
export interface TraceEvent<Args> {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How long the thread itself ran. */
  readonly tdur?: number;
  readonly args?: Args;
}
