/** Takes steps to their end, handing on each as something else. */
export function* handedOn<Step, Other, Result>(
  steps: Generator<Step, Result>,
  as: (step: Step) => Other,
): Generator<Other, Result> {
  let step = steps.next()
  while (!step.done) {
    yield as(step.value)
    step = steps.next()
  }
  return step.value
}

/** Takes steps to their end at once, and gives what they come to. */
export function toTheEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
