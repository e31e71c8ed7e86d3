import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { pictureKindNames } from '#core/parcels/items/items.text.ts'
import { useWhen } from '../../app/when.ts'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import type { ItemHistory } from './item-history.tsx'
import { itemText } from './item-page.text.ts'
import './door.css'

/** Signatures and photographs of an item. Each look at one is written down, so none is shown by itself. */
export const ItemPictures = ({ pictures }: { pictures: ItemHistory['pictures'] }) => {
  const client = useClient()
  const when = useWhen()
  const [shown, setShown] = useState<{ readonly id: string; readonly url: string } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => () => URL.revokeObjectURL(shown?.url ?? ''), [shown])
  const see = async (id: string): Promise<void> => {
    try {
      const file = await client.parcels.picture({ id })
      setProblem(null)
      setShown({ id, url: URL.createObjectURL(file) })
    } catch (error) {
      setProblem(problemOf(error).message)
    }
  }
  return (
    <>
      <SectionHead title={itemText.pictures} />
      {problem !== null && <InlineError title={problem} />}
      {pictures.map(({ id, kind, at, by }) => (
        <div key={id}>
          <div className="lay-row">
            <span>{pictureKindNames[kind]}</span>
            <span className="tx-hint tx-soft lay-grow">{`${when(at)} ${by}`}</span>
            <Button size="small" onClick={() => (shown?.id === id ? setShown(null) : void see(id))}>
              {shown?.id === id ? itemText.hide : itemText.see}
            </Button>
          </div>
          {shown?.id === id && (
            <img src={shown.url} alt={pictureKindNames[kind]} className="item-picture private" />
          )}
        </div>
      ))}
    </>
  )
}
