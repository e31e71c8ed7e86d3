/** Whether a window can be shown at all. */
export const hasDisplay = (platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
