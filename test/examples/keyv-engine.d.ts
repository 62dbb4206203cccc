/** Stands for the engines of Keyv, which are packages of their own, where examples are compiled. */
export default class KeyvEngine extends Map<string, unknown> {
  constructor(address?: string);
}
