import { Button } from 'antd'
import type { OutputOf } from '../../client/use-read.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'

const text = firstRunText.sample

export type SampleStaff = OutputOf<'setup', 'makeSample'>['staff']

export const SampleReady = ({ staff, onGo }: { staff: SampleStaff; onGo: () => void }) => (
  <FirstRunFrame
    title={text.title}
    lead={text.lead}
    acts={
      <>
        <span className="lay-grow" />
        <Button size="large" type="primary" autoFocus onClick={onGo}>
          {text.go}
          <KeyCap onFill>Enter</KeyCap>
        </Button>
      </>
    }
  >
    <table className="first-run-staff">
      <thead>
        <tr>
          <th scope="col">{text.columns.name}</th>
          <th scope="col">{text.columns.password}</th>
          <th scope="col">{text.columns.pin}</th>
        </tr>
      </thead>
      <tbody>
        {staff.map(({ name, password, pin }) => (
          <tr key={name}>
            <td className="tx-strong">{name}</td>
            <td>{password}</td>
            <td>{pin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </FirstRunFrame>
)
