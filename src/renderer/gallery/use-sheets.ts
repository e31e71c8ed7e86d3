import { useEffect, useState } from 'react'

/** A template with the sample that it exports, as scripts/sample-sheets.ts drew it. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly version: number
  readonly pdf: string
  readonly data: unknown
}

const at = (file: string): string => `${import.meta.env.BASE_URL}sheets/${file}`

export const useSheets = (): readonly Sheet[] => {
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  useEffect(() => {
    void fetch(at('sheets.json'))
      .then((answer): Promise<readonly Sheet[]> => answer.json())
      .then(setSheets)
  }, [])
  return sheets
}

export const useSheetFile = (pdf: string): { file: Blob | null; problem: boolean } => {
  const [file, setFile] = useState<Blob | null>(null)
  const [problem, setProblem] = useState(false)
  useEffect(() => {
    let gone = false
    fetch(at(pdf))
      .then((answer) => answer.blob())
      .then(
        (blob) => {
          if (!gone) setFile(blob)
        },
        () => setProblem(true),
      )
    return () => {
      gone = true
    }
  }, [pdf])
  return { file, problem }
}
