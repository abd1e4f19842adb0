/** Why a registry's answer is none. `passes`: it may be otherwise in a moment, so that a reading is worth asking again. */
export class RegistryFault extends Error {
  constructor(
    message: string,
    readonly passes = false,
  ) {
    super(message);
  }
}
