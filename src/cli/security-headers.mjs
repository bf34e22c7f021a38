/**
 * What may the page load, run and send?
 *
 * Only what this server itself serves, and nothing inline: the text a reader drops in never leaves
 * the browser, and a crafted file cannot become a script. This is the one place of the policy; the
 * journeys hold every page to it. Images may also be `blob:` and `data:`, for exported pictures.
 */

/**
 * What a page can say of itself too: the build puts it into index.html as a `meta` element, so that a host that
 * sends no headers takes less away (docs/security.md). Where both are there, both are kept.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

// Only a header can say who may frame the page; in a `meta` element it is an error.
const contentSecurityPolicy = `${pagePolicy}; frame-ancestors 'none'`;

const permissionsPolicy = [
  'camera=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'clipboard-write=(self)',
  'fullscreen=(self)',
].join(', ');

/**
 * The policy that an explorer in one file carries in itself (as a `meta` element, where `frame-ancestors` has
 * no say): its one script and its one style sheet are named by their hashes, its workers are blobs that the
 * script makes, and it may ask no network for anything.
 * @param {{ script: string, style: string }} hashes as "sha256-…", of the text inside each element
 * @returns {string}
 */
export const explorerPolicy = ({ script, style }) =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src blob: data:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * Sent with every answer, errors included.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = Object.freeze({
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
