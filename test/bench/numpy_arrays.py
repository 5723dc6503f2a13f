# The simpler month of plainObjects.ts over numpy arrays: nanoseconds of processor time per borrower-month.
import sys
import time

import numpy as np

people, months = int(sys.argv[1]), int(sys.argv[2])
np.seterr(over='ignore')
rng = np.random.default_rng(1)
income = 4110 * np.exp(0.6 * rng.standard_normal(people))
essentials = 0.6 * income
works = np.ones(people, bool)
buffer = income * np.exp(rng.standard_normal(people))
limit = 0.9 * income
balance = np.zeros(people)
late = np.zeros(people, int)
attitude = rng.standard_normal(people)
lost = 0.0
began = time.process_time()
for _ in range(months):
    works ^= rng.random(people) < np.where(works, 0.012, 0.22)
    earned = income * np.where(works, np.exp(0.12 * rng.standard_normal(people)), 0.5)
    cash = buffer + earned - essentials
    able = 1 / (1 + np.exp(-3 * ((cash + 1) / (balance + 1) - 0.8)))
    owes = balance > 0
    missed = owes & (
        (rng.random(people) > able) | (rng.random(people) < 0.025 * np.exp(0.1 * attitude))
    )
    late = np.where(missed, late + 1, 0)
    buffer = np.where(missed, buffer, np.maximum(0, cash - balance))
    balance = np.where(missed, balance, 0)
    gone = late > 6
    lost += balance[gone].sum()
    balance[gone] = 0
    limit[gone] = 0
    buys = limit / (1 + np.exp(0.4 - 0.5 * attitude)) * rng.random(people)
    balance = np.where(late == 0, balance + buys, balance)
print((time.process_time() - began) * 1e9 / (people * months))
assert lost >= 0
