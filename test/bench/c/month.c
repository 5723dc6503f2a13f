// The month of src/model/month in plain C, one person after another: the yardstick of the benchmark.
// The terms of each month come from TypeScript; everything that is done person by person is done here.
#include <math.h>
#include <string.h>
#include "month.h"

enum { OUTSIDE, BOOKED, SHADOW, CLAIM, GONE };
enum { COULD_NOT, WOULD_NOT, FORGOT };
enum { HAND_TO_MOUTH = 1, THIN_FILE = 2, INSTALMENTS = 4, DORMANT = 8, REFUSED = 16, EVER_31 = 32, EVER_91 = 64 };
enum { IN_FULL, SPREAD, LATE, QUIET, WITHOUT, CLAIMED, APART, FRESH, LISTS };
enum { BLOCK = 512, S = 4, HORIZON = 24, WRITE_OFF_MONTHS = 6, EPOCH = 2000, FOUNDER = -30000, DAYS = 30 };
enum { LARGEST_FEE = 65535, LEAST = 3000, SMALLEST_PLAN = 10000, SMALLEST_LIMIT = 30000 };
static const int TENORS[4] = {3, 6, 12, 24};
static const double WHOLE = 4294967296.0;

typedef struct { uint32_t a[BLOCK], b[BLOCK], c[BLOCK], d[BLOCK]; } Draws;

static Draws money, pay;
static int32_t income[BLOCK], needs[BLOCK], shock[BLOCK], bill[BLOCK], cash[BLOCK], spent[BLOCK];
static double target[BLOCK];
static int32_t lists[LISTS][BLOCK], listed[LISTS], some[BLOCK], others[BLOCK], amounts[BLOCK];
static int64_t books[CHARGED_OFF];
static uint32_t words[4];
static uint8_t list_of[64];
static double reached[256];

// The world at work, and where its block belongs.
static People p;
static const Terms *m;
static const Tables *table;
static double *slab, *trash, *tallies;
static int s, t;

static inline int32_t to_int(double x) { return (int32_t)(int64_t)x; }
static inline double round_half_up(double x) {
  double up = ceil(x);
  return up - 0.5 > x ? up - 1 : up;
}
static inline double least_of(double a, double b) { return a < b ? a : b; }
static inline double most_of(double a, double b) { return a > b ? a : b; }
static inline int32_t positive(int32_t x) { return x < 0 ? 0 : x; }
static inline void book(int tally, double amount) { slab[tally * S + s] += amount; }
static inline void enlist(int list, int j) { lists[list][listed[list]++] = j; }

static inline double chance_of(int score) {
  int at = score + 1024;
  return table->logistic[at < 0 ? 0 : at > 2047 ? 2047 : at];
}
static inline double small_chance(int x) {
  int at = x + 1024;
  return table->small[at < 0 ? 0 : at > 1024 ? 1024 : at];
}
static inline double exp_of(int x) {
  int at = x + 4096;
  return table->exp[at < 0 ? 0 : at > 8191 ? 8191 : at];
}

// ---- Chance: Threefry4x32-12.

static inline uint32_t rotated(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

#define MIX(left, right)                                                                          \
  x0 += x1, x1 = rotated(x1, left) ^ x0, x2 += x3, x3 = rotated(x3, right) ^ x2
#define CROSS(left, right)                                                                        \
  x0 += x3, x3 = rotated(x3, left) ^ x0, x2 += x1, x1 = rotated(x1, right) ^ x2

static void draw(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d, int first, int count, int block) {
  const uint32_t k0 = (uint32_t)(int32_t)m->key[0], k1 = (uint32_t)(int32_t)m->key[1],
                 k2 = (uint32_t)(int32_t)m->key[2], k3 = (uint32_t)(int32_t)m->key[3],
                 k4 = k0 ^ k1 ^ k2 ^ k3 ^ 0x1bd11bda;
  const uint32_t y1 = (uint32_t)m->address[0] + k1, y2 = (uint32_t)m->replicate[0] + k2, y3 = block + k3;
  for (int j = 0; j < count; j++) {
    uint32_t x0 = first + j + k0, x1 = y1, x2 = y2, x3 = y3;
    MIX(10, 26); CROSS(11, 21); MIX(13, 27); CROSS(23, 5);
    x0 += k1, x1 += k2, x2 += k3, x3 += k4 + 1;
    MIX(6, 20); CROSS(17, 11); MIX(25, 10); CROSS(18, 20);
    x0 += k2, x1 += k3, x2 += k4, x3 += k0 + 2;
    MIX(10, 26); CROSS(11, 21); MIX(13, 27); CROSS(23, 5);
    a[j] = x0 + k3, b[j] = x1 + k4, c[j] = x2 + k0, d[j] = x3 + k1 + 3;
  }
}

static void draw_late(int i) { draw(&words[0], &words[1], &words[2], &words[3], i, 1, 6); }

// ---- Accounts.

static inline int32_t *arrears_of(int i, int age) { return &p.arrears[age * p.size + i]; }

static int32_t all_arrears(int i) {
  int32_t sum = 0;
  for (int age = 0; age < WRITE_OFF_MONTHS; age++) sum += *arrears_of(i, age);
  return sum;
}

static int32_t owed_by(int i) {
  return p.late[i] < 0 ? p.open[i] : p.open[i] + all_arrears(i) + p.lateFees[i];
}

static void clear_account(int i) {
  for (int slot = 0; slot < HORIZON; slot++) p.plans[slot * p.size + i] = 0;
  for (int age = 0; age < WRITE_OFF_MONTHS; age++) *arrears_of(i, age) = 0;
  p.instalment[i] = p.instalmentFee[i] = p.open[i] = p.nextBill[i] = p.lateFees[i] = 0;
  p.late[i] = -1;
  p.spell[i] = p.payDay[i] = p.onPlan[i] = 0;
  p.pool[i] = 0;
}

static void book_earlier(int month, int tally, double amount) {
  if (month >= 0) tallies[month * SLAB + tally * S + s] += amount;
}

static void book_vintage(int opened, int kind, double amount) {
  int months = (int)m->months[0] + 1;
  int quarter = (opened + 17) / 3;
  tallies[months * SLAB + (quarter * months + (t > 0 ? t : 0)) * 6 + kind] += amount;
}

static void book_recovery(int i, int32_t amount) {
  int turned = p.turnedIn[i];
  if (turned < 0 || t - turned > 12) return;
  book_earlier(turned, RECOVERED_12, amount);
}

static void receive(int i, int32_t amount) {
  p.buffer[i] = positive(p.buffer[i] - amount);
  p.pool[i] = positive(p.pool[i] - amount);
  if (p.status[i] != BOOKED) return;
  book(PAID + p.bucket[i], amount);
  book_recovery(i, amount);
}

static void charge_late_fee(int i, int32_t amount, int days) {
  if (amount <= 0 || days <= 0) return;
  int32_t fee = to_int(round_half_up(amount * m->lateFee[0] * days));
  if (fee == 0) return;
  p.lateFees[i] += fee;
  if (p.status[i] != BOOKED) return;
  book(FEES + p.bucket[i], fee);
  book(LATE_FEES, fee);
}

static void settle(int i, int day, int new_bill) {
  int32_t total = all_arrears(i);
  int32_t fresh = new_bill ? *arrears_of(i, 0) : 0;
  charge_late_fee(i, total - fresh, day);
  charge_late_fee(i, fresh, day - p.dueDay[i]);
  int32_t amount = total + p.lateFees[i];
  for (int age = 0; age < WRITE_OFF_MONTHS; age++) *arrears_of(i, age) = 0;
  p.lateFees[i] = 0;
  receive(i, amount);
  p.late[i] = -1;
  p.spell[i] = p.payDay[i] = 0;
  p.stung[i] = 10;
  p.turnedIn[i] = -1;
}

// ---- Plans.

static inline int32_t *plan_of(int i, int month) { return &p.plans[(month + 48) % HORIZON * p.size + i]; }

static int32_t fee_of(int month, int kind, int32_t principal) {
  return to_int(least_of(LARGEST_FEE, round_half_up(principal * m->planFee[(month & 31) * 4 + kind])));
}

static void start_plan(int i, int kind, int32_t principal) {
  p.instalment[i] += principal / TENORS[kind];
  p.instalmentFee[i] += fee_of(t, kind, principal);
  *plan_of(i, t) = (int32_t)((uint32_t)principal * 32 + kind + 1);
}

static int32_t end_kind(int i, int kind) {
  int months = TENORS[kind];
  int32_t *plan = plan_of(i, t - months);
  if ((*plan & 31) != kind + 1) return 0;
  int32_t principal = (int32_t)((uint32_t)*plan >> 5), part = principal / months;
  p.instalment[i] -= part;
  p.instalmentFee[i] -= fee_of(t - months, kind, principal);
  *plan = 0;
  return principal - part * months;
}

static int32_t end_hardship_plan(int i) {
  int tenors = *p.hardshipTenors;
  for (int months = 1; months <= HORIZON; months++) {
    if ((tenors & (1 << months)) == 0) continue;
    int32_t *plan = plan_of(i, t - months);
    if ((*plan & 31) != 4 + months) continue;
    int32_t principal = (int32_t)((uint32_t)*plan >> 5), part = principal / months;
    p.instalment[i] -= part;
    *plan = 0;
    return principal - part * months;
  }
  return 0;
}

// ---- Work.

static void work(int from, int count) {
  const int cut = (int)m->cut[0];
  const double job_loss = m->jobLoss[0], job_finding = m->jobFinding[0], out_of_work = m->outOfWork[0];
  int idle = 0;
  for (int j = 0; j < count; j++) {
    int i = from + j;
    double luck = money.a[j];
    uint32_t word = money.b[j];
    int lasting = (p.deviation[i] * 3686 + table->normal[word >> 21] * 246 + 2048) >> 12;
    p.deviation[i] = lasting;
    if (p.inWork[i] == 1 ? luck >= job_loss * p.jobRisk[i] : luck < job_finding) {
      p.inWork[i] = 1;
      int log = (lasting + ((table->normal[(word >> 5) & 2047] * 491) >> 12) - cut) >> 2;
      income[j] = to_int(p.income[i] * table->exp[log < -4096 ? 0 : log + 4096]);
    } else {
      p.inWork[i] = 0;
      income[j] = to_int(p.income[i] * out_of_work);
      idle++;
    }
  }
  book(PEOPLE, count);
  book(OUT_OF_WORK, idle);
}

// ---- Bill.

static int in_time(int i) { return p.traits[i] & INSTALMENTS ? SPREAD : IN_FULL; }

static void sort(int from, int count) {
  memset(listed, 0, sizeof listed);
  for (int j = 0; j < count; j++) {
    int i = from + j;
    enlist(list_of[p.status[i] | (p.traits[i] & 12) << 1 | (p.late[i] >= 0) << 5], j);
  }
}

static void write_off(int i) {
  int32_t owed = owed_by(i), pool = p.pool[i];
  int bucket = p.bucket[i], booked = p.status[i] == BOOKED;
  clear_account(i);
  p.limit[i] = 0;
  if (!booked) return;
  book(CHARGED_OFF + bucket, owed);
  book(POOL_CHARGED_OFF, pool);
  book(ROLL_COUNT + bucket * 7 + 6, 1);
  book(ROLL_AMOUNT + bucket * 7 + 6, owed);
  p.claim[i] = owed;
  p.claimAge[i] = 0;
  p.status[i] = CLAIM;
  p.bucket[i] = 0;
}

static void overdue(int from) {
  int end = listed[LATE], still = 0;
  for (int k = 0; k < end; k++) {
    int j = lists[LATE][k], i = from + j;
    if (p.late[i] >= WRITE_OFF_MONTHS) write_off(i);
    else if (p.payDay[i] > 0) settle(i, p.payDay[i], 0);
    if (p.late[i] >= 0) lists[LATE][still++] = j;
    else enlist(p.status[i] == CLAIM ? CLAIMED : in_time(i), j);
  }
  listed[LATE] = still;
}

static void wallet_bills(int from) {
  const int32_t *three = plan_of(from, t - 3), *six = plan_of(from, t - 6), *twelve = plan_of(from, t - 12),
                *twenty_four = plan_of(from, t - 24);
  int in_hardship = *p.hardshipTenors != 0;
  int64_t fees = 0;
  for (int list = IN_FULL; list <= LATE; list++) {
    int ending = 0;
    for (int k = 0; k < listed[list]; k++) {
      int j = lists[list][k], i = from + j;
      int32_t due = p.nextBill[i], part = p.instalment[i];
      p.nextBill[i] = 0;
      if (part == 0) {
        bill[j] = due;
        continue;
      }
      int32_t fee = p.instalmentFee[i] < LARGEST_FEE ? p.instalmentFee[i] : LARGEST_FEE;
      bill[j] = due + part + fee;
      if (in_hardship) bill[j] += end_hardship_plan(i);
      some[ending] = j;
      ending += ((three[j] & 31) == 1) | ((six[j] & 31) == 2) | ((twelve[j] & 31) == 3) |
                ((twenty_four[j] & 31) == 4);
      p.open[i] += fee;
      int32_t booked = fee & -(p.status[i] & BOOKED);
      books[FEES + p.bucket[i]] += booked;
      fees += booked;
    }
    for (int k = 0; k < ending; k++)
      for (int kind = 0; kind < 4; kind++) bill[some[k]] += end_kind(from + some[k], kind);
  }
  book(PLAN_FEES, fees);
}

static void card_bills(int from) {
  int64_t fees = 0;
  for (int list = IN_FULL; list <= LATE; list++)
    for (int k = 0; k < listed[list]; k++) {
      int j = lists[list][k], i = from + j;
      int32_t balance = p.open[i];
      if (balance == 0) continue;
      if (list == IN_FULL) {
        bill[j] = balance;
        continue;
      }
      int32_t fee = to_int(balance * m->interest[0]), principal = to_int(balance * m->minimumRate[0]);
      int32_t least = (principal > LEAST ? principal : LEAST) + fee;
      p.open[i] = balance + fee;
      bill[j] = balance + fee < least ? balance + fee : least;
      int32_t booked = fee & -(p.status[i] & BOOKED);
      books[FEES + p.bucket[i]] += booked;
      fees += booked;
    }
  book(INTEREST, fees);
}

static void bills(int from, int count) {
  sort(from, count);
  overdue(from);
  memset(bill, 0, sizeof bill);
  if (m->isCard[0] != 0) card_bills(from);
  else wallet_bills(from);
}

// ---- Spend.

typedef struct {
  double income, needs, shock, bill, buffer, target, blind, patience, claw_back;
} Purse;

static int32_t free_spending(const Purse *purse) {
  double felt = purse->bill * purse->patience;
  double seems = purse->income - purse->needs * (1 - purse->blind) - felt;
  double save = 0.1 + 0.8 * (purse->patience - 0.85) + (purse->buffer < purse->target ? 0.25 : 0);
  save = save < 0 ? 0 : save > 0.6 ? 0.6 : save;
  double spends = seems > 0 ? seems * (1 - save) : 0;
  if (purse->buffer > purse->target + felt) spends += 0.3 * (purse->buffer - purse->target - felt);
  double gap = purse->bill - (purse->buffer + purse->income - purse->needs - purse->shock - spends);
  if (gap > 0 && purse->bill > 0) {
    double claw = 0.6 + (purse->patience - 0.85) + purse->claw_back;
    claw = claw < 0.05 ? 0.05 : claw > 0.95 ? 0.95 : claw;
    spends -= least_of(gap, spends * claw);
  }
  return to_int(spends);
}

static void spend(int from) {
  const double costs = m->costs[0], lean = costs * 0.85, crunch = m->crunchRank[0];
  const double sight = m->blindSpot[s] / 4096;
  for (int list = IN_FULL; list <= LATE; list++)
    for (int k = 0; k < listed[list]; k++) {
      int j = lists[list][k], i = from + j;
      int32_t service = p.otherDebt[i];
      int32_t must = to_int(p.essentials[i] * (p.inWork[i] == 1 ? costs : lean) + service);
      if (crunch > 0 && p.hideRank[i] < crunch) must += service;
      uint32_t event = money.c[j];
      int32_t blow = event >> 16 < 3277 ? to_int(p.income[i] * table->expenseShock[(event >> 7) & 511]) : 0;
      needs[j] = must;
      shock[j] = blow;
      Purse purse = {.income = income[j], .needs = must, .shock = blow, .bill = bill[j], .buffer = p.buffer[i],
                     .target = p.bufferTarget[i],
                     .blind = p.blindSpot[i] * sight * m->experience[p.monthsOnBook[i]],
                     .patience = p.patience[i] * (1.0 / 4096) + m->patience[s], .claw_back = m->clawBack[s]};
      int32_t whole = free_spending(&purse);
      double hand = purse.buffer + purse.income - must - blow - whole;
      spent[j] = whole;
      cash[j] = to_int(hand);
      p.buffer[i] = hand > 0 ? to_int(hand) : 0;
      if (p.onPlan[i] > 0) p.onPlan[i]--;
    }
}

// ---- Due.

static int score_of(double scaled, int shift) {
  return scaled < -2048 ? -2048 : (int)floor(scaled) - shift;
}

static inline double unwillingly(double unwilling, double burden) {
  return small_chance((int)floor(unwilling + 0.8 * burden));
}

static inline double burden_of(double bills_and_debts, int32_t earned) {
  double burden = earned > 0 ? bills_and_debts * 64 / earned : 128;
  return burden < 128 ? burden : 128;
}

static int root_of(int i, int j, int32_t weighed) {
  double due = bill[j], luck = pay.a[j], help = p.income[i] * m->helpShare[0];
  int desire = p.desire[i], shift = (int)m->abilityShift[0];
  double used = chance_of(desire);
  double bias = most_of(0, 1 - (p.patience[i] / 4096.0 + m->patience[s]));
  double patient = chance_of((int)round_half_up(desire - 256 * bias)) / used;
  double clear = chance_of((int)round_half_up(desire - (128.0 * p.blindSpot[i]) / 4096)) / used;
  int root = 5;
  double best = -INFINITY;
  for (int k = 0; k < 5; k++) {
    Purse purse = {.income = income[j], .needs = needs[j], .shock = shock[j], .bill = due,
                   .buffer = (double)cash[j] - income[j] + needs[j] + shock[j] + spent[j],
                   .target = p.bufferTarget[i],
                   .blind = (p.blindSpot[i] / 4096.0) * m->blindSpot[s] * m->experience[p.monthsOnBook[i]],
                   .patience = p.patience[i] / 4096.0 + m->patience[s], .claw_back = m->clawBack[s]};
    if (k == 0) purse.income = most_of(purse.income, p.income[i]);
    else if (k == 1) {
      purse.shock = 0;
      purse.needs = least_of(purse.needs, (double)p.essentials[i] + p.otherDebt[i]);
    } else if (k == 2) {
      purse.patience = 1;
      purse.bill *= patient;
    } else if (k == 3) {
      purse.blind = 0;
      purse.bill *= clear;
    } else purse.needs = most_of(0, purse.needs - p.otherDebt[i]);
    double asked = weighed * (purse.bill / due);
    double left = purse.buffer + purse.income - purse.needs - purse.shock - free_spending(&purse);
    double score = score_of(least_of(4096, ((left + help) * m->abilitySlope[0]) / asked), shift);
    if (luck < chance_of((int)score) && score > best) {
      best = score;
      root = k;
    }
  }
  return root;
}

static int warned(int i, int j) {
  int32_t due = bill[j];
  if (m->isCard[0] != 0 || p.onPlan[i] > 0) return 0;
  if ((pay.d[j] & 0xffff) >= m->early[0] * 65536 || cash[j] * 2.0 < due) return 0;
  int32_t part = (due + 1) / 2;
  p.open[i] -= part;
  p.nextBill[i] += due - part;
  p.onPlan[i] = 3;
  receive(i, part);
  return 1;
}

static void miss(int i, int j, int cause, int32_t weighed) {
  int booked = p.status[i] == BOOKED;
  int32_t left = cash[j], due = bill[j], unpaid = due;
  if (cause == COULD_NOT) {
    if (booked) book(ROOT + root_of(i, j, weighed), 1);
    int32_t part = left > 0 ? to_int(least_of(floor(left * 0.3), floor(due * 0.6))) : 0;
    if (part > 0) {
      receive(i, part);
      unpaid -= part;
    }
  }
  p.open[i] -= due;
  *arrears_of(i, 0) = unpaid;
  p.cause[i] = cause;
  p.spell[i] = 0;
  p.late[i] = 0;
  enlist(FRESH, j);
  if (p.onPlan[i] > 0) {
    if (booked && p.claim[i] > 0) book(PLANS_BROKEN, 1);
    p.onPlan[i] = 0;
    p.claim[i] = 0;
  }
  if (!booked) return;
  book(UNPAID_COUNT, 1);
  book(UNPAID, unpaid);
  book(MISSED + cause, 1);
}

static int decide(int from, int list) {
  const int shift = (int)m->abilityShift[0], beyond = 1023 + shift, liquidity = m->liquidity[0] != 0;
  const double debit_fails = 0.003 * WHOLE;
  int bills_due = 0, payers = 0, misses = 0, firsts = 0;
  int64_t fallen_due = 0;
  for (int k = 0; k < listed[list]; k++) {
    int j = lists[list][k];
    int32_t due = bill[j];
    if (due == 0) continue;
    int i = from + j, booked = p.status[i] & BOOKED;
    bills_due += booked;
    fallen_due += due & -booked;
    int32_t weighed = due;
    if (!liquidity && p.onPlan[i] != 0 && p.claim[i] > due) weighed = p.claim[i];
    double scaled = ((cash[j] + p.income[i] * m->helpShare[0]) * m->abilitySlope[0]) / weighed;
    int cause = -1;
    if (scaled < beyond && pay.a[j] >= chance_of(score_of(scaled, shift))) cause = COULD_NOT;
    else {
      double unwilling = m->willing[s] + p.reluctance[i], temper = pay.b[j];
      if (temper < unwillingly(unwilling, 128) &&
          temper < unwillingly(unwilling, burden_of((double)due + p.otherDebt[i], income[j])))
        cause = WOULD_NOT;
      else {
        int memory = p.stung[i];
        double luck = pay.c[j];
        double chance = p.forgets[i] * (p.hasPaid[i] == 0 ? m->forgetFirst[s] : m->forget[s]) * (1 - 0.04 * memory);
        if ((luck < chance || luck < debit_fails) &&
            luck < (p.autopayRank[i] < m->autopayRank[s] ? debit_fails : chance))
          cause = FORGOT;
        p.stung[i] = memory - (memory > 0);
      }
    }
    if (cause >= 0) {
      amounts[misses] = weighed;
      others[misses++] = j * 4 + cause;
      continue;
    }
    if (p.hasPaid[i] == 0) {
      firsts += booked;
      p.hasPaid[i] = 1;
    }
    some[payers++] = j;
  }
  book(DUE_COUNT, bills_due);
  book(DUE, fallen_due);
  book(FIRST_BILLS, firsts);
  for (int k = 0; k < misses; k++) {
    int j = others[k] >> 2, i = from + j, cause = others[k] & 3;
    if (cause == COULD_NOT && m->early[0] > 0 && warned(i, j)) continue;
    if (p.hasPaid[i] == 0 && p.status[i] == BOOKED) book(FIRST_BILLS, 1);
    miss(i, j, cause, amounts[k]);
  }
  return payers;
}

static int32_t card_payment(uint32_t word, int32_t all, int32_t least, int32_t left) {
  if (word >> 24 < 18 && left > all) return all;
  double extra = 1 + ((word >> 16) & 255) / 256.0;
  return to_int(most_of(least, least_of(all, floor(least_of(least * extra, most_of(least, left))))));
}

static void due(int from) {
  int is_card = m->isCard[0] != 0;
  for (int list = IN_FULL; list <= SPREAD; list++) {
    int payers = decide(from, list);
    for (int k = 0; k < payers; k++) {
      int j = some[k], i = from + j;
      int32_t amount = bill[j];
      if (is_card) amount = list == IN_FULL ? p.open[i] : card_payment(pay.d[j], p.open[i], bill[j], cash[j]);
      p.open[i] -= amount;
      p.buffer[i] = positive(cash[j] - amount);
      if (t > 0) p.pool[i] = positive(p.pool[i] - amount);
      books[PAID + p.bucket[i]] += amount & -(p.status[i] & BOOKED);
    }
  }
}

// ---- Late.

static void turn_bad(int i, int booked, double *slab_of) {
  int32_t owed = owed_by(i);
  int applied = p.appliedIn[i];
  if (booked && (p.traits[i] & EVER_91) == 0) {
    p.traits[i] |= EVER_91;
    int opened = (applied < 0 ? -applied : applied) - EPOCH;
    book_vintage(opened, 3, 1);
    book_vintage(opened, 5, owed);
  }
  slab_of[TURNED_91 * S + s] += owed;
  slab_of[TURNED_91_COUNT * S + s]++;
  if (booked) book(POOL_91, p.pool[i]);
  p.turnedIn[i] = t;
  if (applied > 0 && t - (applied - EPOCH) <= 12) {
    book_earlier(applied - EPOCH, booked ? BAD_APPROVED : BAD_REJECTED, 1);
    p.appliedIn[i] = -applied;
  }
}

static void grow_older(int i, int j) {
  int booked = p.status[i] == BOOKED;
  double *slab_of = booked ? slab : trash;
  *arrears_of(i, 5) += *arrears_of(i, 4);
  for (int age = 4; age > 0; age--) *arrears_of(i, age) = *arrears_of(i, age - 1);
  *arrears_of(i, 0) = bill[j];
  p.open[i] -= bill[j];
  int months = p.late[i] + 1, spell = p.spell[i] + 1;
  p.late[i] = months;
  p.spell[i] = spell > 255 ? 255 : spell;
  if (spell == 1) {
    slab_of[TURNED_31 * S + s] += *arrears_of(i, 1);
    if (p.hasPaid[i] == 0) slab_of[FIRST_31 * S + s]++;
    if (booked && (p.traits[i] & EVER_31) == 0) {
      p.traits[i] |= EVER_31;
      int opened = (p.appliedIn[i] < 0 ? -p.appliedIn[i] : p.appliedIn[i]) - EPOCH;
      book_vintage(opened, 2, 1);
      book_vintage(opened, 4, owed_by(i));
    }
  }
  if (months == 3) turn_bad(i, booked, slab_of);
}

static void pay_oldest(int i) {
  int oldest = p.late[i] < 5 ? p.late[i] : 5;
  int32_t amount = *arrears_of(i, oldest);
  *arrears_of(i, oldest) = 0;
  receive(i, amount);
  int months = 5;
  while (*arrears_of(i, months) == 0) months--;
  p.late[i] = months;
}

static void sign_plan(int i, int j) {
  int months = (int)m->planMonths[0];
  int32_t behind = all_arrears(i) + p.lateFees[i];
  int32_t waived = to_int(floor(behind * m->writeDown[0]));
  int32_t owed = p.open[i] + behind - waived, before = bill[j], pool = p.pool[i];
  clear_account(i);
  p.pool[i] = pool < owed ? pool : owed;
  p.open[i] = owed;
  p.instalment[i] = owed / months;
  *plan_of(i, t) = (int32_t)((uint32_t)owed * 32 + 4 + months);
  *p.hardshipTenors |= 1 << months;
  p.onPlan[i] = months;
  p.claim[i] = before;
  double *slab_of = p.status[i] == BOOKED ? slab : trash;
  slab_of[(WAIVED + p.bucket[i]) * S + s] += waived;
  slab_of[PLANS_SIGNED * S + s]++;
}

static void catch_up(int i, int j, int before) {
  uint32_t keep = words[1];
  int months = p.late[i], cause = p.cause[i], spell = p.spell[i];
  int32_t total = all_arrears(i);
  int slot = cause * 7 + (months > 6 ? 6 : months);
  double factor = m->duration[spell];
  if (spell == 0) factor *= m->teachable[s];
  if (m->personFactor[0] > 1 && cause < 2 && (keep & 0xffff) < m->personReach[0]) factor *= m->personFactor[0];
  if (cause == COULD_NOT) {
    double purse = (double)income[j] - needs[j] + p.buffer[i];
    double able = floor(least_of(4096, most_of(-4096, (purse * m->abilitySlope[0]) / (total + 1)))) - m->abilityShift[0];
    factor *= 0.1 + 0.9 * (chance_of((int)able) / WHOLE);
  }
  double early = m->hazardEarly[slot] * factor * (spell == 1 ? m->handover[0] : 1);
  double later = m->hazardLate[slot] * factor;
  double wait = table->exponential[words[0] >> 20];
  int day = DAYS + 1;
  if (wait < 7 * early) day = (int)floor(wait / early) + 1;
  else if (later > 0) day = (int)least_of(DAYS + 1, 8 + floor((wait - 7 * early) / later));

  int due_day = p.dueDay[i];
  if (day <= DAYS) {
    if (spell == 0) {
      double *slab_of = p.status[i] == BOOKED ? slab : trash;
      slab_of[COLLECTED_30 * S + s] += *arrears_of(i, 0);
      if (day <= 7) slab_of[COLLECTED_7 * S + s] += *arrears_of(i, 0);
    }
    if (due_day + day <= DAYS) {
      settle(i, due_day + day, 1);
      return;
    }
    p.payDay[i] = due_day + day - DAYS;
  } else if (before && m->keepUp[0] > 0 && keep >> 16 < m->keepUp[0] &&
             *arrears_of(i, p.late[i] < 5 ? p.late[i] : 5) < total)
    pay_oldest(i);
  else if (before && m->hardship[0] > 0 && cause == COULD_NOT && months >= 1 && months <= 2) {
    if (words[2] >> 16 < m->hardship[0] * 65536 && m->isCard[0] == 0) {
      sign_plan(i, j);
      return;
    }
  }
  int32_t fresh = *arrears_of(i, 0);
  charge_late_fee(i, all_arrears(i) - fresh, DAYS);
  charge_late_fee(i, fresh, DAYS - due_day);
}

static void late(int from) {
  int end = listed[LATE], still = 0;
  for (int k = 0; k < end; k++) {
    int j = lists[LATE][k], i = from + j;
    draw_late(i);
    grow_older(i, j);
    catch_up(i, j, 1);
    if (p.late[i] >= 0) lists[LATE][still++] = j;
    else enlist(in_time(i), j);
  }
  listed[LATE] = still;
  for (int k = 0; k < listed[FRESH]; k++) {
    int j = lists[FRESH][k];
    draw_late(from + j);
    catch_up(from + j, j, 0);
  }
}

// ---- Claims.

static void finish(int i) {
  p.claim[i] = 0;
  p.status[i] = GONE;
}

static void claims(int from) {
  for (int k = 0; k < listed[CLAIMED]; k++) {
    int i = from + lists[CLAIMED][k], months = p.claimAge[i];
    int32_t left = p.claim[i];
    draw_late(i);
    if (m->sale[0] > 0 && months >= m->saleAge[0] && p.rank[i] >> 8 < m->sale[0] * 256) {
      double price = m->salePrice[0] * exp_of((int)round_half_up(-0.36 * (months / 12.0 - 1) * 1024));
      book(CLAIMS_SOLD, left);
      book(SALE_PROCEEDS, floor(left * price));
      finish(i);
      continue;
    }
    if (words[2] < m->claimChance[months]) {
      int32_t amount = to_int(most_of(1, floor(left * 0.25)));
      p.claim[i] = left - amount;
      book_recovery(i, amount);
      double who = (words[3] >> 8) / 16777216.0;
      double agency = m->claimAgency[months];
      int tally = who < agency ? RECOVERED_AGENCY : who < agency + m->claimLegal[months] ? RECOVERED_LEGAL : RECOVERED_OWN;
      book(tally, amount);
      if (tally == RECOVERED_AGENCY)
        book(AGENCY_FEES, floor(amount * least_of(0.44, m->agencyFee[0] + (0.11 * months) / 24)));
    }
    p.claimAge[i] = months + 1;
    if (months + 1 >= 36 || p.claim[i] == 0) {
      book(CLAIMS_EXPIRED, p.claim[i]);
      finish(i);
    } else {
      book(CLAIMS, p.claim[i]);
      if (m->agency[0] > 0 && months + 1 >= m->agencyFrom[0]) book(CLAIMS_PLACED, floor(p.claim[i] * m->agency[0]));
      book(CLAIM_AGES + (months < 3 ? 0 : months < 6 ? 1 : 2), p.claim[i]);
    }
  }
}

// ---- Buy.

static void aim(int from, int list) {
  const int shift = (int)m->patienceDesire[s];
  for (int k = 0; k < listed[list]; k++) {
    int j = lists[list][k], i = from + j;
    if (p.late[i] >= 0 || p.onPlan[i] > 0) {
      target[j] = 0;
      continue;
    }
    int months = p.monthsOnBook[i];
    int want = p.desire[i] + shift + ((p.blindSpot[i] * (int)m->blindDesire[s * 256 + months]) >> 12);
    target[j] = p.limit[i] * m->draws[s] * (chance_of(want) * (1 / WHOLE)) * reached[months];
  }
}

static int64_t buy_one(int i, int32_t owes, int32_t bought) {
  p.open[i] = owes + bought;
  p.buffer[i] += to_int(bought * m->substitution[0]);
  int32_t counted = bought & -(p.status[i] & BOOKED);
  books[BOUGHT + p.bucket[i]] += counted;
  return to_int(counted * m->merchantFee[0]);
}

static void buy_in_full(int from) {
  int is_card = m->isCard[0] != 0;
  int64_t merchants = 0;
  for (int k = 0; k < listed[IN_FULL]; k++) {
    int j = lists[IN_FULL][k], i = from + j;
    double aimed = target[j];
    int32_t owes = p.open[i], room = p.limit[i] - owes;
    double sum = aimed * table->buying[money.d[j] >> 24] - owes;
    int32_t bought = sum > 0 && aimed > 0 ? to_int(least_of(sum, room)) : 0;
    if (bought <= 0) continue;
    if (!is_card) p.nextBill[i] += bought;
    merchants += buy_one(i, owes, bought);
  }
  book(MERCHANT_FEES, merchants);
}

static void buy_spread(int from) {
  int64_t merchants = 0;
  int plans = 0;
  for (int k = 0; k < listed[SPREAD]; k++) {
    int j = lists[SPREAD][k], i = from + j;
    double aimed = target[j];
    int32_t owes = p.open[i], room = p.limit[i] - owes;
    double spread = aimed * m->instalmentShare[0];
    double sum = (aimed - spread) * table->buying[money.d[j] >> 24];
    int32_t gap = to_int((spread - owes + p.nextBill[i]) * 0.5);
    int32_t space = to_int(room - sum);
    int fits = (int32_t)pay.d[j] >= 0 && gap >= SMALLEST_PLAN && space >= gap;
    int32_t planned = fits ? gap : 0;
    some[plans] = j;
    amounts[plans] = planned;
    plans += fits;
    int32_t whole = to_int(least_of(sum, room - planned));
    int32_t bought = positive(whole) + planned;
    if (bought == 0) continue;
    p.nextBill[i] += bought - planned;
    merchants += buy_one(i, owes, bought);
  }
  book(MERCHANT_FEES, merchants);
  for (int k = 0; k < plans; k++) {
    int j = some[k], word = (money.d[j] >> 16) & 255, kind = 0;
    while (kind < 3 && word >= m->tenorEdge[kind]) kind++;
    start_plan(from + j, kind, amounts[k]);
  }
}

static void revolve(int from) {
  int64_t merchants = 0;
  for (int k = 0; k < listed[SPREAD]; k++) {
    int j = lists[SPREAD][k], i = from + j;
    double aimed = target[j], noise = table->buying[money.d[j] >> 24];
    int32_t owes = p.open[i], room = p.limit[i] - owes;
    double sum = (owes < aimed ? (aimed - owes) * 0.25 : 0) * noise + aimed * 0.05 * noise;
    int32_t bought = to_int(least_of(sum, room));
    if (bought <= 0) continue;
    merchants += buy_one(i, owes, bought);
  }
  book(MERCHANT_FEES, merchants);
}

static void buy(int from) {
  aim(from, IN_FULL);
  buy_in_full(from);
  aim(from, SPREAD);
  if (m->isCard[0] != 0) revolve(from);
  else buy_spread(from);
}

// ---- Applications.

static int signal_of(int i) {
  int thin = p.traits[i] & THIN_FILE;
  double signal = thin ? m->thinSignal[0] : m->signal[0], noise = thin ? m->thinNoise[0] : m->noise[0];
  return (int)round_half_up(signal * p.risk[i] + noise * p.scoreNoise[i]);
}

static int32_t limit_of(int i, int signal) {
  int lies = p.misreportRank[i] < m->misreports[0];
  int caught = lies && p.rank[i] >> 8 < m->caught[0];
  double earned = p.income[i] * (lies && !caught ? 1.25 : 1);
  double seen = p.hideRank[i] < m->hides[0] ? p.otherDebt[i] * m->reveal[0] : p.otherDebt[i];
  double care = 1 - 0.2 * (signal / 1024.0);
  double by_score = earned * m->limitMonths[0] * m->limitFactor[0] * (care < 0.5 ? 0.5 : care > 1.5 ? 1.5 : care);
  double by_debt = (m->debtCap[0] * earned - seen) / 0.17;
  double limit = least_of(least_of(by_score, by_debt), m->limitCap[0]);
  return limit < SMALLEST_LIMIT ? 0 : to_int(floor(limit / 100) * 100);
}

static int affordable(int signal) {
  if (m->rateCap[0] >= 1) return 1;
  double loss = 0.03 * exp_of((int)round_half_up(m->lossSlope[0] * signal));
  return m->fundingCost[0] + loss <= m->rateCap[0];
}

static void answer(int i, int months_on_book) {
  int signal = signal_of(i);
  int32_t limit = limit_of(i, signal);
  int gave_up = p.rank[i] >> 8 >= m->abandonFrom[0];
  int approved = !gave_up && limit > 0 && signal <= m->cutOff[0] && affordable(signal);
  book(APPLIED, 1);
  if (approved) {
    book(APPROVED, 1);
    book(LIMITS, limit);
    book_vintage(t, 0, 1);
    book_vintage(t, 1, limit);
  }
  if (gave_up) book(GAVE_UP, 1);
  p.traits[i] = (p.traits[i] & ~(REFUSED | EVER_31 | EVER_91)) | (approved ? 0 : REFUSED);
  p.status[i] = approved ? BOOKED : SHADOW;
  p.limit[i] = approved || limit > SMALLEST_LIMIT ? limit : SMALLEST_LIMIT;
  p.appliedIn[i] = EPOCH + t;
  p.turnedIn[i] = -1;
  p.monthsOnBook[i] = months_on_book;
  p.hasPaid[i] = months_on_book > 2;
}

static void review(int i) {
  int signal = signal_of(i);
  int32_t now = p.limit[i], rule;
  double tenure = 1 + m->limitGrowth[0] * (p.monthsOnBook[i] < 48 ? p.monthsOnBook[i] : 48);
  if (signal > m->reviewCutOff[0]) rule = now < 2 * SMALLEST_LIMIT ? 0 : now >> 1;
  else rule = to_int(floor(limit_of(i, signal) * tenure));
  p.limit[i] = rule > now ? to_int(least_of(rule, most_of(floor(now * 1.2), SMALLEST_LIMIT))) : rule;
}

static void applications(int from, int count, int reviewed) {
  int applicants = 0;
  for (int k = 0; k < listed[WITHOUT]; k++) {
    int j = lists[WITHOUT][k], i = from + j;
    double keen = p.traits[i] & REFUSED ? m->applyAgain[0] : m->apply[0];
    if (pay.a[j] < keen * (1 + m->selection[0] * p.risk[i]) || p.appliedIn[i] == FOUNDER) some[applicants++] = j;
  }
  for (int k = 0; k < applicants; k++) {
    int j = some[k], i = from + j;
    answer(i, p.appliedIn[i] == FOUNDER ? p.monthsOnBook[i] : 0);
    enlist(QUIET, j);
  }
  if (!reviewed) return;
  for (int i = from; i < from + count; i++)
    if (p.status[i] == BOOKED && p.late[i] < 0) review(i);
}

// ---- Close.

static int parts(int i, int j) {
  if (p.status[i] == SHADOW) {
    int applied = p.appliedIn[i] < 0 ? -p.appliedIn[i] : p.appliedIn[i];
    if (t - (applied - EPOCH) < 12) return 0;
    clear_account(i);
  } else if ((pay.d[j] & 0xffff) < m->leave[0]) book(LEFT, 1);
  else return 0;
  p.status[i] = OUTSIDE;
  p.limit[i] = 0;
  p.bucket[i] = 0;
  p.appliedIn[i] = 0;
  p.turnedIn[i] = -1;
  p.monthsOnBook[i] = 0;
  p.hasPaid[i] = 0;
  return 1;
}

static void close_one(int i, int j) {
  int months = p.late[i], standing = p.status[i], before = p.bucket[i];
  if (p.monthsOnBook[i] < 255) p.monthsOnBook[i]++;
  int32_t total = owed_by(i);
  int now = months >= 0 ? (months > 2 ? 5 : months + 2) : total > 0;
  if ((standing == SHADOW || before + now == 0) && parts(i, j)) return;
  p.bucket[i] = now;
  if (standing == SHADOW) return;
  books[ROLL_COUNT + before * 7 + now]++;
  books[ROLL_AMOUNT + before * 7 + now] += total;
  if (((double)bill[j] + p.otherDebt[i]) * 2 > income[j]) book(OVER_INDEBTED, 1);
  if (now == 5) book(LONG_LATE + p.cause[i], 1);
  if (p.onPlan[i] > 0) book(ON_PLAN, 1);
}

static void count_account(int i, int j, int32_t total) {
  book(CUSTOMERS, 1);
  book(INCOME, income[j]);
  book(OTHER_SERVICE, p.otherDebt[i]);
  book(BILLED, bill[j]);
  if (total == 0) return;
  book(HOLDERS, 1);
  book(OWED, total);
  if (total < 300000) book(OWED_BELOW_3000, total);
  int instalments = m->isCard[0] != 0 ? (p.traits[i] & INSTALMENTS) != 0 : p.open[i] > p.nextBill[i];
  book(instalments || p.late[i] >= 0 ? CARRIERS : CLEARERS, 1);
  book(INSTALMENTS_BILLED, instalments ? positive(bill[j] - p.nextBill[i]) : 0);
}

static void census(int from) {
  for (int list = IN_FULL; list <= QUIET; list++)
    for (int k = 0; k < listed[list]; k++) {
      int j = lists[list][k], i = from + j;
      if (p.status[i] != BOOKED) continue;
      int32_t total = owed_by(i);
      count_account(i, j, total);
      if (t != 0 || p.late[i] >= 0) continue;
      p.pool[i] = total;
      book(POOL, total);
    }
}

static void close_block(int from) {
  const double leave = m->leave[0];
  for (int list = IN_FULL; list <= QUIET; list++) {
    int rest = 0, over_indebted = 0, on_plans = 0;
    for (int k = 0; k < listed[list]; k++) {
      int j = lists[list][k], i = from + j;
      int32_t total = p.open[i];
      int before = p.bucket[i];
      if (p.late[i] >= 0 || p.status[i] != BOOKED || ((pay.d[j] & 0xffff) < leave && total + before == 0)) {
        some[rest++] = j;
        continue;
      }
      if (p.monthsOnBook[i] < 255) p.monthsOnBook[i]++;
      int now = total > 0;
      p.bucket[i] = now;
      books[ROLL_COUNT + before * 7 + now]++;
      books[ROLL_AMOUNT + before * 7 + now] += total;
      over_indebted += income[j] - (bill[j] + p.otherDebt[i]) * 2 < 0;
      on_plans += p.onPlan[i] > 0;
    }
    book(OVER_INDEBTED, over_indebted);
    book(ON_PLAN, on_plans);
    for (int k = 0; k < rest; k++) close_one(from + some[k], some[k]);
  }
  for (int k = 0; k < CHARGED_OFF; k++) book(k, books[k]);
  memset(books, 0, sizeof books);
  if (t >= 0 && t % 12 == 0) census(from);
}

// ---- The month.

void open_world(const People *people, const Tables *tables, double *trash_slab, double *all_tallies) {
  p = *people;
  table = tables;
  trash = trash_slab;
  tallies = all_tallies;
  memset(books, 0, sizeof books);
  for (int k = 0; k < 256; k++) reached[k] = k < 11 ? (k + 1) / 12.0 : 1;
  for (int code = 0; code < 64; code++) {
    int standing = code & 7, traits = ((code >> 3) & 3) * INSTALMENTS;
    list_of[code] = standing == OUTSIDE  ? WITHOUT
                    : standing == CLAIM  ? CLAIMED
                    : standing >= GONE   ? APART
                    : traits & DORMANT   ? QUIET
                    : code >= 32         ? LATE
                    : traits & INSTALMENTS ? SPREAD
                                           : IN_FULL;
  }
}

void work_block(const Terms *terms, double *month_slab, int from, int count, int segment, int reviewed) {
  m = terms;
  slab = month_slab;
  s = segment;
  t = (int)m->t[0];
  draw(money.a, money.b, money.c, money.d, from, count, 4);
  draw(pay.a, pay.b, pay.c, pay.d, from, count, 5);
  work(from, count);
  bills(from, count);
  spend(from);
  due(from);
  late(from);
  claims(from);
  buy(from);
  applications(from, count, reviewed);
  close_block(from);
}
