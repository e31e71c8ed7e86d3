import { useWhen } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { ScreenScroll } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { oversightText } from './oversight-page.text.ts'

const words = oversightText.retention

/** What goes by itself, after how long and on what ground: the whole plan at one glance. */
export const RetentionView = () => {
  const plan = useRead('privacy', 'retention', undefined)
  const when = useWhen()
  if (plan.problem !== null) return <InlineError title={plan.problem.message} />
  if (plan.data === undefined) return <Waiting />
  return (
    <ScreenScroll label={oversightText.views.retention} readOnly>
      <table className="oversight-table">
        <thead>
          <tr>
            {Object.values(words.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.data.rules.map((rule) => (
            <tr key={rule.key}>
              <th scope="row">{rule.title}</th>
              <td>{words.days(rule.keepDays)}</td>
              <td className="tx-soft">{rule.basis}</td>
              <td className={rule.waiting > 0 ? 'tone-due tx-strong' : ''}>{words.waiting(rule.waiting)}</td>
              <td className="tx-soft">
                {rule.lastAt === null ? '' : words.last(when(rule.lastAt), rule.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tx-hint tx-soft">{words.note}</p>
    </ScreenScroll>
  )
}
