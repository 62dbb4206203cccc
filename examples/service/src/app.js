/** The service, without a socket: `main.js` gives it one. */
import Fastify from 'fastify';
import { contractRoutes } from './contracts.js';
import { healthRoutes } from './health.js';
import { answerProblem } from './problems.js';

/** Builds the service over a client of the platform. */
export function buildApp({ anypoint, tokens, logger, health }) {
  const app = Fastify({ loggerInstance: logger });
  app.setErrorHandler(answerProblem);
  contractRoutes(app, { anypoint });
  healthRoutes(app, { anypoint, tokens, ...health });
  closeBehindAnswers(app);
  return app;
}

/** Lets each connection end with its last answer: a kept one would hold up the end of the process for a minute. */
function closeBehindAnswers(app) {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
