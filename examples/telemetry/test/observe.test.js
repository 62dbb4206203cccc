import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpanStatusCode } from '@opentelemetry/api';
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

test('calls become spans and measurements, and nothing secret is in them', async () => {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 60_000 });
  const meters = new MeterProvider({ readers: [reader] });
  const stop = observeAnypoint({ tracer: tracers.getTracer('example'), meter: meters.getMeter('example') });

  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  platform.fail({ match: '/me', status: 503, body: '{"message":"broken"}', times: 1 });
  await anypoint.auth.whoAmI();
  await anypoint.clientApplications.get({ applicationId: 1 }).catch(() => undefined);
  stop();
  await anypoint.auth.whoAmI();

  const finished = spans.getFinishedSpans();
  const me = finished.filter(({ name }) => name === 'GET /accounts/api/me');
  assert.equal(me.length, 1, 'one span a call, with its retries, and none after stopping');
  assert.equal(me[0].attributes['http.response.status_code'], 200);
  assert.equal(me[0].attributes['http.request.resend_count'], 1);
  assert.equal(me[0].attributes['server.address'], 'anypoint.mulesoft.com');

  const missing = finished.find(({ attributes }) => attributes['http.response.status_code'] === 404);
  assert.equal(missing?.status.code, SpanStatusCode.ERROR);
  assert.match(missing.name, /\{applicationId\}$/);

  await meters.forceFlush();
  const points = metrics
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((scope) => scope.metrics)
    .filter(({ descriptor }) => descriptor.name === 'http.client.request.duration')
    .flatMap(({ dataPoints }) => dataPoints);
  const counted = points.find(({ attributes }) => attributes['url.template'] === '/accounts/api/me');
  assert.equal(counted?.value.count, 1);

  const told = JSON.stringify([finished.map(({ name, attributes, status }) => ({ name, attributes, status })), points]);
  for (const secret of [auth.clientSecret, auth.clientId, ...(platform.state.tokens?.keys?.() ?? [])]) {
    assert.ok(!told.includes(secret));
  }
  await Promise.all([tracers.shutdown(), meters.shutdown()]);
});
