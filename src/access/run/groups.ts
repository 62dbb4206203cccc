/** Which steps go together: those of one application, and those of others that they depend on. */
import type { AccessStep } from '../plan.js';

/** Puts steps into groups that know nothing of each other, each in the order of the plan. */
export function independentGroups(steps: readonly AccessStep[]): AccessStep[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (name: string): string => {
    let leader = name;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) {
      leader = next;
    }
    leaders.set(name, leader);
    return leader;
  };
  const names = new Map(steps.map(({ id, application }) => [id, application.name]));
  for (const { application, dependsOn } of steps) {
    for (const id of dependsOn) {
      leaders.set(leaderOf(names.get(id) ?? application.name), leaderOf(application.name));
    }
  }
  const groups = new Map<string, AccessStep[]>();
  for (const step of steps) {
    const leader = leaderOf(step.application.name);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [step]);
    else group.push(step);
  }
  return [...groups.values()];
}
