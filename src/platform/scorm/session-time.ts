const two = (n: number): string => `${n}`.padStart(2, '0')

/** A time in milliseconds as SCORM 1.2 writes it, `HHHH:MM:SS.SS`; always two decimals, for one platform reads `.5` as 5 hundredths. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10))
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60]
  const seconds = Math.floor(hundredths / 100) % 60
  return `${`${Math.min(9999, hours)}`.padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`
}
