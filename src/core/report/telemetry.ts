/**
 * Publishes each call on a Node tracing channel, for tracers to subscribe to: `anypoint-sdk.request`, with facts named
 * as OpenTelemetry's HTTP conventions name them, and no header, body, query or filled-in path. Where there is no such
 * channel (browsers, workers), nothing happens.
 */

/** The name of the tracing channel; subscribe with `diagnostics_channel.tracingChannel(name)`. */
export const tracingChannelName = 'anypoint-sdk.request';

/** The published facts of a call. Outcome fields are filled in during the call. */
export interface TracedCall {
  readonly 'http.request.method': string;
  readonly 'url.template': string;
  readonly 'server.address': string;
  'http.response.status_code'?: number;
  'http.request.resend_count'?: number;
  /** Time that the call waited for its turn and between attempts, in milliseconds. */
  'anypoint.paused_ms'?: number;
  'error.type'?: string;
}

/** A tracing channel of Node. */
export interface Channel {
  readonly hasSubscribers: boolean;
  tracePromise(work: () => Promise<void>, context: TracedCall): Promise<void>;
}

interface ProcessLike {
  getBuiltinModule?: (name: string) => { tracingChannel?: (name: string) => Channel } | undefined;
}

let channel: Channel | null | undefined;

/** Returns the channel when it has subscribers. */
export function activeChannel(): Channel | undefined {
  if (channel === undefined) {
    const { process } = globalThis as { process?: ProcessLike };
    channel = process?.getBuiltinModule?.('node:diagnostics_channel')?.tracingChannel?.(tracingChannelName) ?? null;
  }
  return channel?.hasSubscribers === true ? channel : undefined;
}

/**
 * Traces the work of a call, which fills in the outcome. The channel would publish a result, and results hold secrets,
 * so they are returned past it.
 */
export function tracedWork<Result>(channel: Channel, traced: TracedCall, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    channel.tracePromise(() => work().then(resolve), traced).catch(reject);
  });
}
