/**
 * What may the page load, run and send?
 *
 * Only what this server itself serves, and nothing inline: the text a reader drops in never leaves
 * the browser, and a crafted file cannot become a script. This is the one place of the policy; the
 * journeys hold every page to it. Images may also be `blob:` and `data:`, for exported pictures.
 */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

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
