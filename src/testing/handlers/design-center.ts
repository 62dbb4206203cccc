/**
 * Design Center: the list of projects, a neighbour that the same token may read. Without the scope the answer is 401.
 * Only status and scope are published; the fields of a project are unverified.
 */
import { callerOf, demandScope, hasScope } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { undescribed, type UndescribedEndpoint } from './handler.js';

const SCOPES: readonly string[] = ['edit:design_center', 'view:design_center'];

function listProjects(call: Call): Answer {
  const caller = callerOf(call);
  demandScope(caller, SCOPES, {});
  return ok(call.state.projects.filter(({ organizationId }) => hasScope(caller, SCOPES, { organizationId })));
}

export const designCenterEndpoints: readonly UndescribedEndpoint[] = [
  undescribed('GET /designcenter/api-designer/projects', listProjects),
];
