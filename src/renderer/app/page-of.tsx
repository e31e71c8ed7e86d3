import { type ComponentType, useEffect, useState } from 'react'
import { Waiting } from '../ui/waiting.tsx'
import { useTypeAhead } from './type-ahead.ts'

/** A page that is loaded when it is opened, or before: then it stands in the moment in which it is asked for. */
export interface PageSource {
  readonly preload: () => Promise<void>
  readonly found: () => ComponentType | null
}

export const pageOf = (load: () => Promise<{ readonly default: ComponentType }>): PageSource => {
  let page: ComponentType | null = null
  return {
    preload: async () => {
      page ??= (await load()).default
    },
    found: () => page,
  }
}

type Loading = { readonly at: 'loading' | 'there' } | { readonly at: 'failed'; readonly error: unknown }

/**
 * No Suspense: its fallback stays for a third of a second once it was shown, and a page must come with the key that
 * opens it, so that the next key is already the page's own.
 */
export const LoadedPage = ({ source }: { source: PageSource }) => {
  const [loading, setLoading] = useState<Loading>({ at: 'loading' })
  useEffect(() => {
    if (source.found() !== null) return
    let gone = false
    source.preload().then(
      () => gone || setLoading({ at: 'there' }),
      (error: unknown) => gone || setLoading({ at: 'failed', error }),
    )
    return () => {
      gone = true
    }
  }, [source])
  // The screen's boundary says it, and offers to open again.
  if (loading.at === 'failed') throw loading.error
  const Page = source.found()
  return Page === null ? <Opening /> : <Page />
}

const Opening = () => {
  useTypeAhead()
  return (
    <div className="screen-pad">
      <Waiting />
    </div>
  )
}
