import type { BusinessDate } from '../kernel/schema.ts'
import type { VipPhoto } from './vip.repository.ts'
import { CODE_CLASS, isExpired, isOldPhoto, reaches, seenBy } from './vip.rules.ts'
import type { Content, Photo, Reading } from './vip.schema.contract.ts'

export interface Eye {
  readonly reading: Reading
  readonly today: BusinessDate
}

type Photos = ReadonlyMap<string, VipPhoto>

/** A picture of somebody of the household is C3, one whose consent has ended is nobody's. */
export const maySeePhoto = (photo: VipPhoto, { reading, today }: Eye): boolean =>
  !isExpired(photo.consent, today) && reaches(reading, photo.isMember ? 'C3' : 'greet')

/** The content in one reader's class, with only those pictures that the reader may see. */
export const contentSeen = (content: Content, photos: Photos, eye: Eye): Partial<Content> => {
  const seen = seenBy(content, eye.reading, eye.today)
  const shows = (id: string | null): boolean => {
    const photo = id === null ? undefined : photos.get(id)
    return photo !== undefined && maySeePhoto(photo, eye)
  }
  return {
    ...seen,
    ...(seen.photos && { photos: seen.photos.filter(shows) }),
    ...(seen.household && {
      household: seen.household.map((member) => ({
        ...member,
        photo: shows(member.photo) ? member.photo : null,
      })),
    }),
  }
}

export const codeSeen = (code: string, { reading }: Eye): string | undefined =>
  reaches(reading, CODE_CLASS) ? code : undefined

/** What is told of pictures beside the entry: who gave one and until when is C2, as their consents are. */
export const photosSeen = (photos: Photos, eye: Eye): readonly Photo[] =>
  reaches(eye.reading, 'C2')
    ? [...photos.values()]
        .filter((photo) => maySeePhoto(photo, eye))
        .map((photo) => photoShown(photo, eye.today))
    : []

export const photoShown = (photo: VipPhoto, today: BusinessDate): Photo => ({
  id: photo.id,
  pose: photo.pose,
  takenOn: photo.takenOn,
  source: photo.source,
  consent: photo.consent,
  old: isOldPhoto(photo.takenOn, today),
  blurred: photo.blurred,
  expired: isExpired(photo.consent, today),
})

export const photoIdsOf = ({ photos, household }: Content): readonly string[] => [
  ...photos,
  ...household.flatMap(({ photo }) => photo ?? []),
]
