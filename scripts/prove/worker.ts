// One core's share of the proofs: jobs in, what they find out.
import { parentPort, workerData } from 'node:worker_threads'
import type { Scenario } from '../../src/rules/scenario.ts'
import { findFor, type Job } from './job.ts'

const scenario: Scenario = workerData
parentPort?.on('message', (job: Job) => parentPort?.postMessage(findFor(scenario, job)))
