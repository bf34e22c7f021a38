/**
 * How does a worker start under a policy that trusts no address made of a string?
 *
 * Where the browser enforces trusted types, an address must be vouched for: this policy vouches for the
 * worker files that the build itself made, and for nothing else. In an explorer in one file they are blobs,
 * which only the page itself can make; where the page is served, its policy allows none.
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

const isBlob = (address: string): boolean => address.startsWith('blob:');

const isOwn = (address: string): boolean =>
  isBlob(address) || new URL(address, window.location.href).origin === window.location.origin;

const policy = window.trustedTypes?.createPolicy('relata-workers', {
  createScriptURL: (address) => {
    if (!isOwn(address)) throw new TypeError(`Relata starts no worker from ${address}.`);
    return address;
  },
});

/** For a service worker, whose registration the browser does itself. */
export const vouchFor = (address: string): string | URL =>
  policy?.createScriptURL(address) ?? address;

/**
 * `address` comes from an import with `?worker&url`. A blob is a classic script: on a page from a disk Chromium
 * starts no module from one (an opaque origin), and a worker that is whole imports nothing.
 */
export const startWorker = (address: string): Worker =>
  new Worker(vouchFor(address), {
    type: isBlob(address) ? 'classic' : 'module',
  });
