/** Turns each call of the SDK into a span and a measurement, named as the HTTP semantic conventions name them. */
import { tracingChannel } from 'node:diagnostics_channel';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { tracingChannelName } from 'anypoint-sdk';

/** Call it once, before the first call of the SDK. Returns a function that stops observing. */
export function observeAnypoint({ tracer, meter }) {
  const duration = meter.createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of calls to Anypoint Platform, with waiting and retries',
  });
  const running = new WeakMap();
  const handlers = {
    start(call) {
      const name = `${call['http.request.method']} ${call['url.template']}`;
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: known(call) });
      running.set(call, { span, startedAt: performance.now() });
    },
    asyncEnd(call) {
      const { span, startedAt } = running.get(call) ?? {};
      if (span === undefined) return;
      span.setAttributes(known(call));
      if (call['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: call['error.type'] });
      span.end();
      duration.record((performance.now() - startedAt) / 1_000, known(call));
    },
  };
  const channel = tracingChannel(tracingChannelName);
  channel.subscribe(handlers);
  return () => channel.unsubscribe(handlers);
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
