/** One term of the glossary; `sources` where its meaning is a matter of law or record, keys of `sources`. */
export interface Term {
  readonly id: string
  readonly sources?: readonly string[]
}

/** The terms in teaching order: the table, the bargain, the crime, the law, the craft of meeting. */
export const terms = [
  { id: 'clause' },
  { id: 'mandate' },
  { id: 'red-line' },
  { id: 'worth' },
  { id: 'fallback' },
  { id: 'package' },
  { id: 'trade' },
  { id: 'reading' },
  { id: 'forecast' },
  { id: 'trust' },
  { id: 'reciprocity', sources: ['S44', 'S2'] },
  { id: 'face' },
  { id: 'temper' },
  { id: 'tell' },
  { id: 'public-line' },
  { id: 'home-group' },
  { id: 'win-set' },
  { id: 'ratification', sources: ['S46', 'S56'] },
  { id: 'treaty', sources: ['S46', 'S56'] },
  { id: 'protocol' },
  { id: 'declaration' },

  { id: 'distributive' },
  { id: 'integrative' },
  { id: 'anchoring' },
  { id: 'aspiration' },
  { id: 'zopa' },
  { id: 'pareto' },
  { id: 'nash' },

  { id: 'ransomware' },
  { id: 'critical-infrastructure', sources: ['S110', 'S114'] },
  { id: 'attribution' },

  { id: 'accused' },
  { id: 'charged' },
  { id: 'convicted' },
  { id: 'extradite', sources: ['S53'] },
  { id: 'prosecute' },
  { id: 'mutual-legal-assistance', sources: ['S61', 'S55'] },
  { id: 'dual-criminality', sources: ['S53', 'S44', 'S82'] },
  { id: 'political-offence', sources: ['S58', 'S83'] },
  { id: 'article-61', sources: ['S38', 'S39'] },

  { id: 'good-offices' },
  { id: 'back-channel' },
  { id: 'adjourn' },
  { id: 'communique' },
] as const satisfies readonly Term[]
