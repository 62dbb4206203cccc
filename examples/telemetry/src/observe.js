/**
 * Turns each call of the SDK into a span, and each attempt of it into a span below, with measurements of both. Names are
 * those of the HTTP semantic conventions, where they have one.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { tracingChannelName } from 'anypoint-sdk';
import { attemptHooks } from './attempts.js';

/**
 * Call it once, before the first call of the SDK. Give `hooks` to the clients, for spans of the attempts and for a
 * `traceparent` that goes out with each; `stop` ends it.
 */
export function observeAnypoint({ tracer, meter }) {
  const duration = meter.createHistogram('anypoint.client.call.duration', {
    unit: 's',
    description: 'Duration of calls to Anypoint Platform, with waiting and retries',
  });
  // What runs for a call finds its span here, the hooks among it.
  const calls = new AsyncLocalStorage();
  const begun = new WeakMap();

  function begin(call) {
    const name = `${call['http.request.method']} ${call['url.template']}`;
    const span = tracer.startSpan(name, { kind: SpanKind.INTERNAL, attributes: known(call) });
    const running = { span, startedAt: performance.now(), context: trace.setSpan(context.active(), span) };
    begun.set(call, running);
    return running;
  }

  const handlers = {
    asyncEnd(call) {
      const { span, startedAt } = begun.get(call) ?? {};
      if (span === undefined) return;
      span.setAttributes(known(call));
      if (call['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: call['error.type'] });
      span.end();
      duration.record((performance.now() - startedAt) / 1_000, known(call));
    },
  };
  const channel = tracingChannel(tracingChannelName);
  channel.start.bindStore(calls, begin);
  channel.subscribe(handlers);
  return {
    hooks: attemptHooks({ tracer, meter, calls }),
    stop() {
      channel.unsubscribe(handlers);
      channel.start.unbindStore(calls);
    },
  };
}

/** What the channel publishes holds no header, body, query or id; take the conventions' own names of it. */
function known(call) {
  const names = [
    'http.request.method',
    'url.template',
    'server.address',
    'http.response.status_code',
    'http.request.resend_count',
    'error.type',
  ];
  return Object.fromEntries(names.flatMap((name) => (call[name] === undefined ? [] : [[name, call[name]]])));
}
