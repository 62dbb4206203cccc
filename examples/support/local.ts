/** Finds what the local platform's small world holds for the examples. */
import type { LocalAnypoint, LocalUser } from 'anypoint-sdk/testing';

/** Gives a person of the local platform: `ada.okafor` administers it, `deniz.lindqvist` develops, `mina.tanaka` has MFA. */
export function person(platform: LocalAnypoint, username: string): LocalUser {
  for (const user of platform.state.users.values()) if (user.username === username) return user;
  throw new Error(`The local platform knows no ${username}.`);
}
