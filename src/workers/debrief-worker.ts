import { debriefOf } from '../analysis/debrief.ts'
import { scenarioOf } from '../content/scenarios.ts'
import type { View } from '../rules/view.ts'

// One question, one answer: the view of a summit that is over, and what is to be learnt from it.
self.onmessage = ({ data }: MessageEvent<View>) => self.postMessage(debriefOf(scenarioOf(data.rulesVersion), data))
