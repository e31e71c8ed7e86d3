export const SCHEME = 'app'
export const HOST = 'desk'
const HOME = `${SCHEME}://${HOST}/`

/** The development server's page, while the program is not packaged. */
const developmentUrl = (packaged: boolean, env: NodeJS.ProcessEnv): string | undefined =>
  packaged ? undefined : env['ELECTRON_RENDERER_URL']

export interface Home {
  readonly url: string
  /** Whether an address belongs to the page of the house. */
  owns(url: string): boolean
}

export const homeOf = (packaged: boolean, env: NodeJS.ProcessEnv = process.env): Home => {
  const development = developmentUrl(packaged, env)
  const origin = development === undefined ? undefined : new URL(development).origin
  const owns = (url: string): boolean => {
    if (!URL.canParse(url)) return false
    const { protocol, host, origin: from } = new URL(url)
    return (protocol === `${SCHEME}:` && host === HOST) || (origin !== undefined && from === origin)
  }
  return { url: development ?? HOME, owns }
}
