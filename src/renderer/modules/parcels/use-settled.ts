import { useEffect, useState } from 'react'

/** The value once it has stood still for a moment; an empty one at once. */
export const useSettled = (value: string, ms: number): string => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === '') return setSettled(value)
    const timer = window.setTimeout(() => setSettled(value), ms)
    return () => window.clearTimeout(timer)
  }, [value, ms])
  return settled
}
