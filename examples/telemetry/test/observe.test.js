import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { observeAnypoint } from '../src/observe.js';

let spans;
let metrics;
let tracers;
let meters;
let telemetry;
let platform;
let anypoint;
let sent;
beforeEach(() => {
  spans = new InMemorySpanExporter();
  metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 60_000 });
  meters = new MeterProvider({ readers: [reader] });
  telemetry = observeAnypoint({ tracer: tracers.getTracer('example'), meter: meters.getMeter('example') });
  platform = createLocalAnypoint();
  sent = [];
  const fetch = (url, init) => {
    sent.push({ path: new URL(url).pathname, headers: new Headers(init.headers) });
    return platform.fetch(url, init);
  };
  const { credentials: auth, organizationId, environmentId } = platform;
  anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, hooks: telemetry.hooks });
});
afterEach(async () => {
  telemetry.stop();
  await Promise.all([tracers.shutdown(), meters.shutdown()]);
});

const named = (name, kind) => spans.getFinishedSpans().filter((span) => span.name === name && span.kind === kind);

async function measured(name) {
  await meters.forceFlush();
  return metrics
    .getMetrics()
    .at(-1)
    .scopeMetrics.flatMap((scope) => scope.metrics)
    .filter(({ descriptor }) => descriptor.name === name)
    .flatMap(({ dataPoints }) => dataPoints);
}

test('a call is a span, with its retries in it, and none after stopping', async () => {
  platform.fail({ match: '/me', status: 503, body: '{"message":"broken"}', times: 1 });
  await anypoint.auth.whoAmI();
  telemetry.stop();
  await anypoint.auth.whoAmI();
  const calls = named('GET /accounts/api/me', SpanKind.INTERNAL);
  assert.equal(calls.length, 1);
  assert.equal(calls[0].attributes['http.response.status_code'], 200);
  assert.equal(calls[0].attributes['http.request.resend_count'], 1);
  assert.equal(calls[0].attributes['server.address'], 'anypoint.mulesoft.com');
});

test('each attempt is a span below, and its traceparent goes out with it', async () => {
  platform.fail({ match: '/me', status: 503, body: '{"message":"broken"}', times: 1 });
  await anypoint.auth.whoAmI();
  const [call] = named('GET /accounts/api/me', SpanKind.INTERNAL);
  const attempts = named('GET /accounts/api/me', SpanKind.CLIENT);
  assert.deepEqual(
    attempts.map(({ attributes }) => [
      attributes['http.response.status_code'],
      attributes['http.request.resend_count'],
      attributes['error.type'],
    ]),
    [
      [503, undefined, '503'],
      [200, 1, undefined],
    ],
  );
  for (const attempt of attempts) assert.equal(attempt.parentSpanContext.spanId, call.spanContext().spanId);
  const parents = sent.filter(({ path }) => path.endsWith('/me')).map(({ headers }) => headers.get('traceparent'));
  assert.deepEqual(
    parents,
    attempts.map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
  );
});

test('attempts of calls at the same time are not mixed up', async () => {
  platform.fail({ match: '/environments', status: 503, body: '{"message":"broken"}', times: 1 });
  await Promise.all([
    anypoint.auth.whoAmI(),
    anypoint.environments.list().first(),
    anypoint.organizations.get(),
    anypoint.auth.whoAmI(),
  ]);
  const finished = spans.getFinishedSpans();
  const attempts = finished.filter(({ kind }) => kind === SpanKind.CLIENT);
  assert.ok(attempts.length >= 5);
  for (const attempt of attempts) {
    const parent = finished.find((span) => span.spanContext().spanId === attempt.parentSpanContext.spanId);
    assert.equal(parent.name, attempt.name);
  }
});

test('what fails is an error, and an answer that never came has the reason', async () => {
  await anypoint.clientApplications.get({ applicationId: 1 }).catch(() => undefined);
  const missing = spans.getFinishedSpans().find(({ attributes }) => attributes['error.type'] === 'not_found');
  assert.equal(missing.status.code, SpanStatusCode.ERROR);
  assert.match(missing.name, /\{applicationId\}$/);

  platform.fail({ match: '/me', reset: 'before', times: 1 });
  await anypoint.auth.whoAmI();
  const [cut] = named('GET /accounts/api/me', SpanKind.CLIENT);
  assert.equal(cut.attributes['error.type'], 'connection');
  assert.equal(cut.attributes['http.response.status_code'], undefined);
});

test('calls and single requests are measured', async () => {
  platform.fail({ match: '/me', status: 503, body: '{"message":"broken"}', times: 1 });
  await anypoint.auth.whoAmI();
  const counts = async (name) =>
    (await measured(name))
      .filter(({ attributes }) => attributes['url.template'] === '/accounts/api/me')
      .map(({ attributes, value }) => [attributes['http.response.status_code'], value.count]);
  assert.deepEqual(await counts('anypoint.client.call.duration'), [[200, 1]]);
  assert.deepEqual(await counts('http.client.request.duration'), [
    [503, 1],
    [200, 1],
  ]);
});

test('nothing secret is in spans and measurements', async () => {
  await anypoint.auth.whoAmI();
  const points = [await measured('anypoint.client.call.duration'), await measured('http.client.request.duration')];
  const finished = spans.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, status }));
  const told = JSON.stringify([finished, points]);
  assert.ok(told.includes('/accounts/api/me'));
  const { clientId, clientSecret } = platform.credentials;
  for (const secret of [clientId, clientSecret, ...platform.state.accessTokens.keys()]) {
    assert.ok(!told.includes(secret));
  }
});
