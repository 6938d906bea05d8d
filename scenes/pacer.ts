/**
 * Asks for one run of a task after the page has painted next. Any number of wishes before that are one: a press is
 * painted first, and the picture follows.
 */
export function pacer(task: () => void): { wish(): void; end(): void } {
  let isWished = false
  let isOver = false
  const run = () => {
    isWished = false
    if (!isOver) task()
  }
  return {
    wish() {
      if (isWished || isOver) return
      isWished = true
      requestAnimationFrame(() => setTimeout(run, 0))
    },
    end() {
      isOver = true
    },
  }
}
