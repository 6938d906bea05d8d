/**
 * The seven clauses and their five options each: the wording (six words at most), two or three words for small screens
 * (fourteen signs at most) and the long one.
 */
export const clauses = {
  'clause.scope': 'Scope',
  'clause.scope.what': 'Which crimes the agreement covers.',
  'option.scope-a': 'Information crimes, content included',
  'option.scope-a.short': 'Content too',
  'option.scope-a.long':
    'Every crime committed with information, its content included: calls to extremism, for instance, or slander of officials.',
  'option.scope-b': 'Wide cyber list, economic crime',
  'option.scope-b.short': 'Wide list',
  'option.scope-b.long':
    'A long list of computer crimes, and economic crimes as well. The line between a crime and a political case stays vague.',
  'option.scope-c': 'Money crimes only, state agents excluded',
  'option.scope-c.short': 'Money only',
  'option.scope-c.long':
    'Crimes for money: ransom, theft from banks, stolen cards, laundering. Officers and agents of either state are expressly left out.',
  'option.scope-d': 'Money crimes, listed infrastructure',
  'option.scope-d.short': 'Money and list',
  'option.scope-d.long':
    'Crimes for money, and any attack on the infrastructure that the agreement lists, whatever the motive.',
  'option.scope-e': 'All intrusions, state officers included',
  'option.scope-e.short': 'All break-ins',
  'option.scope-e.long':
    'Every break-in to a computer, by anyone. It covers officers of both states, so each side could ask for the other’s.',

  'clause.nationals': 'Nationals',
  'clause.nationals.what': 'Whether a country hands over its own citizens, and where they are tried.',
  'option.nationals-a': 'No nationals handed over',
  'option.nationals-a.short': 'Nobody sent',
  'option.nationals-a.long':
    'Neither side hands over its own citizens. Each may put them on trial at home, or may not.',
  'option.nationals-b': 'Home trial on shared evidence',
  'option.nationals-b.short': 'Home trial',
  'option.nationals-b.long':
    'Each country tries its own citizens, on evidence from both. Observers may watch, and each case is reported to the other side.',
  'option.nationals-c': 'Trial in a neutral country',
  'option.nationals-c.short': 'Neutral trial',
  'option.nationals-c.long':
    'Suspects are tried on neutral ground, neither in Russia nor in the United States. It was done once, in the Lockerbie case.',
  'option.nationals-d': 'Tried abroad, sentence served home',
  'option.nationals-d.short': 'Tried abroad',
  'option.nationals-d.long':
    'Suspects are handed over for trial and come home to serve the sentence. Russia’s Constitution forbids handing over its citizens.',
  'option.nationals-e': 'Full surrender, both ways',
  'option.nationals-e.short': 'Hand over all',
  'option.nationals-e.long':
    'Each side sends its own citizens to the other’s courts. Russia’s Constitution forbids it; American law allows it only under a treaty.',

  'clause.numbers': 'Numbers',
  'clause.numbers.what': 'How many suspects each side may name, and who chooses them.',
  'option.numbers-a': 'One for one, free choice',
  'option.numbers-a.short': '1:1, any file',
  'option.numbers-a.long': 'For each file of one side, one file of the other. Each side chooses its names as it likes.',
  'option.numbers-b': 'One for one, agreed offences',
  'option.numbers-b.short': '1:1, agreed',
  'option.numbers-b.long':
    'For each file of one side, one of the other, from the agreed crimes only. Authorities in both countries check every name.',
  'option.numbers-c': 'Pilot: two files each',
  'option.numbers-c.short': 'Pilot, 2 each',
  'option.numbers-c.long':
    'A small test with two files from each side. The evidence goes first, and either side can still turn back.',
  'option.numbers-d': 'No quota, evidence decides',
  'option.numbers-d.short': 'No quota',
  'option.numbers-d.long': 'Nobody counts. Each request stands or falls on its own evidence.',
  'option.numbers-e': 'US list first, Russia’s later',
  'option.numbers-e.short': 'US list first',
  'option.numbers-e.long': 'The American list is dealt with first. Russia’s list waits until that is done.',

  'clause.evidence': 'Evidence',
  'clause.evidence.what': 'What proof a request must carry, and who decides on it.',
  'option.evidence-a': 'May refuse without giving reasons',
  'option.evidence-a.short': 'No reasons',
  'option.evidence-a.long':
    'A state may refuse for its sovereignty, security or public order. It does not have to explain.',
  'option.evidence-b': 'Reasoned answer within 60 days',
  'option.evidence-b.short': '60-day answer',
  'option.evidence-b.long':
    'Each request comes with a file and is answered within sixty days, in writing, with reasons. The answer may be no.',
  'option.evidence-c': 'Technical annex, then court hearing',
  'option.evidence-c.short': 'Court hearing',
  'option.evidence-c.long':
    'Logs, wallet traces and samples of the malware go through the 1999 legal-assistance treaty. Then a court of the country that was asked decides.',
  'option.evidence-d': 'Joint expert panel on attribution',
  'option.evidence-d.short': 'Joint experts',
  'option.evidence-d.long':
    'Experts of both countries decide together where an attack came from. To do so, each side must show its methods.',
  'option.evidence-e': 'An indictment alone suffices',
  'option.evidence-e.short': 'Charge alone',
  'option.evidence-e.long':
    'A formal charge by one side’s prosecutors is enough, without further proof. It works the same in both directions.',

  'clause.offlimits': 'Off-limits',
  'clause.offlimits.what': 'Which places nobody may attack, and whether they are written down.',
  'option.offlimits-a': 'General pledge, no list',
  'option.offlimits-a.short': 'Pledge only',
  'option.offlimits-a.long': 'Both sides promise not to interfere with each other. No place is named.',
  'option.offlimits-b': 'Secret lists of equal length',
  'option.offlimits-b.short': 'Secret lists',
  'option.offlimits-b.long':
    'Each side hands the other a list of protected places, both equally long. Neither is published.',
  'option.offlimits-c': 'Short public humanitarian list',
  'option.offlimits-c.short': 'Short, public',
  'option.offlimits-c.long': 'A short list that anyone can read: hospitals, water, nuclear plants, emergency services.',
  'option.offlimits-d': '16 US sectors plus Russian list',
  'option.offlimits-d.short': '16 US sectors',
  'option.offlimits-d.long':
    'Sixteen American sectors, and a list of Russia’s. Each side must also stop criminals on its own soil from attacking them.',
  'option.offlimits-e': 'Both lists, automatic penalty',
  'option.offlimits-e.short': 'Lists, penalty',
  'option.offlimits-e.long':
    'The same two lists, with a penalty that follows by itself when a listed place is attacked.',

  'clause.verification': 'Verification',
  'clause.verification.what': 'How each side can tell that the other keeps the agreement.',
  'option.verification-a': 'None; each trusts the other’s word',
  'option.verification-a.short': 'Word alone',
  'option.verification-a.long': 'Nothing is checked. Each side takes the other at its word.',
  'option.verification-b': 'Closed yearly security-council meeting',
  'option.verification-b.short': 'Yearly, closed',
  'option.verification-b.long':
    'The two security councils meet once a year, behind closed doors, and go through the cases.',
  'option.verification-c': '24/7 contacts, confidential scoreboard',
  'option.verification-c.short': '24/7 contacts',
  'option.verification-c.long':
    'Duty desks that answer day and night, replies within thirty days, and one count of requests that both keep and nobody publishes.',
  'option.verification-d': 'Half-yearly public report',
  'option.verification-d.short': 'Public report',
  'option.verification-d.long': 'Every six months a report that anyone can read: what was asked, and what was done.',
  'option.verification-e': 'Outside observers and Swiss audit',
  'option.verification-e.short': 'Swiss audit',
  'option.verification-e.long': 'Observers from outside attend the trials, and Swiss auditors check the files.',

  'clause.relief': 'Relief',
  'clause.relief.what': 'What happens to sanctions, ambassadors and visas.',
  'option.relief-a': 'April 2021 sanctions and expulsions reversed',
  'option.relief-a.short': 'April undone',
  'option.relief-a.long':
    'First the American cyber sanctions and the expulsions of April 2021 are undone. Everything else comes after.',
  'option.relief-b': 'One-year sanctions pause, visas',
  'option.relief-b.short': 'One-year pause',
  'option.relief-b.long':
    'No new cyber sanctions for twelve months. The ambassadors return, and visas open step by step.',
  'option.relief-c': 'Ambassadors return, nothing more',
  'option.relief-c.short': 'Diplomats back',
  'option.relief-c.long': 'Both ambassadors go back to their embassies. Sanctions stay as they are.',
  'option.relief-d': 'Relief per closed case, snap-back',
  'option.relief-d.short': 'Case by case',
  'option.relief-d.long': 'Each closed case lifts a measure. A broken promise puts it back by itself.',
  'option.relief-e': 'No relief, automatic new sanctions',
  'option.relief-e.short': 'New sanctions',
  'option.relief-e.long': 'No measure is lifted. New ones follow by themselves when a promise is broken.',
} as const
