import { paperKindTexts, relationTexts } from '../../../people/people.text.ts'
import type { Templates } from '../../../templates.ts'
import { householdTexts, registrationTexts } from '../../documents/person-forms.text.ts'
import { authorizationTexts, parcelMandateTexts } from '../../documents/pledge-forms.text.ts'
import type { CaseFile, CasePerson } from '../../move-in.schema.contract.ts'
import { houseTypeTexts } from '../../move-in.text.ts'
import { sexNames, paperTexts as texts, useNames } from '../papers.text.ts'
import { areaText, type Sources } from './sources.ts'

const mandate = parcelMandateTexts

type Body<Name extends keyof Templates> = Omit<Templates[Name], 'head' | 'home'>

const shareText = ({ share }: CasePerson, joint: boolean): string =>
  share === null ? (joint ? texts.jointly : '') : texts.share((share / 100).toFixed(2).replace(/\.?0+$/, ''))

const ownerOf = (person: CasePerson | undefined, joint: boolean): Templates['move-in/f03']['owner'] => ({
  name: person?.name ?? '',
  sex: person?.sex ? sexNames[person.sex] : '',
  birth: person?.birth ?? '',
  nationality: person?.nationality ?? '',
  paperKind: person?.paper ? paperKindTexts[person.paper] : '',
  paperNo: person?.idNumber ?? '',
  phone: person?.phones[0] ?? '',
  phone2: person?.phones[1] ?? '',
  share: person ? shareText(person, joint) : '',
})

/** F-03. */
export const registration = ({ file }: Sources): Body<'move-in/f03'> => {
  const { owners, entries } = file
  const joint = owners.length > 1
  return {
    owner: ownerOf(owners[0], joint),
    others: owners.slice(1).map((person) => ownerOf(person, joint)),
    address: entries.mailingAddress,
    emergency: {
      name: entries.emergencyName,
      relation: entries.emergencyRelation,
      phone: entries.emergencyPhone,
    },
    area: areaText(entries.buildArea),
    houseType: houseTypeTexts[entries.houseType],
    purchased: entries.purchaseDate ?? '',
    use: useNames[entries.use],
    mailing: mailings[entries.mailKind],
    language: entries.dialect,
  }
}

/** As F-03 offers them. */
const [toHome, toAddress, byPhone, bySms] = registrationTexts.mailings
const mailings: Readonly<Record<CaseFile['entries']['mailKind'], string>> = {
  sms: bySms,
  phone: byPhone,
  letter: toAddress,
  door: toHome,
}

const relationOf = ({ relation, detail }: CasePerson): string =>
  detail === '' ? relationTexts[relation] : detail

/** F-04: of a minor name and relation alone. */
export const household = ({ file }: Sources): Body<'move-in/f04'> => {
  const helpers = file.members.filter(({ relation }) => relation === 'helper')
  const family = [...file.owners, ...file.tenants, ...file.members].filter(
    ({ relation }) => relation !== 'helper',
  )
  const { pets } = file.entries
  return {
    members: family.map((person) => ({
      name: person.name,
      relation: relationOf(person),
      sex: person.sex && !person.minor ? sexNames[person.sex] : '',
      birthYear: person.minor ? '' : (person.birth?.slice(0, 4) ?? ''),
      paperTail: person.minor ? '' : person.idNumber.slice(-4),
      phone: person.minor ? '' : (person.phones[0] ?? ''),
      livesIn: person.livesIn,
      card: person.accessCard,
    })),
    helpers: helpers.map((person) => ({
      name: person.name,
      work: relationOf(person),
      phone: person.phones[0] ?? '',
      livesIn: person.livesIn,
      card: person.accessCard,
    })),
    pets: petKinds(pets),
    petNote: pets,
    aids: [...file.owners, ...file.members].flatMap(({ assistance }) => aidKinds(assistance)),
  }
}

const petNames = householdTexts.petKinds

const petKinds = (pets: string): readonly string[] => {
  if (pets === '') return []
  const found = [/狗|犬/.test(pets) && petNames[1], /猫/.test(pets) && petNames[2]].filter(
    (kind) => kind !== false,
  )
  return found.length > 0 ? found : [/^无$|^没有$/.test(pets) ? petNames[0] : petNames[3]]
}

const aidKinds = (assistance: string): readonly string[] =>
  [
    /独居/.test(assistance) && householdTexts.aids[0],
    /行动|轮椅|残/.test(assistance) && householdTexts.aids[1],
  ].filter((kind) => kind !== false)

/** F-05. */
export const vehicles = ({ file }: Sources): Body<'move-in/f05'> => ({
  cars: file.vehicles.map(({ plate, brand, colour, type, keeper, place, cardNo }) => ({
    ...{ plate, brand, colour, type, cardNo },
    driver: keeper,
    space: place || file.entries.parkingSpace,
  })),
})

/** F-27. */
export const tenant = ({ file }: Sources): Body<'move-in/f27'> => {
  const [first, ...others] = file.tenants
  const { leaseFrom, leaseUntil, ownerToldOn } = file.entries
  return {
    tenant: {
      name: first?.name ?? '',
      paperKind: first?.paper ? paperKindTexts[first.paper] : '',
      paperNo: first?.idNumber ?? '',
      phone: first?.phones[0] ?? '',
    },
    lease: { from: leaseFrom ?? '', to: leaseUntil ?? '' },
    noticed: ownerToldOn ?? '',
    feesBy: '',
    people: others.map((person) => ({
      name: person.name,
      relation: person.detail,
      phone: person.phones[0] ?? '',
      card: person.accessCard ? texts.hasCard : '',
    })),
    plates: file.vehicles.map(({ plate }) => plate),
    cards: texts.cards(file.tenants.filter(({ accessCard }) => accessCard).length),
  }
}

/** F-18. */
export const authorization = ({ file }: Sources): Body<'move-in/f18'> => {
  const { agentName, agentIdNumber, agentPhone, agentMatters, agentLetterDate, agentUntil } = file.entries
  return {
    principals: (file.owners.length > 0 ? file.owners : [undefined]).map((person) => ({
      name: person?.name ?? '',
      paperNo: person?.idNumber ?? '',
      phone: person?.phones[0] ?? '',
    })),
    agent: { name: agentName, paperNo: agentIdNumber, phone: agentPhone },
    matters: authorizationTexts.matterNames.filter((matter) => agentMatters.includes(matter)),
    term: { from: agentLetterDate ?? '', to: agentUntil ?? '' },
  }
}

/** F-21: what the owner lets the desk receive; nothing is chosen where nobody said it. */
export const parcelMandate = ({ file }: Sources): Body<'move-in/f21'> => {
  const { entries } = file
  const value = entries.mailMaxValue
  const yes = entries.mailMandate
  return {
    standing: yes ? mandate.standings[0] : '',
    value: value === null ? '' : texts.daily(Math.floor(value / 100)),
    cold: yes ? mandate.colds[entries.mailCold ? 1 : 0] : '',
    size: yes ? mandate.sizes[entries.mailLarge ? 1 : 0] : '',
    court: mandate.courts[entries.mailOfficial ? 1 : 0],
    holdDays: entries.mailHoldDays,
    collectors: [...file.owners, ...file.members]
      .filter(({ minor }) => !minor)
      .slice(0, 5)
      .map((person) => ({
        name: person.name,
        relation: relationOf(person),
        tail: (person.phones[0] ?? '').slice(-4),
      })),
  }
}
