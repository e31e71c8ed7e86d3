import { useState } from 'react'
import { useStore } from 'zustand'
import { ClientProvider } from '../client/client-context.tsx'
import type { Connection, Connections, HouseName } from '../client/connect.ts'
import { KitLook } from '../ui/kit-look.tsx'
import { WindowMarks } from '../ui/window-marks.tsx'
import { DeskContext, makeDeskStore } from './desk-store.ts'
import { House } from './house.tsx'
import { HouseChoiceContext } from './house-choice.ts'
import { KeysProvider } from './keys.tsx'
import { ScansProvider } from './scans.tsx'
import { SessionProvider } from './session.tsx'

/** Two houses, one window: going over to the other forgets everything of the first. */
export const App = ({ connections }: { connections: Connections }) => {
  const [house, go] = useState<HouseName>('real')
  return (
    <HouseChoiceContext value={{ house, go }}>
      <InHouse key={house} connection={connections[house]} />
    </HouseChoiceContext>
  )
}

/** Everything that stands around the pages. */
const InHouse = ({ connection }: { connection: Connection }) => {
  const [store] = useState(makeDeskStore)
  const mode = useStore(store, (desk) => desk.mode)
  const scale = useStore(store, (desk) => desk.scale)
  const blur = useStore(store, (desk) => desk.blur)
  return (
    <DeskContext value={store}>
      <KitLook look={{ mode, scale, blur }}>
        <WindowMarks />
        <ClientProvider client={connection.client} onSignedOut={() => store.setState({ session: null })}>
          <SessionProvider token={connection.token}>
            <KeysProvider>
              <ScansProvider>
                <House />
              </ScansProvider>
            </KeysProvider>
          </SessionProvider>
        </ClientProvider>
      </KitLook>
    </DeskContext>
  )
}
