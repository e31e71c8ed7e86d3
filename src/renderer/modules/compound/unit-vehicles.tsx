import { Button, Popconfirm } from 'antd'
import { useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { fileText } from './unit-file.text.ts'
import type { UnitFile } from './use-unit-file.ts'

type Vehicle = NonNullable<UnitFile['data']>['vehicles'][number]

interface UnitVehiclesProps {
  vehicles: readonly Vehicle[]
  mayEdit: boolean
}

export const UnitVehicles = ({ vehicles, mayEdit }: UnitVehiclesProps) => (
  <>
    {vehicles.length === 0 && <div className="tx-soft">{fileText.noVehicle}</div>}
    <ul>
      {vehicles.map((vehicle) => (
        <li key={vehicle.id} className="unit-line">
          <span className="lay-grow">
            <span className="tx-strong private">{vehicle.plate}</span>{' '}
            <span className="tx-hint tx-soft">
              {[vehicle.colour, vehicle.keeper].filter(Boolean).join(' ')}
            </span>
          </span>
          <span className="tx-strong">{vehicle.place}</span>
          {mayEdit && <Leave vehicle={vehicle} />}
        </li>
      ))}
    </ul>
  </>
)

const Leave = ({ vehicle }: { vehicle: Vehicle }) => {
  const remove = useAct('people', 'removeVehicle')
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    const answer = await remove.act({ vehicleId: vehicle.id, revision: vehicle.revision })
    toasts.show({ text: answer.ok ? fileText.saved.gone : answer.problem.message })
  }
  return (
    <Popconfirm
      title={fileText.leaveSure(vehicle.plate)}
      okText={fileText.leave}
      cancelText={fileText.keep}
      cancelButtonProps={{ autoFocus: true }}
      onConfirm={() => void run()}
    >
      <Button type="text" size="small">
        {fileText.leave}
      </Button>
    </Popconfirm>
  )
}
