/** Turns each attempt of a call into a span below the call's, by the SDK's hooks. */
import { context, defaultTextMapSetter, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';

/** Makes the hooks; `calls` holds the call that they are called for. */
export function attemptHooks({ tracer, meter, calls }) {
  const duration = meter.createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of single requests to Anypoint Platform',
  });
  const propagator = new W3CTraceContextPropagator();

  function end(outcome) {
    const call = calls.getStore();
    if (call?.attempt === undefined) return;
    const { span, attributes, startedAt } = call.attempt;
    call.attempt = undefined;
    const all = { ...attributes, ...outcome };
    span.setAttributes(all);
    if (outcome['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    duration.record((performance.now() - startedAt) / 1_000, all);
  }

  return {
    beforeRequest({ method, route, attempt, headers }) {
      const call = calls.getStore();
      if (call === undefined) return;
      const attributes = {
        'http.request.method': method,
        'url.template': route,
        ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
      };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.CLIENT, attributes }, call.context);
      call.attempt = { span, attributes, startedAt: performance.now() };
      propagator.inject(trace.setSpan(context.active(), span), headers, defaultTextMapSetter);
    },
    afterResponse({ status }) {
      end({ 'http.response.status_code': status, ...(status < 400 ? {} : { 'error.type': String(status) }) });
    },
    // Where no response came, an attempt ends with its error.
    beforeRetry: ({ error }) => end({ 'error.type': error.code }),
    beforeError: (error) => end({ 'error.type': error.code }),
  };
}
