/** How much is done, and an estimate of what is left, on standard error. */
export function newProgress(all: number, left: number): { readonly done: (more: number) => void } {
  const started = performance.now()
  const isLive = process.stderr.isTTY === true
  let found = 0
  const say = () => {
    const minutes = (performance.now() - started) / 60_000
    const ahead = found === 0 ? '' : `, about ${Math.ceil((minutes / found) * (left - found))} minutes to go`
    process.stderr.write(
      `${isLive ? '\r\u001b[2K' : ''}${all - left + found} of ${all} found${ahead}${isLive ? '' : '\n'}`,
    )
    if (isLive && found === left) process.stderr.write('\n')
  }
  say()
  return {
    done: (more) => {
      found += more
      say()
    },
  }
}
