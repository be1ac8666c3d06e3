import type { TraceEvent } from '../../cleaning/trace-event.ts';

type FrameEvent = TraceEvent<{
  readonly name?: string;
  readonly frame_reporter?: { readonly state: string; readonly affects_smoothness?: boolean };
}>;

/** What became of the frames of a trace. */
export interface Frames {
  readonly shown: number;
  /** Somebody could see that they were missing. */
  readonly dropped: number;
  /** Milliseconds of the longest task of a main thread. */
  readonly longest: number;
}

/** Chromium's own account of each frame that it meant to show. */
export function framesOf(trace: readonly FrameEvent[]): Frames {
  const reports = trace.flatMap(({ name, ph, args }) =>
    name === 'PipelineReporter' && ph === 'b' && args?.frame_reporter ? [args.frame_reporter] : [],
  );
  const mains = new Set(
    trace
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  return {
    shown: reports.filter(({ state }) => state.startsWith('STATE_PRESENTED')).length,
    dropped: reports.filter(({ state, affects_smoothness: seen }) => state === 'STATE_DROPPED' && seen)
      .length,
    longest: Math.round(Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 100) / 10,
  };
}
