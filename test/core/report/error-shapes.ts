/**
 * Every shape in which a service of the platform says what is wrong: who sends it, where that is known from, and what a
 * reader must get out of it.
 */
import type { FieldIssue } from '../../../src/errors.js';

export interface ErrorShape {
  readonly service: string;
  /** Where the shape was seen or is documented. */
  readonly source: string;
  /** The status that it came with. */
  readonly status: number;
  /** The body as it is sent: a text as it is, anything else as JSON. */
  readonly body: unknown;
  /** The platform's own sentence, then what it explains one level deeper. */
  readonly message: string | undefined;
  readonly issues?: readonly FieldIssue[];
  /** The platform's own word. */
  readonly platformCode?: string;
}

const recordedTerraform = 'recorded answer of the vendor’s Terraform provider, 2026-08';
const exchangeSpecification = 'Exchange Experience API v2 specification';
const managerSpecification = 'API Manager API specification';
const accountsSpecification = 'Access Management API specification';
const text = (message: string): FieldIssue => ({ path: '', message });

export const errorShapes: readonly ErrorShape[] = [
  {
    service: 'Exchange, `details` an empty object',
    source: 'Salesforce help 001120307',
    status: 403,
    body: { status: 403, message: 'Unauthorized', details: {} },
    message: 'Unauthorized',
  },
  {
    service: 'Exchange, `details.errors` of texts beside another object, and a word in `code`',
    source: recordedTerraform,
    status: 409,
    body: {
      status: 409,
      code: 'ASSET_PRE_CONDITIONS_FAILED',
      message: 'Asset preconditions failed.',
      details: { errors: ['The version 1.0.0 exists already'], asset: { assetId: 'orders-api', version: '1.0.0' } },
    },
    message: 'Asset preconditions failed: The version 1.0.0 exists already',
    issues: [text('The version 1.0.0 exists already')],
    platformCode: 'ASSET_PRE_CONDITIONS_FAILED',
  },
  {
    service: 'Exchange, `details.errors` of objects',
    source: exchangeSpecification,
    status: 400,
    body: {
      status: 400,
      message: 'Bad request',
      details: { errors: [{ path: '/versionGroup', message: 'is required' }, { message: 'apiId must be a string' }] },
    },
    message: 'Bad request: versionGroup: is required; apiId must be a string',
    issues: [{ path: 'versionGroup', message: 'is required' }, text('apiId must be a string')],
  },
  {
    service: 'Exchange, `details.message`',
    source: exchangeSpecification,
    status: 404,
    body: { status: 404, message: 'Not Found', details: { message: 'The asset has no version 9.9.9' } },
    message: 'Not Found: The asset has no version 9.9.9',
    issues: [text('The asset has no version 9.9.9')],
  },
  {
    service: 'Exchange, `details` as text',
    source: exchangeSpecification,
    status: 403,
    body: { status: 403, message: 'Forbidden', details: 'The group belongs to another organization' },
    message: 'Forbidden: The group belongs to another organization',
    issues: [text('The group belongs to another organization')],
  },
  {
    service: 'Exchange, older assets',
    source: 'the vendor’s command-line program',
    status: 409,
    body: { code: 'ASSET_PRE_CONDITIONS_FAILED', message: 'The asset is in use' },
    message: 'The asset is in use',
    platformCode: 'ASSET_PRE_CONDITIONS_FAILED',
  },
  {
    service: 'Exchange, plain text',
    source: 'mulesoft-anypoint/anypoint-client-go',
    status: 409,
    body: 'conflict executing operation',
    message: 'conflict executing operation',
  },
  {
    service: 'API Manager, name and message',
    source: 'mulesoft-anypoint/anypoint-client-go',
    status: 404,
    body: { name: 'NotFoundError', message: 'API not found' },
    message: 'API not found',
  },
  {
    service: 'API Manager, older, without a sentence of its own',
    source: 'mulesoft-anypoint/terraform-provider-anypoint, issue 65',
    status: 400,
    body: {
      errors: [
        {
          type: 'schema',
          dataPath: '.endpoint.uri',
          keyword: 'format',
          schema: 'uri',
          data: 'x',
          message: 'is no uri',
        },
      ],
    },
    message: 'endpoint.uri: is no uri',
    issues: [{ path: 'endpoint.uri', message: 'is no uri' }],
  },
  {
    service: 'API Manager, experience API',
    source: 'mulesoft-anypoint/terraform-provider-anypoint, issue 65',
    status: 400,
    body: {
      name: 'Bad Request',
      message: 'Validation failed',
      errors: [{ path: '/tierId', message: 'must be a number', errorCode: 'type.openapi.validation' }],
    },
    message: 'Validation failed: tierId: must be a number',
    issues: [{ path: 'tierId', message: 'must be a number' }],
  },
  {
    service: 'API Manager, a word instead of a sentence',
    source: 'the vendor’s Terraform provider, creating instances',
    status: 400,
    body: { errors: [{ errorCode: 'GatewayNotReadyError' }] },
    message: 'GatewayNotReadyError',
    issues: [text('GatewayNotReadyError')],
  },
  {
    service: 'API Manager, error and message',
    source: managerSpecification,
    status: 409,
    body: { error: 'Conflict', message: 'A contract exists already' },
    message: 'A contract exists already',
  },
  {
    service: 'API Manager, `errors` as a map from field to texts',
    source: 'facts, 16.3',
    status: 400,
    body: { message: 'Invalid tier', errors: { name: ['is taken', 'is too long'], limits: 'must not be empty' } },
    message: 'Invalid tier: name: is taken; name: is too long; limits: must not be empty',
    issues: [
      { path: 'name', message: 'is taken' },
      { path: 'name', message: 'is too long' },
      { path: 'limits', message: 'must not be empty' },
    ],
  },
  {
    service: 'Access Management',
    source: accountsSpecification,
    status: 403,
    body: { status: 403, message: 'Forbidden' },
    message: 'Forbidden',
  },
  {
    service: 'Access Management, a new sign-in wanted',
    source: accountsSpecification,
    status: 403,
    body: { error: 'you must reauthenticate', location: '/accounts/login' },
    message: 'you must reauthenticate',
  },
  {
    service: 'Access Management, plain text',
    source: 'README of a bearer-token helper, 2019',
    status: 401,
    body: 'Unauthorized',
    message: 'Unauthorized',
  },
  {
    service: 'Access Management, a user of another platform',
    source: accountsSpecification,
    status: 418,
    body: { target: 'composer' },
    message: 'the account belongs to another platform: composer',
  },
  {
    service: 'OAuth',
    source: 'RFC 6749; test of the vendor’s Terraform provider',
    status: 400,
    body: { error: 'invalid_grant', error_description: 'The code was used' },
    message: 'The code was used',
    platformCode: 'invalid_grant',
  },
  {
    service: 'a neighbouring service, `error.details`',
    source: 'facts, 16.3',
    status: 422,
    body: {
      error: { code: 'INVALID_ARGUMENT', message: 'Invalid', details: [{ field: 'name', message: 'is empty' }] },
    },
    message: 'Invalid: name: is empty',
    issues: [{ path: 'name', message: 'is empty' }],
    platformCode: 'INVALID_ARGUMENT',
  },
  {
    service: 'API Experience Hub',
    source: 'API Experience Hub specification',
    status: 400,
    body: {
      name: 'BadRequest',
      status: 400,
      message: 'Invalid application',
      details: [{ message: 'Name is too long', code: 'NAME_TOO_LONG', arguments: [151] }],
    },
    message: 'Invalid application: Name is too long',
    issues: [text('Name is too long')],
  },
  {
    service: 'Anypoint MQ',
    source: 'recorded answer',
    status: 403,
    body: { status: 'failure', statusMessage: 'Forbidden' },
    message: 'Forbidden',
  },
  {
    service: 'the load balancer, text',
    source: 'Salesforce help 001116018',
    status: 503,
    body: 'Back-end server is at capacity',
    message: 'Back-end server is at capacity',
  },
  {
    service: 'the load balancer, a page',
    source: 'Salesforce help 001116018',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body></body></html>',
    message: '502 Bad Gateway',
  },
  {
    service: 'the load balancer, nothing',
    source: 'Salesforce help 001116018',
    status: 503,
    body: '',
    message: undefined,
  },
];
