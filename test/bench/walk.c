/*
 * walk.c - the rule book, version 1, written a second time from its text alone.
 * Walks one world breadth first, position by position, and prints the counts of
 * rule book section 12 as one line of JSON. A benchmark twin: it shares no code
 * and no data file with the game, so that agreement means something.
 *   cc -std=c11 -O2 -o walk walk.c
 *   ./walk usa justice parity proud 0 no 0 relief
 *   (chair own their temperament event leak votes posture)
 * With -DCUT_DOWN it walks the cut-down scenario, whose numbers stand here a second time too.
 *
 * Time, speed and memory go to stderr. "Section n" below is a section of the rule book.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* ---------------- section 2: the numbers */
enum { RUSSIA, USA, SEATS };
enum { SCOPE, NATIONALS, NUMBERS, EVIDENCE, OFFLIMITS, VERIFICATION, RELIEF, CLAUSES };
enum { OPEN, A, B, C, D, E, OPTIONS };
enum { MANDATES = 3, GROUPS = 3, PRINCIPLES = 3, TRUST_TOP = 3, TEMPER_TOP = 3, FACE_TOP = 2 };

#ifdef CUT_DOWN /* numbers that the cut-down scenario changes when it starts */
#define NUMBER static
#else
#define NUMBER static const
#endif

NUMBER int VALUE[SEATS][CLAUSES][OPTIONS] = {
    [RUSSIA] = {{0, 4, 3, 1, -1, -5}, {0, 4, 2, -2, -3, -5}, {0, 4, 3, 1, 0, -4}, {0, 3, 1, 0, -2, -3},
                {0, 3, 2, 1, -1, -4}, {0, 3, 2, 1, -1, -3}, {0, 4, 3, 1, 0, -5}},
    [USA] = {{0, -5, -2, 1, 3, -1}, {0, -3, 1, 3, 4, 0}, {0, -5, 0, 2, 3, 4}, {0, -2, 1, 2, -1, -2},
             {0, -3, 1, 2, 4, 3}, {0, -3, 0, 2, 4, 3}, {0, -5, -1, 1, 3, 2}},
};
typedef struct { const char *name; int weight[CLAUSES]; } Mandate;
static const Mandate MANDATE[SEATS][MANDATES] = {
    [RUSSIA] = {{"sovereignty", {2, 3, 1, 2, 1, 1, 2}}, {"parity", {1, 2, 3, 1, 2, 1, 2}}, {"relief", {1, 2, 1, 2, 1, 2, 3}}},
    [USA] = {{"victims", {2, 1, 2, 1, 3, 2, 1}}, {"justice", {2, 3, 2, 2, 1, 1, 1}}, {"stability", {1, 1, 1, 2, 2, 3, 2}}},
};
typedef struct { const char *name; int first, last, pressure; } Temperament;
static const Temperament TEMPERAMENT[] = {{"cautious", 78, 40, 2}, {"proud", 90, 62, -2}, {"steady", 84, 52, 0}};
typedef struct { int weight[CLAUSES], needs; } Group;
NUMBER int FALLBACK = 12;
NUMBER Group GROUP[SEATS][GROUPS] = {
    [RUSSIA] = {{{1, 2, 0, 2, 0, 1, 0}, 4}, {{1, 2, 1, 0, 1, 0, 1}, 6}, {{0, 1, 2, 0, 1, 0, 2}, 6}},
    [USA] = {{{0, 1, 1, 0, 1, 0, 2}, 4}, {{2, 1, 0, 2, 0, 1, 0}, 5}, {{1, 0, 1, 0, 2, 2, 0}, 7}},
};
typedef struct { int clause, from, to; } Line; /* a public line: its clause and the options that keep it */
static const Line LINE[SEATS][3] = {
    [RUSSIA] = {{0, 0, 0}, {NATIONALS, A, B}, {NUMBERS, A, B}},
    [USA] = {{0, 0, 0}, {OFFLIMITS, C, E}, {SCOPE, C, E}},
};

/* ---------------- section 3: world and position */
enum { ARRIVAL, /* 1..8 are the statements */ RECESS = 9, PRESS_TREATY, PRESS_PROTOCOL, PRESS_DECLARATION, STAGES };
typedef struct { int draft[CLAUSES], trust, temper, ownFace, theirFace, line, stage; } Position;

/* The world, and what follows from it before the first move. */
static struct {
    int chair, other, event, leak, votes;
    const Mandate *own, *their, *posture;
    const Temperament *temperament;
    bool ownRed[CLAUSES][OPTIONS], theirRed[CLAUSES][OPTIONS], dominated[CLAUSES][OPTIONS];
    int theirWorth[CLAUSES][OPTIONS], postureWorth[CLAUSES][OPTIONS]; /* to them: by their mandate, by their posture */
    int possibleWorth[CLAUSES][OPTIONS]; /* to the chair, summed over its three mandates */
    int hope[9][CLAUSES];                /* by statement 1..8 */
} world;

/* Gauges never leave their range; temper alone may pass its top, and statements see to that (section 3). */
static int clamp(int x, int top) { return x < 0 ? 0 : x > top ? top : x; }
static void addTrust(Position *p, int by) { p->trust = clamp(p->trust + by, TRUST_TOP); }
static void addTemper(Position *p, int by) { p->temper = clamp(p->temper + by, TEMPER_TOP); }
static void addOwnFace(Position *p, int by) { p->ownFace = clamp(p->ownFace + by, FACE_TOP); }
static void addTheirFace(Position *p, int by) { p->theirFace = clamp(p->theirFace + by, FACE_TOP); }
static int floorDiv(int a, int b) { int q = a / b; return (a % b != 0 && (a < 0) != (b < 0)) ? q - 1 : q; }

static bool isRedLine(int seat, const Mandate *m, int clause, int option) { /* section 5 */
    int value = VALUE[seat][clause][option];
    return value <= -4 || m->weight[clause] * value <= -8;
}

static bool isDominated(int clause, int option) { /* section 5, answer 2 */
    int r = VALUE[RUSSIA][clause][option], u = VALUE[USA][clause][option];
    for (int o = A; o <= E; o++) {
        int r2 = VALUE[RUSSIA][clause][o], u2 = VALUE[USA][clause][o];
        if (r2 >= r && u2 >= u && (r2 > r || u2 > u)) return true;
    }
    return false;
}

static void prepareClause(int c) { /* section 5: red lines, dominated options, hope */
    const Temperament *t = world.temperament;
    int best = 0;
    for (int o = OPEN; o <= E; o++) {
        world.theirWorth[c][o] = world.their->weight[c] * VALUE[world.other][c][o];
        world.postureWorth[c][o] = world.posture->weight[c] * VALUE[world.other][c][o];
        world.possibleWorth[c][o] = 0;
        for (int m = 0; m < MANDATES; m++)
            world.possibleWorth[c][o] += MANDATE[world.chair][m].weight[c] * VALUE[world.chair][c][o];
        if (world.theirWorth[c][o] > best) best = world.theirWorth[c][o];
        if (o == OPEN) continue;
        world.ownRed[c][o] = isRedLine(world.chair, world.own, c, o);
        world.theirRed[c][o] = isRedLine(world.other, world.their, c, o);
        world.dominated[c][o] = isDominated(c, o);
    }
    for (int n = 1; n <= 8; n++) {
        int aspiration = t->first - (t->first - t->last) * (n - 1) / 7;
        world.hope[n][c] = aspiration * best / 100;
    }
}

/* Does the chair's public line ask for this option of this clause? */
static bool keepsLine(const Position *p, int clause, int option) {
    const Line *l = &LINE[world.chair][p->line];
    return p->line != 0 && l->clause == clause && option >= l->from && option <= l->to;
}

/* A position as a number below POSITIONS_MAX, and back. */
#define POSITIONS_MAX (279936u /* drafts, 6^7 */ * 4u * 4u * 3u * 3u * 3u * STAGES)

static uint32_t pack(const Position *p) {
    int gauges = ((p->ownFace * 3 + p->theirFace) * 4 + p->trust) * 4 + p->temper;
    uint32_t n = (uint32_t)((p->stage * 3 + p->line) * 144 + gauges);
    for (int c = 0; c < CLAUSES; c++) n = n * OPTIONS + (uint32_t)p->draft[c];
    return n;
}

static Position unpack(uint32_t n) {
    Position p;
    for (int c = CLAUSES - 1; c >= 0; c--) { p.draft[c] = (int)(n % OPTIONS); n /= OPTIONS; }
    int rest = (int)n;
    p.temper = rest % 4; rest /= 4;
    p.trust = rest % 4; rest /= 4;
    p.theirFace = rest % 3; rest /= 3;
    p.ownFace = rest % 3; rest /= 3;
    p.line = rest % 3;
    p.stage = rest / 3;
    return p;
}

/* ---------------- the walk's books */
enum { ENDINGS = 21, NO_WORTH = -1000000 };
typedef struct { uint32_t *items; size_t count, room; } Queue;

static uint64_t *seen;             /* one bit a position */
static Queue current, following;   /* the positions of this depth and of the next */
static uint64_t positions, moves;
static int depth, par[ENDINGS], bestOwn = NO_WORTH, bestJoint = NO_WORTH;

static void push(Queue *q, uint32_t item) {
    if (q->count == q->room) {
        q->room = q->room ? q->room * 2 : 1024;
        q->items = realloc(q->items, q->room * sizeof *q->items);
        if (!q->items) { fputs("out of memory\n", stderr); exit(1); }
    }
    q->items[q->count++] = item;
}

/* A legal move that leads to a position. */
static void moveTo(Position p) {
    moves++;
    uint32_t n = pack(&p);
    uint64_t bit = (uint64_t)1 << (n & 63);
    if (seen[n >> 6] & bit) return;
    seen[n >> 6] |= bit;
    push(&following, n);
}

/* A legal move that leads to an ending. */
static void moveToEnding(int ending, int ownWorth, int theirWorth) {
    moves++;
    if (!par[ending]) par[ending] = depth + 1;
    if (ownWorth > bestOwn) bestOwn = ownWorth;
    if (ownWorth + theirWorth > bestJoint) bestJoint = ownWorth + theirWorth;
}

/* ---------------- section 10: endings */
static int draftWorth(const Position *p, int seat, const Mandate *m) { /* section 2 */
    int worth = 0;
    for (int c = 0; c < CLAUSES; c++) worth += m->weight[c] * VALUE[seat][c][p->draft[c]];
    return worth;
}

static void endFixed(int ending, int above) { moveToEnding(ending, FALLBACK + above, FALLBACK + above); }
static int shareOf(int worth, int percent) { return FALLBACK + floorDiv((worth - FALLBACK) * percent, 100); }

static void endShare(const Position *p, int ending, int percent) {
    moveToEnding(ending, shareOf(draftWorth(p, world.chair, world.own), percent),
                 shareOf(draftWorth(p, world.other, world.their), percent));
}

static void endSuspended(const Position *p) {
    const int *d = p->draft;
    if (d[NATIONALS] == OPEN && d[OFFLIMITS] != OPEN && d[RELIEF] == C) endFixed(13, 2);
    else if (world.event == 4 && (d[NATIONALS] == OPEN || d[NUMBERS] == OPEN)) endFixed(16, -1);
    else if (d[SCOPE] == OPEN) endFixed(15, 0);
    else if (p->trust >= 2) endFixed(18, 1);
    else endFixed(d[VERIFICATION] != OPEN ? 12 : 15, 0);
}

static void endTreaty(const Position *p, int russia, int usa) {
    int nationals = p->draft[NATIONALS];
    if (russia >= 2 && usa >= 2) endShare(p, nationals == A ? 5 : nationals == C ? 7 : 1, 100);
    else if (russia >= 2 && usa == 1 && p->trust >= 2) endShare(p, 2, 40);
    else if (russia >= 2 && usa == 1) endFixed(3, -2);
    else endFixed(17, -4);
}

static void endProtocol(const Position *p, int russia, int usa) {
    const int *d = p->draft;
    if (russia < 1 || usa < 1) endFixed(17, -4);
    else if (d[NATIONALS] == B) endShare(p, d[NUMBERS] == C && p->trust >= 2 ? 14 : 6, 80);
    else if (d[OFFLIMITS] != OPEN && d[VERIFICATION] != OPEN) endShare(p, 11, 80);
    else endShare(p, d[VERIFICATION] != OPEN ? 12 : 9, 80);
}

static void endDeclaration(const Position *p, int russia, int usa) {
    const int *d = p->draft;
    bool swap = (d[NUMBERS] == A || d[NUMBERS] == B) && (d[NATIONALS] == A || d[NATIONALS] == OPEN);
    if (russia == 0 || usa == 0) endFixed(17, -4);
    else endShare(p, swap ? 8 : d[OFFLIMITS] != OPEN ? 10 : 9, 50);
}

static int lineSupport(const Position *p) { /* section 9: an open clause keeps the line */
    if (p->line == 0) return 0;
    int clause = LINE[world.chair][p->line].clause, option = p->draft[clause];
    return option == OPEN || keepsLine(p, clause, option) ? 2 : -5;
}

static int groupsWon(const Position *p, int seat, int face) { /* section 9 */
    int won = 0, common = 3 * (face - 1);
    if (seat == world.chair) common += lineSupport(p);
    if ((world.votes == 1 && seat == USA) || (world.votes == 2 && seat == RUSSIA)) common -= 2;
    for (int g = 0; g < GROUPS; g++) {
        int support = common;
        for (int c = 0; c < CLAUSES; c++) support += GROUP[seat][g].weight[c] * VALUE[seat][c][p->draft[c]];
        if (support >= GROUP[seat][g].needs) won++;
    }
    return won;
}

static void endSigned(const Position *p, int ownFace, int theirFace) { /* faces may have left 0..2 */
    int own = groupsWon(p, world.chair, ownFace), their = groupsWon(p, world.other, theirFace);
    int russia = world.chair == RUSSIA ? own : their, usa = world.chair == USA ? own : their;
    bool treaty = p->stage == PRESS_TREATY, protocol = p->stage == PRESS_PROTOCOL;
    const int *d = p->draft;
    bool struckDown = d[NATIONALS] == D || d[NATIONALS] == E || (protocol && d[NATIONALS] == C);
    bool stuck = d[SCOPE] == A || d[NUMBERS] == A || d[RELIEF] == A;
    if ((treaty || protocol) && struckDown) endFixed(4, -4);
    else if ((treaty || protocol) && stuck) endFixed(3, -4);
    else if (treaty) endTreaty(p, russia, usa);
    else if (protocol) endProtocol(p, russia, usa);
    else endDeclaration(p, russia, usa);
}

/* ---------------- sections 4, 8, 9: between the sessions */
static void movesAtArrival(Position p) { /* section 4 */
    Position q;
    p.stage = 1;
    moveTo(p); /* silent */
    for (int line = 1; line <= 2; line++) { q = p; q.line = line; addOwnFace(&q, 1); moveTo(q); }
    q = p; addTrust(&q, 1); addOwnFace(&q, -1); moveTo(q); /* warm words */
}

static void applyEvent(Position *p) { /* section 8 */
    int hurt = world.event == 2 ? RUSSIA : world.event == 3 ? USA : SEATS; /* whose press turns */
    if (hurt == world.chair) addOwnFace(p, -1);
    if (hurt == world.other) addTheirFace(p, -1);
    if (world.event == 1) addTemper(p, 1);
    if (world.event == 4) addTrust(p, -1);
    if (world.event == 5) addTrust(p, 1);
}

/* Section 8: the host settles the first open principle. False: nothing is open. */
static bool applyHost(Position *p) {
    for (int c = 0; c < PRINCIPLES; c++) {
        if (p->draft[c] != OPEN) continue;
        int best = NO_WORTH;
        for (int o = A; o <= E; o++) {
            int russia = VALUE[RUSSIA][c][o], usa = VALUE[USA][c][o];
            if (russia <= -4 || usa <= -4 || world.ownRed[c][o] || russia + usa <= best) continue;
            best = russia + usa;
            p->draft[c] = o;
        }
        return true;
    }
    return false;
}

static void movesAtRecess(Position p) { /* section 8 */
    Position q;
    applyEvent(&p);
    p.stage = 3;
    q = p; addTrust(&q, 1); if (world.leak) { addTemper(&q, 1); addOwnFace(&q, -1); } moveTo(q); /* channel */
    q = p; addOwnFace(&q, 1); moveTo(q); /* capital */
    q = p; addTemper(&q, -2); moveTo(q); /* lakeside */
    q = p; if (applyHost(&q)) moveTo(q); /* host */
    q = p; if (p.line != 0) { q.line = 0; addOwnFace(&q, -1); moveTo(q); } /* retract */
}

static void movesAtPress(const Position *p) { /* section 9 */
    endSigned(p, p->ownFace, p->theirFace);         /* joint words */
    endSigned(p, p->ownFace - 1, p->theirFace + 1); /* credit them */
    endSigned(p, p->ownFace + 1, p->theirFace - 1); /* claim victory */
}

/* ---------------- section 5: what a statement stands on */
/* One clause moved to one option, and what that does. */
typedef struct {
    int clause, option;
    int gain, theirWorth;      /* to them: with hope and line; change of worth */
    int ownValue, theirValue;  /* change of unweighted values */
    bool ownRed, theirRed, dominated;
    bool proposable;           /* section 7, likewise the score */
    int score;
} Change;

/* A text: two changes, the second NOTHING where it is of one clause only. first == NULL: no text. */
typedef struct { const Change *first, *second; } Text;
static const Change NOTHING = {.clause = CLAUSES};

typedef struct {
    Position p;
    Change change[CLAUSES * 5];
    int from[CLAUSES + 1]; /* the changes of clause c: from[c] up to from[c + 1] */
    int worth, credit, leeway;
    Text proposal;
} Table;

static bool isFinal(const Position *p) { return p->stage >= 6; }

static bool mayChange(const Position *p, int clause, int option) { /* sections 4 and 5 */
    int now = p->draft[clause];
    if (isFinal(p)) return now != OPEN && (option == now + 1 || option == now - 1);
    return option != now && (clause < PRINCIPLES) == (p->stage <= 2);
}

static int gainOf(const Position *p, int clause, int option) { /* section 5 */
    int now = p->draft[clause], worth = world.theirWorth[clause][option];
    if (now != OPEN) return worth - world.theirWorth[clause][now];
    return worth - world.hope[p->stage][clause] + (keepsLine(p, clause, option) ? 2 : 0);
}

static int scoreOf(const Position *p, int clause, int option) { /* section 7 */
    int now = p->draft[clause];
    int forYou = 35 + 35 * (p->stage - 1) / 7 + 8 * p->trust;
    return 300 * (world.postureWorth[clause][option] - world.postureWorth[clause][now]) +
           forYou * (world.possibleWorth[clause][option] - world.possibleWorth[clause][now]);
}

static void fillChange(Change *x, const Position *p, int c, int o) {
    int now = p->draft[c];
    *x = (Change){.clause = c, .option = o};
    x->gain = gainOf(p, c, o);
    x->theirWorth = world.theirWorth[c][o] - world.theirWorth[c][now];
    x->ownValue = VALUE[world.chair][c][o] - VALUE[world.chair][c][now];
    x->theirValue = VALUE[world.other][c][o] - VALUE[world.other][c][now];
    x->score = scoreOf(p, c, o);
    x->ownRed = world.ownRed[c][o];
    x->theirRed = world.theirRed[c][o];
    x->dominated = world.dominated[c][o];
    x->proposable = !x->theirRed && VALUE[world.chair][c][o] > -4 && !x->dominated && x->gain >= -2;
}

static void weighDraft(Table *t) { /* section 5: credit, leeway */
    const Position *p = &t->p;
    t->worth = t->credit = 0;
    for (int c = 0; c < CLAUSES; c++) {
        if (p->draft[c] == OPEN) continue;
        t->worth += world.theirWorth[c][p->draft[c]];
        t->credit += world.theirWorth[c][p->draft[c]] - world.hope[p->stage][c];
    }
    t->leeway = 2 * p->trust + world.temperament->pressure * p->temper;
}

static void listChanges(Table *t) {
    int count = 0;
    for (int c = 0; c < CLAUSES; c++) {
        t->from[c] = count;
        for (int o = A; o <= E; o++)
            if (mayChange(&t->p, c, o)) fillChange(&t->change[count++], &t->p, c, o);
    }
    t->from[CLAUSES] = count;
}

/* ---------------- section 7: their proposal */
/* Sections 6 and 7: worth and credit with which they sign, after a change of both by delta. */
static bool willSign(const Table *t, int delta) {
    return t->worth + delta >= FALLBACK && t->credit + delta >= -t->leeway;
}

static void consider(Table *t, const Change *x, const Change *y, int *bestScore) {
    int score = x->score + y->score;
    if (score <= *bestScore) return;
    if (isFinal(&t->p) && !willSign(t, x->theirWorth + y->theirWorth)) return;
    *bestScore = score;
    t->proposal = (Text){x, y};
}

/* Ties go to the earlier one: singles, then by first clause, second clause, first option, second option. */
static void findProposal(Table *t) {
    int best = 0;
    t->proposal = (Text){NULL, &NOTHING};
    for (int i = 0; i < t->from[CLAUSES]; i++)
        if (t->change[i].proposable) consider(t, &t->change[i], &NOTHING, &best);
    for (int c = 0; c < CLAUSES; c++)
        for (int d = c + 1; d < CLAUSES; d++)
            for (int i = t->from[c]; i < t->from[c + 1]; i++) {
                if (!t->change[i].proposable) continue;
                for (int j = t->from[d]; j < t->from[d + 1]; j++)
                    if (t->change[j].proposable) consider(t, &t->change[i], &t->change[j], &best);
            }
}

/* ---------------- sections 5 and 6: a statement */
static void endSession(Position p) { /* section 4 */
    if (p.stage >= 6) { endSuspended(&p); return; }
    p.stage = p.stage <= 2 ? RECESS : 6;
    moveTo(p);
}

static void useStatement(Position p) { /* section 6: breakdown, else the statement is used up */
    if (p.temper > TEMPER_TOP && p.trust == 0) endFixed(20, -8);
    else if (p.temper > TEMPER_TOP) endFixed(19, -2);
    else if (p.stage == 2 || p.stage == 5 || p.stage == 8) endSession(p);
    else { p.stage++; moveTo(p); }
}

static void settle(Position *p, const Change *x, const Change *y) { /* sections 5 and 6 */
    p->draft[x->clause] = x->option;
    if (y != &NOTHING) p->draft[y->clause] = y->option;
    if (x->ownValue + y->ownValue < 0) addOwnFace(p, -1);
}

static void acceptProposal(const Table *t) { /* section 6, and section 5, answer 0 */
    const Change *x = t->proposal.first, *y = t->proposal.second;
    Position p = t->p;
    settle(&p, x, y);
    if (x->gain + y->gain >= 0) addTrust(&p, 1);
    useStatement(p);
}

static bool theyAccept(const Table *t, int gain) { /* section 5, answer 3 */
    int arrears = t->credit < 0 ? t->credit : 0, goodwill = t->leeway > 0 ? t->leeway : 0;
    return gain >= 0 || gain + arrears >= -goodwill;
}

static void acceptedText(Position p, const Change *x, const Change *y, int gain) { /* section 5, answer 3 */
    settle(&p, x, y);
    if (gain < 0) addTrust(&p, -1);
    if (gain >= 4) addTrust(&p, 1);
    if (x->theirValue + y->theirValue < 0) addTheirFace(&p, -1);
    useStatement(p);
}

static void tableText(const Table *t, const Change *x, const Change *y) { /* section 5 */
    if (x->ownRed || y->ownRed) return; /* your instructions forbid it: no move */
    if (t->proposal.first == x && t->proposal.second == y) { acceptProposal(t); return; }
    Position p = t->p;
    int gain = x->gain + y->gain;
    if (x->theirRed || y->theirRed) {
        p.temper++; addTrust(&p, -1); /* red line */
    } else if (x->dominated || y->dominated) {
        /* better text exists: nothing changes */
    } else if (theyAccept(t, gain)) {
        acceptedText(p, x, y, gain);
        return;
    } else if (gain <= -9) {
        p.temper++; /* insult */
    } /* else refused */
    useStatement(p);
}

static void tableTexts(const Table *t) {
    for (int c = 0; c < CLAUSES; c++)
        for (int i = t->from[c]; i < t->from[c + 1]; i++) {
            tableText(t, &t->change[i], &NOTHING);
            for (int j = t->from[c + 1]; j < t->from[CLAUSES]; j++) tableText(t, &t->change[i], &t->change[j]);
        }
}

static void otherStatements(const Position *now) { /* section 6 */
    Position p = *now;
    if (p.trust < 2) p.trust++;
    useStatement(p); /* ask */
    p = *now; p.temper++; addTrust(&p, -1); useStatement(p); /* press hard */
    if (now->temper > 0) { p = *now; if (p.temper >= 2) addOwnFace(&p, -1); p.temper--; useStatement(p); } /* ease */
    if (now->ownFace > 0 && now->theirFace < FACE_TOP) { p = *now; p.ownFace--; p.theirFace++; useStatement(p); } /* bridge */
    if (now->ownFace < FACE_TOP) { p = *now; p.ownFace++; p.temper++; useStatement(p); } /* gallery */
}

static void signings(const Table *t) { /* section 6 */
    int settled = 0;
    Position p = t->p;
    for (int c = 0; c < CLAUSES; c++) {
        settled += p.draft[c] != OPEN;
        if (world.ownRed[c][p.draft[c]]) return; /* section 5: nobody signs for a red line of their own */
    }
    if (!isFinal(&p) || settled < 3 || !willSign(t, 0)) return;
    for (p.stage = PRESS_TREATY; p.stage <= PRESS_DECLARATION; p.stage++) moveTo(p);
}

static void movesAtStatement(const Position *p) {
    static Table t;
    t.p = *p;
    weighDraft(&t);
    listChanges(&t);
    findProposal(&t);
    tableTexts(&t);
    const Change *x = t.proposal.first, *y = t.proposal.second;
    if (x && !x->ownRed && !y->ownRed) acceptProposal(&t);
    otherStatements(p);
    signings(&t);
    endSession(*p);    /* adjourn */
    endFixed(19, -2);  /* walk out */
}

/* ---------------- the walk */
static void movesFrom(uint32_t packed) {
    Position p = unpack(packed);
    if (p.stage == ARRIVAL) movesAtArrival(p);
    else if (p.stage == RECESS) movesAtRecess(p);
    else if (p.stage >= PRESS_TREATY) movesAtPress(&p);
    else movesAtStatement(&p);
}

static void walk(void) {
    Position start = {.trust = 1, .temper = 1, .ownFace = 1, .theirFace = 1, .stage = ARRIVAL};
    push(&current, pack(&start));
    printf("{\"byDepth\":[");
    for (depth = 0; current.count; depth++) {
        uint64_t movesBefore = moves;
        following.count = 0;
        for (size_t i = 0; i < current.count; i++) movesFrom(current.items[i]);
        printf("%s[%zu,%llu]", depth ? "," : "", current.count, (unsigned long long)(moves - movesBefore));
        positions += current.count;
        Queue done = current; current = following; following = done;
    }
    printf("],\"positions\":%llu,\"moves\":%llu,\"endings\":{", (unsigned long long)positions, (unsigned long long)moves);
    for (int e = 1, comma = 0; e < ENDINGS; e++)
        if (par[e]) printf("%s\"%d\":%d", comma++ ? "," : "", e, par[e]);
    printf("},\"bestOwn\":%d,\"bestJoint\":%d}\n", bestOwn, bestJoint);
}

static void reportCost(void) {
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    double seconds = (double)clock() / CLOCKS_PER_SEC;
    fprintf(stderr, "%.3f s cpu, %.1f million moves/s, %ld MB\n", seconds, (double)moves / seconds / 1e6, use.ru_maxrss / 1024);
}

/* ---------------- the command line */
static _Noreturn void refuse(const char *what, const char *word) {
    fprintf(stderr, "%s: '%s'?\nuse: walk chair own their temperament event leak votes posture\n", what, word);
    exit(2);
}

static int readChoice(const char *const *names, int count, const char *what, const char *word) {
    for (int i = 0; i < count; i++)
        if (!strcmp(names[i], word)) return i;
    refuse(what, word);
}

static const Mandate *readMandate(int seat, const char *what, const char *word) {
    for (int m = 0; m < MANDATES; m++)
        if (!strcmp(MANDATE[seat][m].name, word)) return &MANDATE[seat][m];
    refuse(what, word);
}

static const Temperament *readTemperament(const char *word) {
    for (int t = 0; t < 3; t++)
        if (!strcmp(TEMPERAMENT[t].name, word)) return &TEMPERAMENT[t];
    refuse("temperament", word);
}

static void readWorld(char **word) {
    static const char *const seats[] = {"russia", "usa"}, *const noYes[] = {"no", "yes"};
    static const char *const digits[] = {"0", "1", "2", "3", "4", "5"};
    world.chair = readChoice(seats, 2, "chair", word[0]);
    world.other = 1 - world.chair;
    world.own = readMandate(world.chair, "own", word[1]);
    world.their = readMandate(world.other, "their", word[2]);
    world.temperament = readTemperament(word[3]);
    world.event = readChoice(digits, 6, "event", word[4]);
    world.leak = readChoice(noYes, 2, "leak", word[5]);
    world.votes = readChoice(digits, 3, "votes", word[6]);
    world.posture = readMandate(world.other, "posture", word[7]);
}

#ifdef CUT_DOWN
/* The cut-down scenario: one wording in four clauses, all else a red line of both; fallback 4, every group needs 3 less. */
static void cutDown(void) {
    static const int left[CLAUSES] = {[SCOPE] = C, [NATIONALS] = B, [NUMBERS] = C, [OFFLIMITS] = C};
    FALLBACK = 4;
    for (int seat = RUSSIA; seat < SEATS; seat++) {
        for (int g = 0; g < GROUPS; g++) GROUP[seat][g].needs -= 3;
        for (int c = 0; c < CLAUSES; c++)
            for (int o = A; o <= E; o++)
                if (o != left[c]) VALUE[seat][c][o] = -20;
    }
}
#endif

int main(int argc, char **argv) {
    if (argc != 9) refuse("eight words", argc > 1 ? argv[1] : "");
#ifdef CUT_DOWN
    cutDown();
#endif
    readWorld(argv + 1);
    for (int c = 0; c < CLAUSES; c++) prepareClause(c);
    seen = calloc(POSITIONS_MAX / 64 + 1, sizeof *seen);
    if (!seen) { fputs("out of memory\n", stderr); return 1; }
    walk();
    reportCost();
}
