/**
 * How does a worker start under a policy that trusts no address made of a string?
 *
 * Where the browser enforces trusted types, an address must be vouched for: this policy vouches for the
 * worker files that the build itself made, and for nothing else.
 */

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => URL };
}

declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types/ ; absent where the browser does not enforce them. */
    readonly trustedTypes?: TrustedTypes;
  }
}

const policy = window.trustedTypes?.createPolicy('relata-workers', {
  createScriptURL: (address) => {
    if (new URL(address, window.location.href).origin !== window.location.origin)
      throw new TypeError(`Relata starts no worker from ${address}.`);
    return address;
  },
});

/** `address` comes from an import with `?worker&url`. */
export const startWorker = (address: string): Worker =>
  new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
