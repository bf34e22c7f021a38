/**
 * Can this browser draw with WebGL here and now?
 *
 * Sigma throws a bare TypeError where it cannot. Asked when that has happened, and not before: a trial takes as long
 * as half a picture. The trial context is given back at once: browsers allow only a handful.
 */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
