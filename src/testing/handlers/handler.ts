/**
 * What carries an operation out, and which operations must have such a handler.
 */
import type { Operations, SimulatedOperation } from '../../generated/operations.js';
import type { Answer } from '../answer.js';
import type { Call } from '../call.js';

/** What the local platform reads of an operation. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly scopes?: readonly (readonly string[])[] | undefined;
  readonly restOfPath?: readonly string[];
}

/** The id of an operation that the documents describe. */
export type OperationId = keyof Operations;

/** The names in braces of a path template. */
export type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

/** Carries out a request whose path has these names. */
export type Handle<Name extends string> = (call: Call<Name>) => Answer | Promise<Answer>;

/** A handler that decides itself who may call, because the operation's scopes are not the whole rule. */
export interface OwnRule<Name extends string> {
  readonly scopes: 'own';
  readonly handle: Handle<Name>;
}

/** The handler of one operation. A plain function is called once the operation's scopes have been checked. */
export type Handler<Id extends OperationId> =
  Handle<PathNames<Operations[Id]['path']>> | OwnRule<PathNames<Operations[Id]['path']>>;

/** Handlers of some operations. */
export type SomeHandlers = { readonly [Id in OperationId]?: Handler<Id> };

/** Handlers of all operations that the local platform must carry out, and of any other. */
export type Handlers = SomeHandlers & { readonly [Id in SimulatedOperation]: Handler<Id> };

/** Declares that a handler decides itself who may call: by ownership, or by where the scopes must be held. */
export function own<Name extends string>(handle: Handle<Name>): OwnRule<Name> {
  return { scopes: 'own', handle };
}

/** An endpoint that no document describes. */
export interface UndescribedEndpoint {
  readonly method: string;
  /** The path template, from the host root. */
  readonly path: string;
  readonly scopes?: readonly (readonly string[])[] | undefined;
  readonly handle: Handle<string>;
}

/** Declares an endpoint that no document describes, with its sets of scopes where the usual check is right for it. */
export function undescribed<Path extends string>(
  route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} ${Path}`,
  handle: Handle<PathNames<Path>>,
  scopes?: readonly (readonly string[])[],
): UndescribedEndpoint {
  const [method = '', path = ''] = route.split(' ');
  return { method, path, scopes, handle };
}
