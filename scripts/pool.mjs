// Work on all cores: one worker a core, each given the next job as soon as it is done with one.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * Runs jobs on workers of a bundled file, which answer each message (a job) with one (its result). `settings` is their
 * `workerData`. Calls `onDone(result, job)` as jobs are done, in no order. Fails with the first worker that fails.
 */
export async function onAllCores(file, jobs, { settings = null, cores = availableParallelism(), onDone = () => {} }) {
  const waiting = jobs[Symbol.iterator]()
  const serve = (worker) =>
    new Promise((finished, failed) => {
      let job
      const next = () => {
        const { value, done } = waiting.next()
        job = value
        if (done) finished()
        else worker.postMessage(job)
      }
      worker.on('message', (result) => {
        try {
          onDone(result, job)
          next()
        } catch (error) {
          failed(error)
        }
      })
      worker.on('error', failed)
      next()
    })
  const workers = Array.from({ length: Math.min(cores, jobs.length) }, () => new Worker(file, { workerData: settings }))
  try {
    await Promise.all(workers.map(serve))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
