import { useEffect, useState } from 'react'
import { useRead } from '../../client/use-read.ts'
import { vipText } from './vip-page.text.ts'
import './vip.css'

interface VipPhotoProps {
  id: string | null
  name: string
  size: 'thumb' | 'full' | 'card'
}

/** The picture comes sealed from the core and lives in this window alone. */
export const VipPhoto = ({ id, name, size }: VipPhotoProps) => {
  const { data } = useRead(
    'vip',
    'photo',
    { id: id ?? '-', size: size === 'thumb' ? size : 'full' },
    { when: id !== null },
  )
  const url = useObjectUrl(id === null ? undefined : data)
  return url === null ? (
    <span className={`vip-photo vip-photo-${size} vip-photo-none tx-hint tx-soft`}>{vipText.noPhoto}</span>
  ) : (
    <img className={`vip-photo vip-photo-${size} private`} src={url} alt={vipText.photoOf(name)} />
  )
}

export const useObjectUrl = (blob: Blob | null | undefined): string | null => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return setUrl(null)
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
