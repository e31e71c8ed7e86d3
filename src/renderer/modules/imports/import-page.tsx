import { CheckCircleFilled, DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import type { Rehearsal } from '#core/imports/imports.contract.ts'
import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { download } from '../../ui/download.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenActions, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { BatchList } from './batch-list.tsx'
import { importText } from './import-page.text.ts'
import { RehearsalView } from './rehearsal-view.tsx'
import { csvOf } from './sheet-csv.ts'
import { type Import, type Stage, useImport } from './use-import.ts'
import './imports.css'

const ImportPage = () => {
  const imports = useImport()
  const { stage } = imports
  const toasts = useToasts()
  const now = useNow()
  const zone = useTimeZone()
  const rehearsed = stage.at === 'rehearsed' ? stage.rehearsal : null
  const worth =
    rehearsed !== null &&
    rehearsed.stop === null &&
    rehearsed.unitsAdded + rehearsed.personsAdded + rehearsed.vehiclesAdded > 0
  useKeys([
    { key: 'Ctrl+Enter', label: importText.keys.commit, when: worth, run: () => void imports.store() },
    { key: 'Esc', label: importText.keys.again, when: stage.at !== 'choose', run: imports.again },
  ])
  const takeBack = async (batchId: string): Promise<void> => {
    const answer = await imports.takeBack(batchId)
    toasts.show({
      text: answer.ok
        ? importText.tookBack(answer.value.unitsRemoved, answer.value.personsRemoved, answer.value.unitsKept)
        : answer.problem.message,
    })
  }
  return (
    <Screen
      head={
        <ScreenHead
          title={rehearsed === null ? importText.title : importText.rehearsal(rehearsed.fileName)}
          note={rehearsed === null ? importText.lead : importText.read(rehearsed.rowsRead)}
        />
      }
      side={
        <BatchList
          batches={imports.batches}
          when={(at) => whenText(at, now, zone)}
          onTakeBack={(batchId) => void takeBack(batchId)}
        />
      }
      sideLabel={importText.batches}
      sideWidth="narrow"
    >
      <ScreenScroll>
        <div className="import-body lay-col lay-gap-4">
          {imports.problem !== null && <InlineError title={imports.problem.message} />}
          {stage.at === 'choose' && <Choose imports={imports} />}
          {rehearsed !== null && (
            <RehearsalView
              rehearsal={rehearsed}
              busy={imports.correcting}
              onCorrect={(sheet, at, meaning) => void imports.correct(sheet, at, meaning)}
            />
          )}
          {stage.at === 'done' && <Done stage={stage} onAgain={imports.again} />}
        </div>
      </ScreenScroll>
      {rehearsed !== null && (
        <ScreenActions>
          <Button size="large" onClick={imports.again}>
            {importText.again}
          </Button>
          <span className="lay-grow" />
          <Button
            type="primary"
            size="large"
            autoFocus
            disabled={!worth}
            loading={imports.storing}
            onClick={() => void imports.store()}
          >
            {commitText(rehearsed, worth)}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </ScreenActions>
      )}
    </Screen>
  )
}

const commitText = ({ stop, unitsAdded, personsAdded, vehiclesAdded }: Rehearsal, worth: boolean): string => {
  if (stop !== null) return importText.cannot
  return worth ? importText.commit(unitsAdded, personsAdded, vehiclesAdded) : importText.nothingNew
}

const Choose = ({ imports }: { imports: Import }) => {
  const { control, setFocus } = useForm<{ file: File | null }>({ defaultValues: { file: null } })
  useEffect(() => setFocus('file'), [setFocus])
  const template = (): void => download(csvOf([importText.templateColumns]), `${importText.templateFile}.csv`)
  return (
    <>
      <FileField
        control={control}
        name="file"
        label={importText.file}
        hint={importText.fileHint}
        accept=".xlsx,.csv"
        onPick={(file) => void imports.read(file)}
      />
      {imports.reading && <Waiting label={importText.reading} />}
      <div>
        <Button icon={<DownloadOutlined />} onClick={template}>
          {importText.template}
        </Button>
      </div>
    </>
  )
}

type DoneStage = Extract<Stage, { at: 'done' }>

const Done = ({ stage, onAgain }: { stage: DoneStage; onAgain: () => void }) => {
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={<CheckCircleFilled className="tone-done" />}
      title={importText.committed(stage.units, stage.persons, stage.vehicles)}
      hint={importText.committedHint}
      acts={
        <>
          <Button type="primary" autoFocus onClick={() => void navigate(paths.files())}>
            {importText.toFiles}
          </Button>
          <Button onClick={onAgain}>{importText.another}</Button>
        </>
      }
    />
  )
}

export default ImportPage
