import type { Scenario } from '../rules/scenario.ts'

/** The scenario of rules version 1: Geneva, 16 June 2021. Every number of the rule book, section 2. */
export const geneva: Scenario = {
  rulesVersion: 1,
  reasons: 'ranked',
  signAtLast: false,
  adjournCools: 0,
  silenceGives: 0,
  clauses: [
    { id: 'scope', basket: 'principles', values: { russia: [4, 3, 1, -1, -5], usa: [-5, -2, 1, 3, -1] } },
    { id: 'nationals', basket: 'principles', values: { russia: [4, 2, -2, -3, -5], usa: [-3, 1, 3, 4, 0] } },
    { id: 'numbers', basket: 'principles', values: { russia: [4, 3, 1, 0, -4], usa: [-5, 0, 2, 3, 4] } },
    { id: 'evidence', basket: 'text', values: { russia: [3, 1, 0, -2, -3], usa: [-2, 1, 2, -1, -2] } },
    { id: 'offlimits', basket: 'text', values: { russia: [3, 2, 1, -1, -4], usa: [-3, 1, 2, 4, 3] } },
    { id: 'verification', basket: 'text', values: { russia: [3, 2, 1, -1, -3], usa: [-3, 0, 2, 4, 3] } },
    { id: 'relief', basket: 'text', values: { russia: [4, 3, 1, 0, -5], usa: [-5, -1, 1, 3, 2] } },
  ],
  mandates: {
    russia: [
      { id: 'sovereignty', weights: [2, 3, 1, 2, 1, 1, 2] },
      { id: 'parity', weights: [1, 2, 3, 1, 2, 1, 2] },
      { id: 'relief', weights: [1, 2, 1, 2, 1, 2, 3] },
    ],
    usa: [
      { id: 'victims', weights: [2, 1, 2, 1, 3, 2, 1] },
      { id: 'justice', weights: [2, 3, 2, 2, 1, 1, 1] },
      { id: 'stability', weights: [1, 1, 1, 2, 2, 3, 2] },
    ],
  },
  fallback: 12,
  temperaments: [
    { id: 'cautious', first: 78, last: 40, pressure: 2, tells: 60 },
    { id: 'proud', first: 90, last: 62, pressure: -2, tells: 90 },
    { id: 'steady', first: 84, last: 52, pressure: 0, tells: 75 },
  ],
  homeGroups: {
    russia: [
      { id: 'services', weights: [1, 2, 0, 2, 0, 1, 0], needs: 4 },
      { id: 'duma', weights: [1, 2, 1, 0, 1, 0, 1], needs: 6 },
      { id: 'street', weights: [0, 1, 2, 0, 1, 0, 2], needs: 6 },
    ],
    usa: [
      { id: 'congress', weights: [0, 1, 1, 0, 1, 0, 2], needs: 4 },
      { id: 'courts', weights: [2, 1, 0, 2, 0, 1, 0], needs: 5 },
      { id: 'allies', weights: [1, 0, 1, 0, 2, 2, 0], needs: 7 },
    ],
  },
  lines: {
    russia: [
      { clause: 'nationals', keptBy: ['a', 'b'] },
      { clause: 'numbers', keptBy: ['a', 'b'] },
    ],
    usa: [
      { clause: 'offlimits', keptBy: ['c', 'd', 'e'] },
      { clause: 'scope', keptBy: ['c', 'd', 'e'] },
    ],
  },
  thresholds: { redLine: -4, redLineWeighed: -8, insult: -9, generous: 4, lineBonus: 2, proposalGain: -2 },
}
