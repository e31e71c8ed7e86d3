import { copyFormSource } from './copies/copy-file.service.ts'
import { dueCopies, dueSights } from './copies/due-copies.service.ts'
import { dueStudy } from './study/due-study.service.ts'
import { testFormSources } from './tests/paper-forms.service.ts'
import type { VipHouse } from './vip.house.ts'
import { vipHoldings, vipRetention } from './vip-holdings.service.ts'

/** What the handbook offers to the rest of the house. */
export const vipDuty = (house: VipHouse) => ({
  forms: [copyFormSource(house), ...testFormSources(house)],
  due: dueCopies(house),
  holdings: [vipHoldings],
  retention: vipRetention,
})

/** What whoever stands at a post counts of the copies that lie there. */
export const vipPostDuty = (house: VipHouse) => ({ due: dueSights(house) })

/** What everybody who reads the handbook learns, signs for and is asked themselves. */
export const vipStudyDuty = (house: VipHouse) => ({ due: dueStudy(house) })
