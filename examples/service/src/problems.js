/** What callers of the service are told when the platform refuses. */
import { isAnypointError } from 'anypoint-sdk';

/** Codes that concern what the caller asked for. The others are between this service and the platform. */
const statuses = {
  bad_request: 400,
  not_found: 404,
  conflict: 409,
  rate_limited: 503,
  timeout: 504,
  configuration: 500,
};

/** Answers with the code and the message of an error. The hint is for whoever runs the service: it goes to the log. */
export function answerProblem(error, request, reply) {
  if (isAnypointError(error)) {
    const { code, message, hint, requestId, retryAfterMs } = error;
    const status = statuses[code] ?? 502;
    request.log[status < 500 ? 'info' : 'error']({ code, hint, platformRequestId: requestId }, message);
    if (retryAfterMs !== undefined) reply.header('retry-after', Math.ceil(retryAfterMs / 1_000));
    return reply.code(status).send({ code, message });
  }
  if (request.signal.aborted) {
    request.log.info('The caller left.');
    return reply.code(499).send();
  }
  if (error.statusCode >= 400 && error.statusCode < 500) {
    return reply.code(error.statusCode).send({ code: 'bad_request', message: error.message });
  }
  request.log.error(error);
  return reply.code(500).send({ code: 'internal', message: 'The service failed; its log has the reason.' });
}
