// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n)), l = "1.0.0", u = [], d = (...e) => ({
	grade: "assumed",
	rows: e
});
function f(e) {
	if (!(e.min <= e.default && e.default <= e.max)) throw RangeError(`${e.label}: the default ${e.default} is outside ${e.min} to ${e.max}.`);
	return {
		since: "start",
		...e,
		kind: "number"
	};
}
function p(e) {
	return f({
		unit: "share",
		step: .01,
		...e
	});
}
function m(e) {
	return f({
		...e,
		unit: "dial",
		default: 50,
		min: 0,
		max: 100,
		step: 1,
		since: "today"
	});
}
function h(e) {
	return {
		since: "start",
		...e,
		kind: "switch"
	};
}
function g(e) {
	return {
		since: "start",
		...e,
		kind: "choice"
	};
}
// src/model/segments.ts
var _ = [
	"students",
	"youngWorkers",
	"households",
	"gigWorkers"
], v = {
	students: "",
	youngWorkers: "",
	households: "",
	gigWorkers: ""
}, y = [
	{
		income: .62,
		jobRisk: 1.5,
		patience: -.03,
		essentials: -.02,
		handToMouth: 1.2,
		thinFile: 1.8
	},
	{
		income: 1.02,
		jobRisk: .95,
		patience: -.01,
		essentials: 0,
		handToMouth: 1,
		thinFile: .9
	},
	{
		income: 1.4,
		jobRisk: .7,
		patience: .03,
		essentials: .01,
		handToMouth: .8,
		thinFile: .5
	},
	{
		income: .88,
		jobRisk: 1.4,
		patience: 0,
		essentials: 0,
		handToMouth: 1.2,
		thinFile: 1
	}
], b = {
	on: h({
		default: !1,
		since: "today"
	}),
	intensity: f({
		unit: "share",
		default: 1,
		min: 0,
		max: 1,
		step: .05,
		since: "today"
	}),
	start: f({
		unit: "month",
		default: 1,
		min: 1,
		max: 120,
		step: 1,
		since: "today"
	}),
	end: f({
		unit: "month",
		default: 120,
		min: 1,
		max: 120,
		step: 1,
		since: "today"
	}),
	audience: g({
		default: "all",
		options: {
			all: "Everybody",
			...v
		},
		since: "today"
	})
};
function x(e) {
	let { own: t, cost: n, ...r } = e, i = f({
		unit: "yuan",
		default: n.yuan,
		min: 0,
		max: 5e3,
		step: .01,
		since: "today",
		evidence: n.evidence ?? d()
	}), a = Object.fromEntries(Object.entries(t).map(([e, t]) => [e, {
		...t,
		since: "today"
	}]));
	return {
		...r,
		cost: { per: n.per },
		parameters: {
			...b,
			unitCost: i,
			...a
		}
	};
}
var S = p, C = x({
	id: "autopay",
	stage: "due",
	cost: {
		per: "customers",
		yuan: .02
	},
	own: { target: S({
		default: .8,
		min: 0,
		max: 1,
		range: [.6, .9]
	}) },
	people(e, t, n, r, i) {
		let a = r.target - e.autopay[t];
		a > 0 && (e.autopay[t] += a * n * Math.min(i + 1, 3) / 3);
	},
	lender(e, t) {
		e.experience += .002 * t;
	}
}), w = x({
	id: "betterScoring",
	stage: "lending",
	cost: {
		per: "applications",
		yuan: 3
	},
	own: {
		signal: S({
			default: .65,
			min: 0,
			max: 1,
			range: [.6, .75]
		}),
		thinFile: S({
			default: .5,
			min: 0,
			max: 1
		})
	},
	lender(e, t, n) {
		e.machine = t, n.signal > e.signal && (e.signal += (n.signal - e.signal) * t), e.thinSignal += (1 - e.thinSignal) * n.thinFile * t;
	}
}), T = x({
	id: "budgetTools",
	stage: "education",
	cost: {
		per: "customers",
		yuan: .1
	},
	own: {
		clawBack: S({
			default: .07,
			min: 0,
			max: .3,
			range: [.05, .1]
		}),
		patience: S({
			default: .02,
			min: 0,
			max: .1
		})
	},
	people(e, t, n, r) {
		e.clawBack[t] += r.clawBack * n, e.patience[t] += r.patience * n;
	}
}), ee = x({
	id: "clearBills",
	stage: "education",
	cost: {
		per: "customers",
		yuan: .05
	},
	own: {
		draws: S({
			default: .11,
			min: 0,
			max: .4,
			range: [.06, .11]
		}),
		blindSpot: S({
			default: .2,
			min: 0,
			max: 1
		})
	},
	people(e, t, n, r, i) {
		let a = .5 + .5 / (1 + i / 3);
		e.draws[t] *= 1 - r.draws * n * a, e.blindSpot[t] *= 1 - r.blindSpot * n;
	},
	lender(e, t) {
		e.experience += .001 * t;
	}
}), te = x({
	id: "collections",
	stage: "overdue",
	cost: {
		per: "late",
		yuan: 8
	},
	own: {
		early: f({
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05
		}),
		middle: f({
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05
		}),
		late: f({
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05
		})
	},
	lender(e, t, n) {
		for (let r = 0; r < 7; r++) {
			let i = r === 0 ? n.early : r < 3 ? n.middle : n.late;
			e.intensity[r] *= 1 + (i - 1) * t;
		}
	}
}), E = x({
	id: "conductRules",
	stage: "rules",
	cost: {
		per: "late",
		yuan: 0
	},
	own: { capacity: f({
		unit: "factor",
		default: .92,
		min: .5,
		max: 1,
		step: .01,
		range: [.84, 1]
	}) },
	lender(e, t, n) {
		e.intensityCap = 1, e.collectors *= 1 - (1 - n.capacity) * t, e.complaints *= 1 - .5 * t;
	}
}), D = x({
	id: "creditReporting",
	stage: "rules",
	cost: {
		per: "customers",
		yuan: .02
	},
	own: {
		draws: S({
			default: .14,
			min: 0,
			max: .5
		}),
		wouldNot: S({
			default: .2,
			min: 0,
			max: .8
		}),
		reveal: S({
			default: .7,
			min: 0,
			max: 1
		})
	},
	people(e, t, n, r) {
		e.draws[t] *= 1 - r.draws * n;
		let i = r.wouldNot * n;
		e.wouldNot[t] -= i + i * i / 2 + i * i * i / 3;
	},
	lender(e, t, n) {
		e.reveal = 1 - (1 - e.reveal) * (1 - n.reveal * t);
	}
}), ne = x({
	id: "debtSale",
	stage: "longOverdue",
	cost: {
		per: "longLate",
		yuan: 0
	},
	own: {
		age: f({
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1
		}),
		price: S({
			default: .045,
			min: 0,
			max: .3,
			step: .005,
			range: [.04, .06]
		})
	},
	lender(e, t, n) {
		e.sale = t, e.saleAge = n.age, e.salePrice = n.price, e.complaints *= 1 + .3 * t;
	}
}), O = x({
	id: "debtToIncomeCap",
	stage: "lending",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { cap: S({
		default: .3,
		min: .05,
		max: 1
	}) },
	lender(e, t, n) {
		e.debtCap += (n.cap - e.debtCap) * t;
	}
}), k = x({
	id: "earlyWarning",
	stage: "due",
	cost: {
		per: "customers",
		yuan: .15
	},
	own: { caught: S({
		default: .4,
		min: 0,
		max: 1
	}) },
	lender(e, t, n) {
		e.early = n.caught * t;
	}
}), re = x({
	id: "easyApplication",
	stage: "education",
	cost: {
		per: "customers",
		yuan: .05
	},
	own: {
		applicants: S({
			default: .15,
			min: 0,
			max: 1
		}),
		signalLoss: S({
			default: .02,
			min: 0,
			max: .3
		})
	},
	lender(e, t, n) {
		e.applicants *= 1 + n.applicants * t, e.signal *= 1 - n.signalLoss * t, e.experience += .003 * t;
	}
}), A = x({
	id: "education",
	stage: "education",
	cost: {
		per: "customers",
		yuan: .5
	},
	own: {
		effect: S({
			default: .07,
			min: 0,
			max: .5,
			range: [.03, .15]
		}),
		teachable: S({
			default: .04,
			min: 0,
			max: .5
		}),
		halfLife: f({
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1,
			range: [4, 9]
		})
	},
	people(e, t, n, r, i) {
		let a = i % 12, o = n, s = a;
		for (; s >= r.halfLife; s -= r.halfLife) o /= 2;
		o *= 1 - .5 * s / r.halfLife, e.blindSpot[t] *= 1 - r.effect * o, e.teachable[t] += r.teachable * o;
	},
	lender(e, t) {
		e.experience += .001 * t;
	}
}), j = x({
	id: "hardshipPlans",
	stage: "overdue",
	cost: {
		per: "longLate",
		yuan: 45
	},
	own: {
		takeUp: S({
			default: .15,
			min: 0,
			max: .8
		}),
		months: f({
			unit: "months",
			default: 12,
			min: 3,
			max: 24,
			step: 1
		}),
		writeDown: S({
			default: .05,
			min: 0,
			max: .5
		}),
		liquidity: h({ default: !0 })
	},
	lender(e, t, n) {
		e.hardship = n.takeUp * t, e.planMonths = n.months, e.writeDown = n.writeDown, e.liquidity = n.liquidity;
	}
}), ie = x({
	id: "incomeSupport",
	stage: "rules",
	cost: {
		per: "people",
		yuan: 0
	},
	own: { rate: S({
		default: .7,
		min: 0,
		max: 1
	}) },
	lender(e, t, n) {
		n.rate > e.replacement && (e.replacement += (n.rate - e.replacement) * t);
	}
}), ae = x({
	id: "incomeVerification",
	stage: "lending",
	cost: {
		per: "applications",
		yuan: 6
	},
	own: {
		caught: S({
			default: .9,
			min: 0,
			max: 1
		}),
		abandon: S({
			default: .08,
			min: 0,
			max: .5
		})
	},
	lender(e, t, n) {
		e.verify = 1 - (1 - e.verify) * (1 - n.caught * t), e.abandon = 1 - (1 - e.abandon) * (1 - n.abandon * t);
	}
}), oe = x({
	id: "legalAction",
	stage: "longOverdue",
	cost: {
		per: "longLate",
		yuan: 25
	},
	own: {
		capacity: f({
			unit: "factor",
			default: 1.5,
			min: 1,
			max: 5,
			step: .1
		}),
		effect: S({
			default: .4,
			min: 0,
			max: 2
		})
	},
	lender(e, t, n) {
		e.legalCapacity *= 1 + (n.capacity - 1) * t, e.legalEffect += n.effect * t, e.complaints *= 1 + .1 * t;
	}
}), se = x({
	id: "limitPolicy",
	stage: "lending",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { factor: f({
		unit: "factor",
		default: .8,
		min: .2,
		max: 2,
		step: .05
	}) },
	lender(e, t, n) {
		e.limitFactor *= 1 + (n.factor - 1) * t;
	}
}), ce = x({
	id: "personalContact",
	stage: "overdue",
	cost: {
		per: "late",
		yuan: 6
	},
	own: { factor: f({
		unit: "factor",
		default: 1.9,
		min: 1,
		max: 4,
		step: .05,
		range: [1.3, 2.5]
	}) },
	lender(e, t, n) {
		e.person += (n.factor - 1) * t, e.complaints *= 1 - .2 * t, e.experience += .001 * t;
	}
}), le = x({
	id: "rateCap",
	stage: "rules",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { cap: S({
		unit: "shareAYear",
		default: .154,
		min: .04,
		max: .36,
		step: .002
	}) },
	lender(e, t, n) {
		e.rateCap = Math.min(e.rateCap, 1 - (1 - n.cap) * t);
	}
}), ue = x({
	id: "reminders",
	stage: "due",
	cost: {
		per: "bills",
		yuan: .08
	},
	own: {
		effect: S({
			default: .25,
			min: 0,
			max: .9,
			range: [.1, .5]
		}),
		firstBill: S({
			default: .3,
			min: 0,
			max: 1
		})
	},
	people(e, t, n, r) {
		e.forget[t] *= 1 - r.effect * n, e.forgetFirst[t] *= 1 - r.effect * r.firstBill * n;
	}
}), de = [
	x({
		id: "scoreCutoff",
		stage: "lending",
		cost: {
			per: "applications",
			yuan: 0
		},
		own: { approval: S({
			default: .6,
			min: .05,
			max: 1
		}) },
		lender(e, t, n) {
			e.approval += (n.approval - e.approval) * t;
		}
	}),
	O,
	se,
	ae,
	w,
	ue,
	C,
	k,
	te,
	ce,
	j,
	oe,
	x({
		id: "thirdPartyAgency",
		stage: "longOverdue",
		cost: {
			per: "longLate",
			yuan: 0
		},
		own: {
			from: f({
				unit: "months",
				default: 3,
				min: 0,
				max: 24,
				step: 1
			}),
			yield: S({
				unit: "shareAMonth",
				default: .006,
				min: 0,
				max: .05,
				step: .001,
				range: [.005, .01]
			}),
			fee: S({
				default: .33,
				min: 0,
				max: .6,
				range: [.33, .44]
			})
		},
		lender(e, t, n) {
			e.agency = t, e.agencyFrom = n.from, e.agencyYield = n.yield, e.agencyFee = n.fee, e.complaints *= 1 + t;
		}
	}),
	ne,
	ee,
	A,
	T,
	re,
	E,
	le,
	D,
	ie
], fe = {
	spendingAttitude: m({}),
	informationAsymmetry: m({}),
	medianIncome: f({
		unit: "yuanAMonth",
		default: 4110,
		min: 500,
		max: 3e4,
		step: 10
	}),
	incomeSpread: f({
		unit: "plain",
		default: .6,
		min: .2,
		max: 1,
		step: .01,
		range: [.55, .62]
	}),
	students: p({
		default: .22,
		min: 0,
		max: 1
	}),
	youngWorkers: p({
		default: .35,
		min: 0,
		max: 1
	}),
	households: p({
		default: .28,
		min: 0,
		max: 1
	}),
	gigWorkers: p({
		default: .15,
		min: 0,
		max: 1
	}),
	essentials: p({
		default: .6,
		min: .3,
		max: .9
	}),
	debtFree: p({
		default: .45,
		min: 0,
		max: 1
	}),
	otherDebt: p({
		default: .16,
		min: 0,
		max: .45
	}),
	hiddenDebt: p({
		default: .33,
		min: 0,
		max: 1,
		range: [.2, .6]
	}),
	patience: f({
		unit: "plain",
		default: .85,
		min: .5,
		max: 1,
		step: .01,
		range: [.75, .95]
	}),
	blindSpot: p({
		default: .12,
		min: 0,
		max: .4,
		range: [0, .3]
	}),
	handToMouth: p({
		default: .37,
		min: 0,
		max: .9,
		range: [.2, .5]
	}),
	forgetfulness: p({
		unit: "shareAMonth",
		default: .05,
		min: 0,
		max: .2,
		step: .005,
		range: [.03, .08]
	}),
	autopay: p({
		default: .5,
		min: 0,
		max: 1,
		range: [.2, .8]
	}),
	thinFile: p({
		default: .3,
		min: 0,
		max: 1,
		range: [.1, .5]
	}),
	misreports: p({
		default: .15,
		min: 0,
		max: .6,
		range: [0, .3]
	}),
	willingnessBase: p({
		unit: "shareAMonth",
		default: .004,
		min: 0,
		max: .05,
		step: .001,
		range: [.004, .015]
	}),
	abilitySteepness: f({
		unit: "plain",
		default: 3,
		min: 1,
		max: 12,
		step: .1,
		range: [3, 8]
	}),
	abilityMidpoint: f({
		unit: "plain",
		default: .8,
		min: .2,
		max: 1.5,
		step: .01,
		range: [.6, 1]
	}),
	help: f({
		unit: "months",
		default: .1,
		min: 0,
		max: .5,
		step: .01,
		range: [.05, .2]
	})
}, pe = {
	cureForgot: p({
		unit: "shareADay",
		default: .3,
		min: 0,
		max: 1,
		since: "today"
	}),
	cureWouldNot: p({
		unit: "shareADay",
		default: .06,
		min: 0,
		max: .5,
		step: .005,
		since: "today"
	}),
	cureCouldNot: p({
		unit: "shareADay",
		default: .09,
		min: 0,
		max: .5,
		step: .005,
		since: "today"
	}),
	second: p({
		default: .08,
		min: 0,
		max: 1,
		since: "today"
	}),
	third: p({
		default: .05,
		min: 0,
		max: 1,
		since: "today"
	}),
	later: p({
		default: .03,
		min: 0,
		max: 1,
		since: "today"
	}),
	handover: f({
		unit: "factor",
		default: 15,
		min: 1,
		max: 20,
		step: .5,
		since: "today"
	}),
	effectForgot: f({
		unit: "plain",
		default: .4,
		min: 0,
		max: 3,
		step: .05,
		since: "today"
	}),
	effectWouldNot: f({
		unit: "plain",
		default: 1.2,
		min: 0,
		max: 3,
		step: .05,
		since: "today"
	}),
	effectCouldNot: f({
		unit: "plain",
		default: .8,
		min: 0,
		max: 3,
		step: .05,
		since: "today"
	}),
	recovery: p({
		unit: "shareAMonth",
		default: .027,
		min: 0,
		max: .2,
		step: .001,
		since: "today"
	}),
	contactReach: p({
		default: .4,
		min: 0,
		max: 1,
		since: "today"
	})
}, me = {
	z: 0,
	costs: 0,
	payCut: 0,
	collectors: 1,
	crunch: 0,
	support: 0
};
function he(e, t, n, r) {
	if (e < 0) return 0;
	if (e < t) return (e + 1) / (t + 1);
	if (e < n) return 1;
	let i = 1, a = e - n + 1;
	for (; a >= r; a -= r) i /= 2;
	return i * (1 - .5 * a / r);
}
var ge = [
	3,
	3,
	1.5,
	.9,
	.6,
	.4,
	.3,
	.2,
	.1
], _e = [
	.5,
	.5,
	.7,
	.75,
	.8,
	.85,
	.9,
	.95
], ve = (e, t, n) => ({
	label: e,
	help: t,
	at: (e) => e < 0 ? me : {
		...me,
		...n(e)
	}
}), ye = {
	none: ve("", "", () => ({})),
	slowSqueeze: ve("", "", (e) => ({ costs: .08 * Math.min(e + 1, 12) / 12 })),
	mildRecession: ve("", "", (e) => ({ z: he(e, 3, 12, 6) })),
	severeRecession: ve("", "", (e) => ({
		z: 2 * he(e, 3, 15, 8),
		payCut: .03 * he(e, 3, 15, 8)
	})),
	pandemic: ve("Pandemic", "", (e) => ({
		z: ge[e] ?? 0,
		collectors: _e[e] ?? 1
	})),
	pandemicSupported: ve("", "", (e) => ({
		z: ge[e] ?? 0,
		collectors: _e[e] ?? 1,
		support: e < 6 ? .5 : 0
	})),
	creditCrunch: ve("", "", (e) => ({ crunch: .5 * he(e, 1, 12, 4) })),
	recovery: ve("Recovery", "", (e) => ({ z: -Math.min(e + 1, 6) / 6 }))
}, be = Object.fromEntries(Object.entries(ye).map(([e, t]) => [e, t.label])), xe = {
	pressure: m({}),
	shock: g({
		default: "none",
		options: be,
		since: "today"
	}),
	shockStart: f({
		unit: "month",
		default: 3,
		min: 1,
		max: 60,
		step: 1,
		since: "today"
	}),
	noise: f({
		unit: "plain",
		default: .06,
		min: 0,
		max: .5,
		step: .01,
		since: "today"
	}),
	jobLoss: p({
		unit: "shareAMonth",
		default: .012,
		min: 0,
		max: .05,
		step: .001,
		range: [.01, .034]
	}),
	jobFinding: p({
		unit: "shareAMonth",
		default: .22,
		min: .05,
		max: .6,
		range: [.22, .45]
	}),
	jobLossSlope: f({
		unit: "plain",
		default: .09,
		min: 0,
		max: .5,
		step: .01
	}),
	jobFindingSlope: f({
		unit: "plain",
		default: .07,
		min: 0,
		max: .5,
		step: .01
	}),
	payCutSlope: p({
		default: .035,
		min: 0,
		max: .15
	}),
	replacementRate: p({
		default: .5,
		min: 0,
		max: 1,
		range: [.3, .7],
		since: "today"
	})
}, Se = {
	fundingCost: p({
		unit: "shareAYear",
		default: .05,
		min: 0,
		max: .3,
		step: .005
	}),
	servicingCost: f({
		unit: "yuanAMonth",
		default: .6,
		min: 0,
		max: 20,
		step: .1
	}),
	acquisitionCost: f({
		unit: "yuan",
		default: 12,
		min: 0,
		max: 300,
		step: 1
	}),
	messageCost: f({
		unit: "yuan",
		default: .08,
		min: 0,
		max: 1,
		step: .01
	}),
	callCost: f({
		unit: "yuan",
		default: 6,
		min: 0,
		max: 50,
		step: .5
	}),
	legalStaff: f({
		unit: "people",
		default: .9,
		min: 0,
		max: 20,
		step: .1,
		since: "today"
	}),
	casesPerHead: f({
		unit: "cases",
		default: 26,
		min: 1,
		max: 500,
		step: 1,
		since: "today"
	}),
	caseCost: f({
		unit: "yuan",
		default: 60,
		min: 0,
		max: 2e3,
		step: 5,
		since: "today"
	}),
	capacityLoop: h({
		default: !0,
		since: "today"
	}),
	cautionLoop: h({
		default: !0,
		since: "today"
	}),
	caution: f({
		unit: "plain",
		default: .05,
		min: 0,
		max: .3,
		step: .01,
		range: [.02, .2],
		since: "today"
	})
}, Ce = {
	customersToday: p({
		default: .7,
		min: 0,
		max: 1
	}),
	innovators: p({
		unit: "shareAMonth",
		default: .0025,
		min: 0,
		max: .1,
		step: 5e-4
	}),
	imitators: p({
		unit: "shareAMonth",
		default: .032,
		min: 0,
		max: .3,
		step: .001
	}),
	churn: p({
		unit: "shareAMonth",
		default: .007,
		min: 0,
		max: .1,
		step: .001
	}),
	trustStart: p({
		default: .6,
		min: 0,
		max: 1
	}),
	trustPull: p({
		unit: "shareAMonth",
		default: .05,
		min: 0,
		max: .5
	}),
	trustElasticity: f({
		unit: "plain",
		default: .3,
		min: 0,
		max: 2,
		step: .05,
		range: [.1, .8]
	}),
	complaints: p({
		unit: "shareAMonth",
		default: .002,
		min: 0,
		max: .1,
		step: .001
	}),
	adverseSelection: p({
		default: .1,
		min: 0,
		max: .25
	}),
	trustLoop: h({
		default: !0,
		since: "today"
	}),
	growthLoop: h({
		default: !0,
		since: "today"
	}),
	regulator: h({
		default: !0,
		since: "today"
	}),
	regulatorThreshold: f({
		unit: "plain",
		default: 4,
		min: .1,
		max: 100,
		step: .1,
		since: "today"
	}),
	rival: p({
		default: .6,
		min: 0,
		max: 3
	})
}, we = {
	economy: xe,
	borrowers: fe,
	product: {
		kind: g({
			default: "wallet",
			options: {
				wallet: "",
				card: ""
			}
		}),
		instalmentUsers: p({
			default: .52,
			min: 0,
			max: 1
		}),
		instalmentShare: p({
			default: .6,
			min: 0,
			max: 1
		}),
		dormant: p({
			default: .13,
			min: 0,
			max: .8
		}),
		fee3: p({
			unit: "shareAMonth",
			default: .005,
			min: 0,
			max: .03,
			step: 5e-4
		}),
		fee6: p({
			unit: "shareAMonth",
			default: .006,
			min: 0,
			max: .03,
			step: 5e-4
		}),
		fee12: p({
			unit: "shareAMonth",
			default: .007,
			min: 0,
			max: .03,
			step: 5e-4
		}),
		fee24: p({
			unit: "shareAMonth",
			default: .009,
			min: 0,
			max: .03,
			step: 5e-4
		}),
		share3: p({
			default: .15,
			min: 0,
			max: 1
		}),
		share6: p({
			default: .2,
			min: 0,
			max: 1
		}),
		share12: p({
			default: .5,
			min: 0,
			max: 1
		}),
		share24: p({
			default: .15,
			min: 0,
			max: 1
		}),
		lateFee: p({
			unit: "shareADay",
			default: 5e-4,
			min: 0,
			max: .002,
			step: 1e-4
		}),
		merchantFee: p({
			default: .008,
			min: 0,
			max: .06,
			step: .001
		}),
		cardRate: p({
			unit: "shareAYear",
			default: .1825,
			min: 0,
			max: .36,
			step: .0025
		}),
		minimumShare: p({
			default: .05,
			min: .01,
			max: .5
		}),
		limitMonths: f({
			unit: "months",
			default: .95,
			min: .1,
			max: 8,
			step: .05
		}),
		limitCap: f({
			unit: "yuan",
			default: 4700,
			min: 300,
			max: 5e4,
			step: 100
		}),
		limitGrowth: p({
			unit: "shareAMonth",
			default: .004,
			min: 0,
			max: .05,
			step: .001
		}),
		utilisation: f({
			unit: "plain",
			default: -.7,
			min: -4,
			max: 3,
			step: .05
		}),
		substitution: p({
			default: .9,
			min: 0,
			max: 1,
			range: [.8, .97]
		}),
		keepUp: p({
			default: .03,
			min: 0,
			max: .95
		})
	},
	underwriting: {
		strictness: m({}),
		signal: p({
			default: .45,
			min: 0,
			max: 1,
			range: [.4, .7],
			since: "today"
		}),
		thinFileSignal: p({
			default: .93,
			min: .5,
			max: 1,
			range: [.9, .95],
			since: "today"
		}),
		drift: p({
			default: .25,
			min: 0,
			max: .6,
			since: "today"
		}),
		reviewMonths: f({
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1,
			since: "today"
		})
	},
	collection: pe,
	lender: Se,
	market: Ce
}, Te = /* @__PURE__ */ new Map(), Ee = (e, t) => {
	for (let [n, r] of Object.entries(t)) Te.set(`${e}.${n}`, r);
};
for (let [e, t] of Object.entries(we)) Ee(e, t);
for (let { id: e, parameters: t } of de) Ee(`policies.${e}`, t);
var De = Te;
function Oe(e) {
	return Te.has(e);
}
function ke(e) {
	let t = Te.get(e);
	if (!t) throw RangeError(`No parameter has the path ${e}.`);
	return t;
}
// src/model/preset.ts
function M(e) {
	return e;
}
// src/model/presets/fintechInstalment.ts
var Ae = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"product.instalmentUsers": 1,
		"product.dormant": .05,
		"product.share3": .05,
		"product.share6": .25,
		"product.share12": .7,
		"product.share24": 0,
		"product.fee6": .01,
		"product.fee12": .0115,
		"product.merchantFee": 0,
		"product.limitMonths": 1.6,
		"product.limitCap": 12e3,
		"lender.legalStaff": 1.8,
		"borrowers.autopay": .4,
		"borrowers.debtFree": .25,
		"borrowers.otherDebt": .2,
		"borrowers.handToMouth": .5
	}
}), je = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		...Ae.values,
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), Me = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"product.kind": "card",
		"product.instalmentUsers": .45,
		"product.limitMonths": 2,
		"product.limitCap": 5e4,
		"product.utilisation": -1.8,
		"product.keepUp": .25,
		"product.minimumShare": .05,
		"borrowers.medianIncome": 9e3,
		"borrowers.autopay": .7,
		"borrowers.handToMouth": .2,
		"underwriting.strictness": 65,
		"underwriting.signal": .6
	}
}), Ne = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		...Me.values,
		"economy.shock": "severeRecession",
		"economy.shockStart": 1
	}
}), Pe = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {}
}), Fe = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), Ie = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"economy.shock": "creditCrunch",
		"economy.shockStart": 1
	}
}), Le = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"market.customersToday": .1,
		"market.imitators": .16,
		"underwriting.reviewMonths": 3,
		"policies.limitPolicy.on": !0,
		"policies.limitPolicy.factor": 2,
		"policies.limitPolicy.start": 2,
		"policies.easyApplication.on": !0,
		"policies.easyApplication.start": 2,
		"policies.easyApplication.applicants": 1,
		"policies.easyApplication.signalLoss": .2,
		"policies.scoreCutoff.on": !0,
		"policies.scoreCutoff.approval": .9,
		"policies.scoreCutoff.start": 8,
		"policies.debtToIncomeCap.on": !0,
		"policies.debtToIncomeCap.cap": 1,
		"policies.debtToIncomeCap.start": 9,
		"economy.shock": "slowSqueeze",
		"economy.shockStart": 5
	}
}), Re = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"economy.shock": "severeRecession",
		"economy.shockStart": 1
	}
}), ze = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"economy.shock": "slowSqueeze",
		"economy.shockStart": 1
	}
}), Be = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"economy.shock": "pandemicSupported",
		"economy.shockStart": 1
	}
}), Ve = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"product.instalmentUsers": 1,
		"product.instalmentShare": .7,
		"product.dormant": .05,
		"product.share3": .2,
		"product.share6": .4,
		"product.share12": .4,
		"product.share24": 0,
		"product.fee3": .012,
		"product.fee6": .012,
		"product.fee12": .012,
		"product.merchantFee": 0,
		"product.substitution": .8,
		"product.limitMonths": 1.4,
		"product.limitCap": 8e3,
		"borrowers.medianIncome": 3200,
		"borrowers.autopay": .3,
		"borrowers.forgetfulness": .07,
		"borrowers.debtFree": .15,
		"borrowers.otherDebt": .24,
		"borrowers.handToMouth": .62,
		"borrowers.willingnessBase": .007,
		"borrowers.abilitySteepness": 4,
		"borrowers.abilityMidpoint": 1.1,
		"economy.payCutSlope": .08,
		"underwriting.strictness": 30,
		"lender.legalStaff": 4
	}
}), He = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		...Ve.values,
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), Ue = M({
	sources: [],
	fittedTo: [],
	misses: [],
	values: {
		"product.kind": "card",
		"product.instalmentUsers": .74,
		"product.dormant": .15,
		"product.limitMonths": 3,
		"product.limitCap": 5e4,
		"product.keepUp": .95,
		"collection.cureForgot": .06,
		"collection.cureWouldNot": .02,
		"collection.cureCouldNot": .03,
		"collection.second": .4,
		"collection.third": .3,
		"collection.later": .25,
		"collection.handover": 1,
		"borrowers.forgetfulness": .09,
		"lender.legalStaff": 3,
		"product.minimumShare": .05,
		"product.utilisation": -.9,
		"borrowers.medianIncome": 7500,
		"borrowers.autopay": .3,
		"borrowers.debtFree": .2,
		"borrowers.otherDebt": .2
	}
}), We = {
	"reference-wallet-2019": Pe,
	"reference-wallet-2020-shock": Fe,
	"reference-wallet-supported": Be,
	"reference-wallet-squeeze": ze,
	"reference-wallet-recession": Re,
	"reference-wallet-crunch": Ie,
	"reference-wallet-land-grab": Le,
	"fintech-instalment": Ae,
	"fintech-2020-shock": je,
	"subprime-instalment": Ve,
	"subprime-2020-shock": He,
	"us-pay-in-four": M({
		sources: [],
		fittedTo: [],
		misses: [],
		values: {
			"product.instalmentUsers": 1,
			"product.dormant": .3,
			"product.share3": 1,
			"product.share6": 0,
			"product.share12": 0,
			"product.share24": 0,
			"product.fee3": 0,
			"product.merchantFee": .025,
			"product.lateFee": .001,
			"product.limitMonths": .15,
			"product.limitCap": 4e3,
			"borrowers.medianIncome": 21e3,
			"borrowers.autopay": .8,
			"borrowers.handToMouth": .45,
			"borrowers.thinFile": .4,
			"economy.jobLoss": .016,
			"economy.jobFinding": .32
		}
	}),
	"taiwan-2005": Ue,
	"prime-card": Me,
	"prime-card-recession": Ne
}, Ge = {
	seed: "spring",
	replicates: 50,
	borrowers: 1e4,
	months: 36
}, Ke = {
	replicates: {
		min: 1,
		max: 1e4
	},
	borrowers: {
		min: 100,
		max: 2e6
	},
	months: {
		min: 1,
		max: 120
	},
	seed: {
		min: 1,
		max: 64
	}
};
function qe(e) {
	return Object.hasOwn(We, e);
}
function Je(e, t) {
	return We[e].values[t] ?? ke(t).default;
}
function Ye(e, t) {
	return e.changes[t] ?? Je(e.preset, t);
}
function Xe(e, t, n) {
	let r = Object.entries(e.changes).filter(([e]) => e !== t), i = n === Je(e.preset, t) ? r : [...r, [t, n]], a = new Map([...De.keys()].map((e, t) => [e, t]));
	return i.sort(([e], [t]) => a.get(e) - a.get(t)), {
		preset: e.preset,
		changes: Object.fromEntries(i)
	};
}
function Ze(e, t) {
	if (!Oe(e)) {
		let t = at(e);
		return {
			value: void 0,
			problems: [{
				kind: "unknown",
				path: e,
				...t === void 0 ? {} : { nearest: t }
			}]
		};
	}
	return Qe(e, ke(e), t);
}
function Qe(e, t, n) {
	let r = typeof n == "string" ? n.trim() : String(n), i = r.length > 60 ? `${r.slice(0, 60)}…` : r;
	if (t.kind === "switch") return n === !0 || /^(on|true|1|yes)$/i.test(r) ? {
		value: !0,
		problems: []
	} : n === !1 || /^(off|false|0|no)$/i.test(r) ? {
		value: !1,
		problems: []
	} : {
		value: void 0,
		problems: [{
			kind: "type",
			path: e,
			given: i,
			expected: "switch"
		}]
	};
	if (t.kind === "choice") {
		let n = Object.keys(t.options);
		return n.includes(r) ? {
			value: r,
			problems: []
		} : {
			value: void 0,
			problems: [{
				kind: "option",
				path: e,
				given: i,
				options: n
			}]
		};
	}
	let a = typeof n == "number" ? n : r === "" ? NaN : Number(r);
	if (!Number.isFinite(a) || typeof n != "number" && typeof n != "string") return {
		value: void 0,
		problems: [{
			kind: "type",
			path: e,
			given: i,
			expected: "number"
		}]
	};
	let { min: o, max: s } = t;
	return a < o || a > s ? {
		value: Math.min(s, Math.max(o, a)),
		problems: [{
			kind: "range",
			path: e,
			given: i,
			min: o,
			max: s
		}]
	} : {
		value: a === 0 ? 0 : a,
		problems: []
	};
}
function $e(e) {
	let t = [];
	for (let n of De.keys()) {
		if (!n.endsWith(".end")) continue;
		let r = n.slice(0, -4), i = Ye(e, `${r}.start`);
		Ye(e, `${r}.on`) === !0 && Ye(e, n) < i && t.push({
			kind: "conflict",
			path: n,
			reason: "endBeforeStart"
		});
	}
	let n = (t) => Ye(e, `policies.${t}.on`) === !0;
	return n("thirdPartyAgency") && n("debtSale") && Ye(e, "policies.debtSale.intensity") === 1 && Ye(e, "policies.debtSale.age") <= Ye(e, "policies.thirdPartyAgency.from") && t.push({
		kind: "conflict",
		path: "policies.debtSale.age",
		reason: "soldBeforePlaced"
	}), t;
}
function et(e) {
	let t = [], n = (n) => {
		let r = e[n];
		if (r === void 0) return Ge[n];
		let i = typeof r == "number" ? r : typeof r == "string" && r.trim() !== "" ? Number(r) : NaN, { min: a, max: o } = Ke[n];
		return Number.isInteger(i) ? i < a || i > o ? (t.push({
			kind: "range",
			path: n,
			given: it(r),
			min: a,
			max: o
		}), Math.min(o, Math.max(a, i))) : i : (t.push({
			kind: "type",
			path: n,
			given: it(r),
			expected: "number"
		}), Ge[n]);
	}, r = Ge.seed;
	if (e.seed !== void 0) {
		let n = typeof e.seed == "string" || typeof e.seed == "number" ? String(e.seed) : "";
		n.length >= Ke.seed.min && n.length <= Ke.seed.max ? r = n : t.push({
			kind: "range",
			path: "seed",
			given: n.slice(0, 60),
			...Ke.seed
		});
	}
	return {
		value: {
			seed: r,
			replicates: n("replicates"),
			borrowers: n("borrowers"),
			months: n("months")
		},
		problems: t
	};
}
function tt(e) {
	return rt((t) => Ye(e, t));
}
function nt(e) {
	return rt((t) => ke(t).since === "start" ? Ye(e, t) : Je(e.preset, t));
}
function rt(e) {
	let t = {};
	for (let n of De.keys()) {
		let r = n.split("."), i = r.pop(), a = t;
		for (let e of r) a = a[e] ??= {};
		a[i] = e(n);
	}
	return t;
}
function it(e) {
	return (typeof e == "string" || typeof e == "number" ? String(e) : JSON.stringify(e)).slice(0, 60);
}
function at(e) {
	let t = e.toLowerCase(), n, r = Math.max(2, Math.floor(e.length / 4)) + 1;
	for (let e of De.keys()) {
		let i = ot(t.slice(0, 60), e.toLowerCase(), r);
		i < r && ([n, r] = [e, i]);
	}
	return n;
}
function ot(e, t, n) {
	if (Math.abs(e.length - t.length) >= n) return n;
	let r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let n = 1; n <= e.length; n++) {
		let i = [n];
		for (let a = 1; a <= t.length; a++) i.push(Math.min(r[a] + 1, i[a - 1] + 1, r[a - 1] + (e[n - 1] === t[a - 1] ? 0 : 1)));
		r = i;
	}
	return r[t.length];
}
// src/model/tallies.ts
var N = [
	"none",
	"current",
	"d1_30",
	"d31_60",
	"d61_90",
	"d91_plus"
], st = [...N, "chargedOff"], ct = [
	"couldNot",
	"wouldNot",
	"forgot"
], lt = [
	"incomeShock",
	"livingCosts",
	"overspending",
	"misjudged",
	"otherDebts",
	"together"
], ut = 0;
function P(e = 1) {
	let t = ut;
	return ut += e, t;
}
var dt = P(N.length * st.length), ft = P(N.length * st.length), pt = P(N.length), mt = P(N.length), ht = P(N.length), gt = P(N.length), _t = P(N.length), vt = P(), yt = P(), bt = P(), xt = P(), St = P(), Ct = P(), wt = P(), Tt = P(), Et = P(), Dt = P(), Ot = P(), kt = P(), F = P(ct.length), At = P(lt.length), I = P(ct.length), jt = P(), Mt = P(), Nt = P(), Pt = P(), Ft = P(3), It = P(), Lt = P(), Rt = P(), zt = P(), Bt = P(), Vt = P(), Ht = P(), Ut = P(), Wt = P(), Gt = P(), Kt = P(), qt = P(), Jt = P(), Yt = P(), Xt = P(), Zt = P(), Qt = P(), $t = P(), en = P(), tn = P(), nn = P(), rn = P(), an = P(), on = P(), sn = P(), cn = P(), ln = P(), un = P(), dn = P(), fn = P(), pn = P(22), mn = P(), hn = P(), gn = P(), _n = P(), vn = P(), yn = P(), bn = P(), xn = P(), Sn = P(), Cn = P(), wn = P(), Tn = P(), En = P(), Dn = P(), On = P(), kn = P(), An = P(), jn = P(), Mn = P(), Nn = P(), L = ut * _.length, Pn = [
	"opened",
	"limits",
	"ever31",
	"ever91",
	"owed31",
	"owed91"
], Fn = class {
	months;
	data;
	quarters;
	constructor(e, t) {
		this.quarters = Math.ceil((e + 18) / 3);
		let n = L * (e + 1) + this.quarters * (e + 1) * Pn.length;
		if (t && t.length !== n) throw RangeError(`A world of ${e} months has ${n} numbers, not ${t.length}.`);
		this.months = e, this.data = t ?? new Float64Array(n);
	}
	total(e, t) {
		let n = t * L + e * _.length, r = 0;
		for (let e = 0; e < _.length; e++) r += this.data[n + e];
		return r;
	}
	vintageAt(e, t, n) {
		let r = e * (this.months + 1) + Math.max(0, t);
		return L * (this.months + 1) + r * Pn.length + n;
	}
	vintage(e, t, n) {
		return this.data[this.vintageAt(e, t, Pn.indexOf(n))];
	}
	of(e, t, n) {
		return this.data[t * L + e * _.length + n];
	}
}, In = (e) => N.map((t, n) => ft + n * st.length + e), R = (e) => N.map((t, n) => dt + n * st.length + e), Ln = (e, t) => ft + e * st.length + t, Rn = (e, t) => dt + e * st.length + t, zn = (e) => N.map((t, n) => e + n), z = (...e) => e.map((e) => [e, 1]), Bn = (...e) => e.map((e) => [e, -1]), [, Vn, Hn, B, V, Un] = [
	0,
	1,
	2,
	3,
	4,
	5
], Wn = [
	Vn,
	Hn,
	B,
	V,
	Un
].flatMap((e) => In(e)), Gn = [
	Vn,
	Hn,
	B,
	V,
	Un
].flatMap((e) => R(e)), Kn = (...e) => ({
	top: z(...e.flatMap((e) => In(e))),
	bottom: z(...Wn),
	unit: "share",
	over: "pooled",
	worse: "more"
}), qn = (...e) => ({
	top: z(...e.flatMap((e) => R(e))),
	bottom: z(...Gn),
	unit: "share",
	over: "pooled",
	worse: "more"
}), Jn = [
	It,
	Lt,
	Rt,
	Vt
], Yn = [...zn(_t), ...zn(gt)], Xn = Array.from({ length: 22 }, (e, t) => pn + t), Zn = [
	sn,
	cn,
	ln,
	un,
	dn,
	fn,
	...Xn
], Qn = [...Gn, ...R(0)], $n = {
	current: .05,
	d1: .066,
	d31: .0963,
	d91: .1457
}, er = {
	overdue_1_30: { ...Kn(Hn) },
	overdue_31_60: { ...Kn(B) },
	overdue_61_90: { ...Kn(V) },
	overdue_31_90: { ...Kn(B, V) },
	overdue_91_plus: { ...Kn(Un) },
	overdue_30_plus: { ...Kn(B, V, Un) },
	overdue_1_30_accounts: { ...qn(Hn) },
	overdue_31_60_accounts: { ...qn(B) },
	overdue_61_90_accounts: { ...qn(V) },
	overdue_31_90_accounts: { ...qn(B, V) },
	overdue_91_plus_accounts: { ...qn(Un) },
	overdue_30_plus_accounts: { ...qn(B, V, Un) },
	day1_delinquency: {
		unit: "share",
		top: z(wt),
		bottom: z(St),
		over: "pooled",
		worse: "more"
	},
	day1_delinquency_accounts: {
		unit: "share",
		top: z(Ct),
		bottom: z(xt),
		over: "pooled",
		worse: "more"
	},
	collected_7d: {
		unit: "share",
		top: z(Tt),
		bottom: z(wt),
		over: "pooled",
		worse: "less"
	},
	collected_30d: {
		unit: "share",
		top: z(Et),
		bottom: z(wt),
		over: "pooled",
		worse: "less"
	},
	flow_current_to_31: {
		unit: "share",
		top: z(Dt),
		bottom: z(St),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	roll_31_60_to_61_90: {
		unit: "share",
		top: z(Ln(B, V)),
		bottom: z(...In(B)),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	roll_1_30_to_31_60: {
		unit: "share",
		top: z(Ln(Hn, B)),
		bottom: z(...In(Hn)),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	first_payment_default: {
		unit: "share",
		top: z(kt),
		bottom: z(Ot),
		over: "pooled",
		worse: "more"
	},
	charge_off_rate: {
		unit: "share",
		top: z(...zn(_t)),
		bottom: z(...Wn),
		over: "pooled",
		yearly: !0,
		worse: "more"
	},
	recovery_12m: {
		unit: "share",
		top: z(Nt),
		bottom: z(jt),
		over: "pooled",
		window: 12,
		worse: "less"
	},
	loss: {
		unit: "yuan",
		top: [...z(...Yn), ...Bn(...Jn)],
		over: "sum",
		worse: "more"
	},
	charged_off: {
		unit: "yuan",
		top: z(...zn(_t)),
		over: "sum",
		worse: "more"
	},
	recovered: {
		unit: "yuan",
		top: z(...Jn),
		over: "sum",
		worse: "less"
	},
	income_fees: {
		unit: "yuan",
		top: z(...zn(mt), on),
		over: "sum",
		worse: "less"
	},
	costs: {
		unit: "yuan",
		top: z(...Zn),
		over: "sum",
		worse: "more"
	},
	programme_costs: {
		unit: "yuan",
		top: z(...Xn),
		over: "sum",
		worse: "more"
	},
	profit: {
		unit: "yuan",
		top: [...z(...zn(mt), on, ...Jn, hn), ...Bn(...Zn, ...Yn, mn)],
		over: "sum",
		worse: "less"
	},
	provision: {
		unit: "yuan",
		top: z(mn),
		over: "last",
		worse: "more"
	},
	approval_rate: {
		unit: "share",
		top: z(qt),
		bottom: z(Kt),
		over: "pooled",
		worse: "less"
	},
	false_rejection_rate: {
		unit: "share",
		top: [...z(Kt), ...Bn(qt, Xt)],
		bottom: [...z(Kt), ...Bn(Yt, Xt)],
		over: "pooled",
		worse: "more"
	},
	false_approval_rate: {
		unit: "share",
		top: z(Yt),
		bottom: z(Yt, Xt),
		over: "pooled",
		worse: "more"
	},
	bad_rate_approved: {
		unit: "share",
		top: z(Yt),
		bottom: z(qt),
		over: "pooled",
		window: 12,
		worse: "more"
	},
	receivables: {
		unit: "yuan",
		top: z(...Wn),
		over: "last",
		worse: "less"
	},
	purchases: {
		unit: "yuan",
		top: z(...zn(pt)),
		over: "sum",
		worse: "less"
	},
	customers: {
		unit: "count",
		top: z(...Qn),
		over: "last",
		worse: "less"
	},
	unemployment: {
		unit: "share",
		top: z(en),
		bottom: z($t),
		over: "pooled",
		worse: "more"
	},
	cause_could_not: {
		unit: "share",
		top: z(F),
		bottom: z(F, F + 1, F + 2),
		over: "pooled"
	},
	cause_would_not: {
		unit: "share",
		top: z(F + 1),
		bottom: z(F, F + 1, F + 2),
		over: "pooled"
	},
	cause_forgot: {
		unit: "share",
		top: z(F + 2),
		bottom: z(F, F + 1, F + 2),
		over: "pooled"
	},
	cause_could_not_91_plus: {
		unit: "share",
		top: z(I),
		bottom: z(I, I + 1, I + 2),
		over: "pooled"
	},
	cause_would_not_91_plus: {
		unit: "share",
		top: z(I + 1),
		bottom: z(I, I + 1, I + 2),
		over: "pooled"
	},
	root_income_shock: {
		unit: "share",
		top: z(At),
		bottom: z(F),
		over: "pooled"
	},
	root_living_costs: {
		unit: "share",
		top: z(At + 1),
		bottom: z(F),
		over: "pooled"
	},
	root_overspending: {
		unit: "share",
		top: z(At + 2),
		bottom: z(F),
		over: "pooled"
	},
	root_misjudged: {
		unit: "share",
		top: z(At + 3),
		bottom: z(F),
		over: "pooled"
	},
	root_other_debts: {
		unit: "share",
		top: z(At + 4),
		bottom: z(F),
		over: "pooled"
	},
	root_together: {
		unit: "share",
		top: z(At + 5),
		bottom: z(F),
		over: "pooled"
	},
	recovered_own: {
		unit: "yuan",
		top: z(It),
		over: "sum",
		worse: "less"
	},
	recovered_legal: {
		unit: "yuan",
		top: z(Lt),
		over: "sum",
		worse: "less"
	},
	recovered_agency: {
		unit: "yuan",
		top: z(Rt),
		over: "sum",
		worse: "less"
	},
	recovered_sale: {
		unit: "yuan",
		top: z(Vt),
		over: "sum",
		worse: "less"
	},
	claims: {
		unit: "yuan",
		top: z(Pt),
		over: "last",
		worse: "more"
	},
	late_fees: {
		unit: "yuan",
		top: z(bt),
		over: "sum",
		worse: "more"
	},
	class_normal: {
		unit: "share",
		top: z(...In(Vn)),
		bottom: z(...Wn, Pt),
		over: "pooled",
		worse: "less"
	},
	class_special_mention: {
		unit: "share",
		top: z(...[
			Hn,
			B,
			V
		].flatMap((e) => In(e))),
		bottom: z(...Wn, Pt),
		over: "pooled",
		worse: "more"
	},
	class_substandard: {
		unit: "share",
		top: z(...In(Un), Ft),
		bottom: z(...Wn, Pt),
		over: "pooled",
		worse: "more"
	},
	class_doubtful: {
		unit: "share",
		top: z(Ft + 1),
		bottom: z(...Wn, Pt),
		over: "pooled",
		worse: "more"
	},
	class_loss: {
		unit: "share",
		top: z(Ft + 2),
		bottom: z(...Wn, Pt),
		over: "pooled",
		worse: "more"
	},
	plans_signed: {
		unit: "count",
		top: z(rn),
		over: "sum"
	},
	plans_broken: {
		unit: "share",
		top: z(an),
		bottom: z(rn),
		over: "pooled",
		worse: "more"
	},
	regulated: {
		unit: "share",
		top: z(Sn),
		bottom: z(Cn),
		over: "pooled",
		worse: "more"
	},
	legal_cases: {
		unit: "count",
		top: z(gn),
		over: "sum",
		worse: "more"
	},
	legal_backlog: {
		unit: "count",
		top: z(vn),
		over: "last",
		worse: "more"
	},
	complaints: {
		unit: "count",
		top: [[yn, 1e-6]],
		over: "sum",
		worse: "more"
	},
	trust: {
		unit: "index",
		top: [[bn, 1e-6]],
		bottom: z(Cn),
		over: "last",
		worse: "less"
	},
	market_share: {
		unit: "share",
		top: z(...Qn),
		bottom: z(...Qn, xn),
		over: "last",
		worse: "less"
	},
	distress: {
		unit: "share",
		top: [...R(0), ...R(Vn)].map((e) => [e, $n.current]).concat(R(Hn).map((e) => [e, $n.d1]), [...R(B), ...R(V)].map((e) => [e, $n.d31]), R(Un).map((e) => [e, $n.d91])),
		bottom: z(...Qn),
		over: "pooled",
		worse: "more"
	},
	over_indebted: {
		unit: "share",
		top: z(tn),
		bottom: z(...Qn),
		over: "pooled",
		worse: "more"
	}
}, tr = er, nr = Object.keys(er);
function rr(e, t, n, r) {
	let i = 0;
	for (let [a, o] of t) i += o * (r === void 0 ? e.total(a, n) : e.of(a, n, r));
	return i;
}
function ir(e, t, n, r) {
	let i = rr(t, e.top, n, r) * (e.yearly ? 12 : 1);
	if (!e.bottom) return e.unit === "yuan" ? i / 100 : i;
	let a = e.lagged ? Math.max(0, n - 1) : n, o = rr(t, e.bottom, a, r);
	return o === 0 ? 0 : i / o;
}
function ar(e, t, n) {
	let { months: r } = t;
	if (e.over === "last") return ir(e, t, r, n);
	let i = e.window ?? 0, a = r > i ? r - i : r, o = 0, s = 0, c = +!!e.lagged;
	for (let r = 1; r <= a; r++) o += rr(t, e.top, r, n), e.bottom && (s += rr(t, e.bottom, r - c, n));
	return e.over === "sum" ? e.unit === "yuan" ? o / 100 : o : s === 0 ? 0 : (e.yearly ? 12 : 1) * o / s;
}
// src/model/hash.ts
var or = class {
	#e = 1013904242;
	#t = -1521486534;
	#n = 1359893119;
	#r = -1694144372;
	#i = 0;
	#a(e) {
		let t = Math.imul(e, 597399067);
		t = t << 15 | t >>> 17, this.#e ^= Math.imul(t, 2869860233), this.#e = (this.#e << 19 | this.#e >>> 13) + this.#t | 0, this.#e = Math.imul(this.#e, 5) + 1444728091 | 0, t = Math.imul(e ^ this.#e, 951274213), t = t << 17 | t >>> 15, this.#t ^= Math.imul(t, 2716044179), this.#t = (this.#t << 13 | this.#t >>> 19) + this.#n | 0, this.#n ^= Math.imul(this.#t ^ e, 2246822507), this.#n = (this.#n << 15 | this.#n >>> 17) + this.#r | 0, this.#r ^= Math.imul(this.#n + e, 3266489909), this.#r = (this.#r << 18 | this.#r >>> 14) + this.#e | 0, this.#i++;
	}
	add(e) {
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			if (!Number.isSafeInteger(n)) throw RangeError(`Not an integer: ${n}.`);
			let r = Math.floor(n / 4294967296);
			this.#a(n - r * 4294967296), this.#a(r);
		}
		return this;
	}
	addText(e) {
		for (let t = 0; t < e.length; t++) this.#a(e.charCodeAt(t));
		return this;
	}
	digest() {
		let e = (e) => {
			let t = Math.imul(e ^ e >>> 16, 2246822507);
			return t = Math.imul(t ^ t >>> 13, 3266489909), (t ^ t >>> 16) >>> 0;
		}, t = e(this.#e ^ this.#i), n = e(this.#t ^ t), r = e(this.#n ^ n), i = e(this.#r ^ r);
		return [
			(t ^ i) >>> 0,
			n,
			r,
			i
		].map((e) => e.toString(16).padStart(8, "0")).join("");
	}
};
// src/model/outcome.ts
function sr(e) {
	let t = e.length;
	if (t === 0) throw RangeError("Nothing to summarise.");
	let n = 0;
	for (let t of e) n += t;
	let r = n / t, i = 0;
	for (let t of e) i += (t - r) * (t - r);
	let a = [...e].sort((e, t) => e - t), o = (e) => {
		let n = e * (t - 1), r = Math.floor(n), i = a[r];
		return i + (a[Math.min(r + 1, t - 1)] - i) * (n - r);
	};
	return {
		mean: r,
		mcse: t > 1 ? Math.sqrt(i / (t - 1) / t) : 0,
		p05: o(.05),
		p50: o(.5),
		p95: o(.95)
	};
}
function cr(e, t) {
	let n = e[0]?.months ?? 0;
	return Array.from({ length: n + 1 }, (n, r) => e.map((e) => ir(tr[t], e, r)));
}
function lr(e, t) {
	return e.map((e) => ar(tr[t], e));
}
function ur(e) {
	let t = new or().addText(l);
	for (let n of e) t.add(n.data);
	return t.digest();
}
// src/model/people.ts
var dr = 2e3, fr = class {
	#e;
	#t;
	constructor(e, t = 0) {
		this.#e = e, this.#t = t;
	}
	place(e, t) {
		if (!this.#e) return new e(t);
		let n = new e(this.#e, this.#t, t);
		return this.#t += (Math.ceil(n.byteLength / 64) + 1) * 64, n;
	}
}, pr = class {
	size;
	segment;
	dueDay;
	income;
	essentials;
	otherDebt;
	patience;
	blindSpot;
	bufferTarget;
	forgets;
	autopayRank;
	reluctance;
	jobRisk;
	desire;
	traits;
	hideRank;
	misreportRank;
	risk;
	scoreNoise;
	rank;
	inWork;
	deviation;
	buffer;
	status;
	monthsOnBook;
	limit;
	open;
	nextBill;
	instalment;
	instalmentFee;
	plans;
	arrears;
	lateFees;
	late;
	spell;
	cause;
	payDay;
	stung;
	hasPaid;
	onPlan;
	claim;
	claimAge;
	appliedIn;
	turnedIn;
	pool;
	bucket;
	constructor(e, t = new fr()) {
		this.size = e, this.segment = t.place(Uint8Array, e), this.dueDay = t.place(Uint8Array, e), this.income = t.place(Int32Array, e), this.essentials = t.place(Int32Array, e), this.otherDebt = t.place(Int32Array, e), this.patience = t.place(Int16Array, e), this.blindSpot = t.place(Int16Array, e), this.bufferTarget = t.place(Int32Array, e), this.forgets = t.place(Uint16Array, e), this.autopayRank = t.place(Uint16Array, e), this.reluctance = t.place(Int16Array, e), this.jobRisk = t.place(Uint16Array, e), this.desire = t.place(Int16Array, e), this.traits = t.place(Uint8Array, e), this.hideRank = t.place(Uint8Array, e), this.misreportRank = t.place(Uint8Array, e), this.risk = t.place(Int16Array, e), this.scoreNoise = t.place(Int16Array, e), this.rank = t.place(Uint16Array, e), this.inWork = t.place(Uint8Array, e), this.deviation = t.place(Int16Array, e), this.buffer = t.place(Int32Array, e), this.status = t.place(Uint8Array, e), this.monthsOnBook = t.place(Uint8Array, e), this.limit = t.place(Int32Array, e), this.open = t.place(Int32Array, e), this.nextBill = t.place(Int32Array, e), this.instalment = t.place(Int32Array, e), this.instalmentFee = t.place(Int32Array, e), this.plans = t.place(Int32Array, e * 24), this.arrears = t.place(Int32Array, e * 6), this.lateFees = t.place(Int32Array, e), this.late = t.place(Int8Array, e).fill(-1), this.spell = t.place(Uint8Array, e), this.cause = t.place(Uint8Array, e), this.payDay = t.place(Uint8Array, e), this.stung = t.place(Uint8Array, e), this.hasPaid = t.place(Uint8Array, e), this.onPlan = t.place(Uint8Array, e), this.claim = t.place(Int32Array, e), this.claimAge = t.place(Uint8Array, e), this.appliedIn = t.place(Int16Array, e), this.turnedIn = t.place(Int16Array, e).fill(-1), this.pool = t.place(Int32Array, e), this.bucket = t.place(Uint8Array, e);
	}
	copy(e) {
		let t = e;
		for (let [e, n] of Object.entries(this)) typeof n != "number" && n.set(t[e]);
	}
	arrearsOf(e) {
		let { arrears: t, size: n } = this, r = 0;
		for (let i = 0; i < 6; i++) r += t[i * n + e];
		return r;
	}
	owedBy(e) {
		let t = this.open[e];
		return this.late[e] < 0 ? t : t + this.arrearsOf(e) + this.lateFees[e];
	}
	clearAccount(e) {
		let { size: t } = this;
		for (let n = 0; n < 24; n++) this.plans[n * t + e] = 0;
		for (let n = 0; n < 6; n++) this.arrears[n * t + e] = 0;
		this.instalment[e] = 0, this.instalmentFee[e] = 0, this.open[e] = 0, this.nextBill[e] = 0, this.lateFees[e] = 0, this.late[e] = -1, this.spell[e] = 0, this.payDay[e] = 0, this.onPlan[e] = 0, this.pool[e] = 0;
	}
}, mr = (() => {
	let e = 0, t = new pr(64);
	for (let n of Object.values(t)) ArrayBuffer.isView(n) && (e += n.byteLength);
	return e / 64;
})();
function hr(e, t, n) {
	return Math.floor(e * t / n);
}
// src/model/month/plans.ts
var gr = [
	3,
	6,
	12,
	24
], _r = 65535, vr = 31, yr = 4;
function br(e, t) {
	return (t + 48) % 24 * e.size;
}
function xr(e) {
	return (e & 31) * gr.length;
}
function Sr(e, t, n, r) {
	return Math.min(_r, Math.round(r * e.planFee[xr(t) + n]));
}
function Cr(e, t, n, r, i) {
	let { instalment: a, instalmentFee: o, plans: s } = e;
	a[n] = a[n] + Math.floor(i / gr[r]), o[n] = o[n] + Sr(t, t.t, r, i), s[br(e, t.t) + n] = i * 32 + r + 1;
}
function wr(e, t, n, r, i) {
	e.instalment[n] = Math.floor(i / r), e.plans[br(e, t.t) + n] = i * 32 + yr + r, t.hardshipTenors |= 1 << r;
}
function Tr(e, t, n, r) {
	let i = gr[r], a = br(e, t.t - i) + n, o = e.plans[a];
	if ((o & vr) !== r + 1) return 0;
	let s = o >>> 5, c = Math.floor(s / i);
	return e.instalment[n] = e.instalment[n] - c, e.instalmentFee[n] = e.instalmentFee[n] - Sr(t, t.t - i, r, s), e.plans[a] = 0, s - c * i;
}
function Er(e, t, n) {
	for (let r = 1; r <= 24; r++) {
		if (!(t.hardshipTenors & 1 << r)) continue;
		let i = br(e, t.t - r) + n, a = e.plans[i];
		if ((a & vr) !== yr + r) continue;
		let o = a >>> 5, s = Math.floor(o / r);
		return e.instalment[n] = e.instalment[n] - s, e.plans[i] = 0, o - s * r;
	}
	return 0;
}
function Dr(e, t, n) {
	let r = 0;
	for (let i = 0; i < gr.length; i++) r += Tr(e, t, n, i);
	return r;
}
// src/model/month/settle.ts
var Or = _.length;
function kr(e, t, n, r, i) {
	if (r <= 0 || i <= 0) return;
	let a = Math.round(r * t.lateFee * i);
	a !== 0 && (e.lateFees[n] = e.lateFees[n] + a, e.status[n] === 1 && (t.slab[(mt + e.bucket[n]) * Or + t.segment] += a, t.slab[bt * Or + t.segment] += a));
}
function Ar(e, t, n, r, i) {
	let { arrears: a, size: o } = e, s = e.arrearsOf(n), c = i ? a[n] : 0;
	kr(e, t, n, s - c, r), kr(e, t, n, c, r - e.dueDay[n]);
	let l = s + e.lateFees[n];
	for (let e = 0; e < 6; e++) a[e * o + n] = 0;
	e.lateFees[n] = 0, jr(e, t, n, l), e.late[n] = -1, e.spell[n] = 0, e.payDay[n] = 0, e.stung[n] = 10, e.turnedIn[n] = -1;
}
function jr(e, t, n, r) {
	e.buffer[n] = Math.max(0, e.buffer[n] - r), e.pool[n] = Math.max(0, e.pool[n] - r), e.status[n] === 1 && (t.slab[(ht + e.bucket[n]) * Or + t.segment] += r, Mr(e, t, n, r));
}
function Mr(e, t, n, r) {
	let i = e.turnedIn[n];
	i < 0 || t.t - i > 12 || (t.slabOf(i)[Nt * Or + t.segment] += r);
}
// src/model/threefry.ts
var Nr = 466688986, Pr = [
	[10, 26],
	[11, 21],
	[13, 27],
	[23, 5],
	[6, 20],
	[17, 11],
	[25, 10],
	[18, 20]
];
function Fr(e, t, n) {
	let r = (e, t) => e << t | e >>> 32 - t, i = [...t, t[0] ^ t[1] ^ t[2] ^ t[3] ^ Nr], a = e.map((e, t) => e + i[t] | 0);
	for (let e = 0; e < n; e++) {
		let [t, n] = Pr[e % 8], [o, s] = e % 2 == 0 ? [1, 3] : [3, 1];
		if (a[0] = a[0] + a[o] | 0, a[o] = r(a[o], t) ^ a[0], a[2] = a[2] + a[s] | 0, a[s] = r(a[s], n) ^ a[2], e % 4 == 3) {
			let t = (e + 1) / 4;
			for (let e = 0; e < 4; e++) a[e] = a[e] + i[(t + e) % 5] | 0;
			a[3] = a[3] + t | 0;
		}
	}
	return [
		a[0] >>> 0,
		a[1] >>> 0,
		a[2] >>> 0,
		a[3] >>> 0
	];
}
function Ir(e) {
	return {
		a: new Int32Array(e),
		b: new Int32Array(e),
		c: new Int32Array(e),
		d: new Int32Array(e)
	};
}
function Lr(e, t, n, r, i, a, o) {
	let { a: s, b: c, c: l, d: u } = e, d = t[0] | 0, f = t[1] | 0, p = t[2] | 0, m = t[3] | 0, h = d ^ f ^ p ^ m ^ Nr, g = i + f | 0, _ = a + p | 0, v = o + m | 0;
	for (let e = 0; e < r; e++) {
		let t = n + e + d | 0, r = g, i = _, a = v;
		t = t + r | 0, r = (r << 10 | r >>> 22) ^ t, i = i + a | 0, a = (a << 26 | a >>> 6) ^ i, t = t + a | 0, a = (a << 11 | a >>> 21) ^ t, i = i + r | 0, r = (r << 21 | r >>> 11) ^ i, t = t + r | 0, r = (r << 13 | r >>> 19) ^ t, i = i + a | 0, a = (a << 27 | a >>> 5) ^ i, t = t + a | 0, a = (a << 23 | a >>> 9) ^ t, i = i + r | 0, r = (r << 5 | r >>> 27) ^ i, t = t + f | 0, r = r + p | 0, i = i + m | 0, a = a + h + 1 | 0, t = t + r | 0, r = (r << 6 | r >>> 26) ^ t, i = i + a | 0, a = (a << 20 | a >>> 12) ^ i, t = t + a | 0, a = (a << 17 | a >>> 15) ^ t, i = i + r | 0, r = (r << 11 | r >>> 21) ^ i, t = t + r | 0, r = (r << 25 | r >>> 7) ^ t, i = i + a | 0, a = (a << 10 | a >>> 22) ^ i, t = t + a | 0, a = (a << 18 | a >>> 14) ^ t, i = i + r | 0, r = (r << 20 | r >>> 12) ^ i, t = t + p | 0, r = r + m | 0, i = i + h | 0, a = a + d + 2 | 0, t = t + r | 0, r = (r << 10 | r >>> 22) ^ t, i = i + a | 0, a = (a << 26 | a >>> 6) ^ i, t = t + a | 0, a = (a << 11 | a >>> 21) ^ t, i = i + r | 0, r = (r << 21 | r >>> 11) ^ i, t = t + r | 0, r = (r << 13 | r >>> 19) ^ t, i = i + a | 0, a = (a << 27 | a >>> 5) ^ i, t = t + a | 0, a = (a << 23 | a >>> 9) ^ t, i = i + r | 0, r = (r << 5 | r >>> 27) ^ i, s[e] = t + m, c[e] = r + h, l[e] = i + d, u[e] = a + f + 3;
	}
}
var Rr = Ir(1);
function zr(e, t, n, r, i, a) {
	Lr(Rr, t, n, 1, r, i, a), e[0] = Rr.a[0], e[1] = Rr.b[0], e[2] = Rr.c[0], e[3] = Rr.d[0];
}
var Br = Ir(512), Vr = Ir(512), Hr = /* @__PURE__ */ new Int32Array(4), H = /* @__PURE__ */ new Int32Array(512), Ur = /* @__PURE__ */ new Int32Array(512), Wr = /* @__PURE__ */ new Int32Array(512), Gr = /* @__PURE__ */ new Int32Array(512), U = /* @__PURE__ */ new Int32Array(512), Kr = /* @__PURE__ */ new Int32Array(512), qr = /* @__PURE__ */ new Float64Array(512), W = /* @__PURE__ */ new Int32Array(4096), G = /* @__PURE__ */ new Int32Array(8), K = /* @__PURE__ */ new Int32Array(512), Jr = /* @__PURE__ */ new Int32Array(512), Yr = /* @__PURE__ */ new Int32Array(512), q = new Float64Array(_t);
function Xr(e, t) {
	W[e * 512 + G[e]] = t, G[e]++;
}
// src/model/month/bill.ts
var Zr = _.length, Qr = 3e3, $r = Uint8Array.from({ length: 64 }, (e, t) => {
	let n = t & 7, r = (t >> 3 & 3) * 4;
	return n === 0 ? 4 : n === 3 ? 5 : n >= 4 ? 6 : r & 8 ? 3 : t >= 32 ? 2 : r & 4 ? 1 : 0;
});
function ei(e, t, n, r) {
	ti(e, n, r), ni(e, t, n), U.fill(0), t.isCard ? ai(e, t, n) : ii(e, t, n);
}
function ti(e, t, n) {
	let { status: r, traits: i, late: a } = e;
	G.fill(0);
	for (let e = 0; e < n; e++) {
		let n = t + e, o = $r[r[n] | (i[n] & 12) << 1 | ~a[n] >>> 31 << 5], s = G[o];
		W[o * 512 + s] = e, G[o] = s + 1;
	}
}
function ni(e, t, n) {
	let { late: r, payDay: i, status: a } = e, o = 1024 + G[2], s = 1024;
	for (let c = 1024; c < o; c++) {
		let o = W[c], l = n + o;
		r[l] >= 6 ? oi(e, t, l) : i[l] > 0 && Ar(e, t, l, i[l], !1), r[l] >= 0 ? W[s++] = o : Xr(a[l] === 3 ? 5 : ri(e, l), o);
	}
	G[2] = s - 1024;
}
function ri(e, t) {
	return e.traits[t] & 4 ? 1 : 0;
}
function ii(e, t, n) {
	let { status: r, open: i, nextBill: a, bucket: o } = e, { instalment: s, instalmentFee: c, plans: l } = e, { slab: u, segment: d } = t, f = br(e, t.t - 3) + n, p = br(e, t.t - 6) + n, m = br(e, t.t - 12) + n, h = br(e, t.t - 24) + n, g = t.hardshipTenors !== 0, _ = 0;
	for (let u = 0; u <= 2; u++) {
		let d = 0, v = u * 512 + G[u];
		for (let y = u * 512; y < v; y++) {
			let u = W[y], v = n + u, b = a[v];
			a[v] = 0;
			let x = s[v];
			if (x === 0) {
				U[u] = b;
				continue;
			}
			let S = c[v], C = S < 65535 ? S : _r;
			U[u] = b + x + C, g && (U[u] = U[u] + Er(e, t, v)), K[d] = u, d += ((l[f + u] & 31 ^ 1) - 1 | (l[p + u] & 31 ^ 2) - 1 | (l[m + u] & 31 ^ 3) - 1 | (l[h + u] & 31 ^ 4) - 1) >>> 31, i[v] = i[v] + C;
			let w = C & -(r[v] & 1);
			q[mt + o[v]] += w, _ += w;
		}
		for (let r = 0; r < d; r++) {
			let i = K[r];
			U[i] = U[i] + Dr(e, t, n + i);
		}
	}
	u[vt * Zr + d] += _;
}
function ai(e, t, n) {
	let { status: r, open: i, bucket: a } = e, { slab: o, segment: s, interest: c, minimumRate: l } = t, u = 0;
	for (let e = 0; e <= 2; e++) {
		let t = e * 512 + G[e];
		for (let o = e * 512; o < t; o++) {
			let t = W[o], s = n + t, d = i[s];
			if (d === 0) continue;
			if (e === 0) {
				U[t] = d;
				continue;
			}
			let f = Math.floor(d * c), p = Math.floor(d * l), m = (p > Qr ? p : Qr) + f;
			i[s] = d + f, U[t] = d + f < m ? d + f : m;
			let h = f & -(r[s] & 1);
			q[mt + a[s]] += h, u += h;
		}
	}
	o[yt * Zr + s] += u;
}
function oi(e, t, n) {
	let r = e.owedBy(n), i = e.pool[n], a = e.bucket[n], o = e.status[n] === 1;
	if (e.clearAccount(n), e.limit[n] = 0, !o) return;
	let s = t.segment;
	t.slab[(_t + a) * Zr + s] += r, t.slab[Gt * Zr + s] += i, t.slab[Rn(a, 6) * Zr + s]++, t.slab[Ln(a, 6) * Zr + s] += r, e.claim[n] = r, e.claimAge[n] = 0, e.status[n] = 3, e.bucket[n] = 0;
}
// src/model/maths.ts
var si = .6931471803691238, ci = 19082149292705877e-26;
function li(e) {
	let t = 1, n = e < 0 ? .5 : 2;
	for (let r = e < 0 ? -e : e; r > 0; r--) t *= n;
	return t;
}
function J(e) {
	if (!(e >= -700 && e <= 700)) throw RangeError(`exp takes -700 to 700, got ${e}.`);
	let t = Math.round(e / .6931471805599453), n = e - t * si - t * ci, r = 1, i = 1;
	for (let e = 1; e <= 14; e++) r *= n / e, i += r;
	return i * li(t);
}
function ui(e) {
	if (!(e > 0 && e < Infinity)) throw RangeError(`log takes a positive number, got ${e}.`);
	let t = 0, n = e;
	for (; n > 1.4142135623730951;) n *= .5, t++;
	for (; n < .7071067811865476;) n *= 2, t--;
	let r = (n - 1) / (n + 1), i = r * r, a = r, o = r;
	for (let e = 3; e <= 27; e += 2) a *= i, o += a / e;
	return 2 * o + t * ci + t * si;
}
function di(e) {
	return 1 / (1 + J(-e));
}
function fi(e) {
	if (!(e > 0 && e < 1)) throw RangeError(`A quantile takes a share above 0 and below 1, got ${e}.`);
	if (e > .5) return -fi(1 - e);
	let t;
	if (e < .02425) {
		let n = Math.sqrt(-2 * ui(e));
		t = (((((-.007784894002430293 * n - .3223964580411365) * n - 2.400758277161838) * n - 2.549732539343734) * n + 4.374664141464968) * n + 2.938163982698783) / ((((.007784695709041462 * n + .3224671290700398) * n + 2.445134137142996) * n + 3.754408661907416) * n + 1);
	} else {
		let n = e - .5, r = n * n;
		t = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * n / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
	}
	let n = mi(t) - e;
	return t - n / pi(t);
}
function pi(e) {
	return .3989422804014327 * J(-e * e / 2);
}
function mi(e) {
	if (e > 0) return 1 - mi(-e);
	if (e < -37) return 0;
	if (e > -3) {
		let t = e, n = e;
		for (let r = 3; r < 80; r += 2) t *= e * e / r, n += t;
		return .5 + n * pi(e);
	}
	let t = 0;
	for (let n = 60; n >= 1; n--) t = n / (-e + t);
	return pi(e) / (-e + t);
}
// src/model/tables.ts
var hi = 4294967296, gi = 2048, _i = Float64Array.from({ length: gi }, (e, t) => Math.floor(di((t - gi / 2) / 64) * hi));
function vi(e) {
	let t = e + gi / 2;
	return _i[t < 0 ? 0 : t > 2047 ? 2047 : t];
}
var yi = Int16Array.from({ length: 2048 }, (e, t) => Math.round(fi((t + .5) / 2048) * 4096)), bi = Float64Array.from({ length: 8192 }, (e, t) => Math.round(J((t - 4096) / 1024) * 1048576) / 1048576), xi = 4096;
function Si(e) {
	let t = e + 4096;
	return bi[t < 0 ? 0 : t > 8191 ? 8191 : t];
}
var Ci = Float64Array.from({ length: 4096 }, (e, t) => -ui(1 - (t + .5) / 4096)), wi = Float64Array.from({ length: 1025 }, (e, t) => Math.floor(J((t - 1024) / 64) * hi));
function Ti(e) {
	let t = e + 1024;
	return wi[t < 0 ? 0 : t > 1024 ? 1024 : t];
}
var Ei = Float64Array.from({ length: 512 }, (e, t) => Math.round(.3 * J(.8 * fi((t + .5) / 512)) * 4096) / 4096), Di = (() => {
	let e = Array.from({ length: 256 }, (e, t) => J(.5 * fi((t + .5) / 256))), t = 0;
	for (let n of e) t += n;
	return Float64Array.from(e, (e) => Math.round(e * 256 * 4096 / t) / 4096);
})(), Oi = (() => {
	let e = 2e5, t = (e) => {
		let t = 1 - e * e, n = t * t * t * t;
		return n * n * Math.sqrt(t);
	}, n = /* @__PURE__ */ new Float64Array(200001);
	for (let r = 1; r <= e; r++) n[r] = n[r - 1] + (t((r - 1) / e) + t(r / e)) / 2;
	let r = n[e], i = /* @__PURE__ */ new Float64Array(2048), a = 0, o = 0;
	for (let t = 0; t < 2048; t++) {
		let s = (t + .5) / 2048 * r;
		for (; n[a + 1] < s;) a++;
		let c = (a + (s - n[a]) / (n[a + 1] - n[a])) / e;
		i[t] = c * c, o += c * c;
	}
	return i.map((e) => e * 2048 / o);
})(), ki = _.length, Ai = 1e4, ji = Float64Array.from({ length: 256 }, (e, t) => t < 11 ? (t + 1) / 12 : 1);
function Mi(e, t, n) {
	Ni(e, t, n, 0), Pi(e, t, n), Ni(e, t, n, 1), t.isCard ? Ii(e, t, n) : Fi(e, t, n);
}
function Ni(e, t, n, r) {
	let { late: i, onPlan: a, limit: o, desire: s, monthsOnBook: c, blindSpot: l } = e, { blindDesire: u, segment: d } = t, f = t.patienceDesire[d], p = t.draws[d], m = d * 256, h = r * 512 + G[r];
	for (let e = r * 512; e < h; e++) {
		let t = W[e], r = n + t;
		if (i[r] >= 0 || a[r] > 0) {
			qr[t] = 0;
			continue;
		}
		let d = c[r], h = s[r] + f + (l[r] * u[m + d] >> 12);
		qr[t] = o[r] * p * (vi(h) * (1 / hi)) * ji[d];
	}
}
function Pi(e, t, n) {
	let { status: r, limit: i, open: a, nextBill: o, buffer: s, bucket: c } = e, { isCard: l, slab: u, segment: d } = t, { d: f } = Br, { substitution: p, merchantFee: m } = t.settings.product, h = 0, g = 0 + G[0];
	for (let e = 0; e < g; e++) {
		let t = W[e], u = n + t, d = qr[t], g = a[u], _ = d * Di[f[t] >>> 24] - g, v = i[u] - g, y = _ > 0 && d > 0 ? (_ < v ? _ : v) | 0 : 0;
		if (y <= 0) continue;
		a[u] = g + y, l || (o[u] = o[u] + y), s[u] = s[u] + (y * p | 0);
		let b = y & -(r[u] & 1);
		q[pt + c[u]] += b, h += b * m | 0;
	}
	u[on * ki + d] += h;
}
function Fi(e, t, n) {
	let { status: r, limit: i, open: a, nextBill: o, buffer: s, bucket: c } = e, { slab: l, segment: u } = t, { d } = Br, { d: f } = Vr, { substitution: p, merchantFee: m, instalmentShare: h } = t.settings.product, g = 0, _ = 0, v = 512 + G[1];
	for (let e = 512; e < v; e++) {
		let t = W[e], l = n + t, u = qr[t], v = a[l], y = u * h, b = (u - y) * Di[d[t] >>> 24], x = i[l] - v, S = (y - v + o[l]) * .5 | 0, C = x - b | 0, w = f[t] | S - Ai | C - S, T = S & ~(w >> 31);
		K[_] = t, Yr[_] = T, _ += 1 - (w >>> 31);
		let ee = x - T, te = (b < ee ? b : ee) | 0, E = (te > 0 ? te : 0) + T;
		if (E === 0) continue;
		a[l] = v + E, o[l] = o[l] + E - T, s[l] = s[l] + (E * p | 0);
		let D = E & -(r[l] & 1);
		q[pt + c[l]] += D, g += D * m | 0;
	}
	l[on * ki + u] += g;
	for (let r = 0; r < _; r++) {
		let i = K[r], a = Yr[r], o = d[i] >>> 16 & 255, s = 0;
		for (; s < 3 && o >= t.tenorEdge[s];) s++;
		Cr(e, t, n + i, s, a);
	}
}
function Ii(e, t, n) {
	let { status: r, limit: i, open: a, buffer: o, bucket: s } = e, { slab: c, segment: l } = t, { d: u } = Br, { substitution: d, merchantFee: f } = t.settings.product, p = 0, m = 512 + G[1];
	for (let e = 512; e < m; e++) {
		let t = W[e], c = n + t, l = qr[t], m = a[c], h = Di[u[t] >>> 24], g = (m < l ? (l - m) * .25 : 0) * h + l * .05 * h, _ = i[c] - m, v = (g < _ ? g : _) | 0;
		if (v <= 0) continue;
		a[c] = m + v, o[c] = o[c] + (v * d | 0);
		let y = v & -(r[c] & 1);
		q[pt + s[c]] += y, p += y * f | 0;
	}
	c[on * ki + l] += p;
}
// src/model/random.ts
var Li = [
	"birthMoney",
	"birthHabits",
	"birthAccount",
	"birthLuck",
	"money",
	"pay",
	"late",
	"economy"
], Y = (e) => Li.indexOf(e), Ri = 1024;
function zi(e, t, n, r, i) {
	return Fr([
		n,
		r,
		t,
		Y(i)
	], [
		e[0],
		e[1],
		e[2],
		e[3]
	], 12);
}
// src/model/riskIndex.ts
var Bi = {
	income: -.0254,
	essentials: .5104,
	otherDebt: .5413,
	patience: -.0573,
	blindSpot: .054,
	handToMouth: -.1006,
	buffer: -.6991,
	forgetfulness: -.0016,
	reluctance: .0319,
	jobRisk: .0999
}, Vi = {
	intercept: -3.629,
	slope: 1.524
}, Hi = 512, Ui = {
	income: {
		mean: 0,
		sd: .6
	},
	essentials: {
		mean: .6,
		sd: .095
	},
	otherDebt: {
		mean: .08,
		sd: .09
	},
	patience: {
		mean: .82,
		sd: .1
	},
	blindSpot: {
		mean: .125,
		sd: .07
	},
	handToMouth: {
		mean: .36,
		sd: .48
	},
	buffer: {
		mean: -.7,
		sd: 1.2
	},
	forgetfulness: {
		mean: 1,
		sd: 1.35
	},
	reluctance: {
		mean: 0,
		sd: 1
	},
	jobRisk: {
		mean: 0,
		sd: .6
	}
}, Wi = (e, t, n) => e < t ? t : e > n ? n : e, X = (e) => e >>> 16, Z = (e) => e & 65535, Gi = (e) => yi[e >>> 5] / 4096;
function Ki({ borrowers: e }, t) {
	let n = _.map((t) => e[t]), r = n.reduce((e, t) => e + t, 0), i = [0], a = 0;
	for (let e of n) a += r > 0 ? e / r : 1 / _.length, i.push(Math.min(t, Math.round(a * t)));
	return i[_.length] = t, i;
}
function* qi(e, t, n, r) {
	let { borrowers: i, product: a, market: o } = t, s = Ki(t, e.size), c = _.map((t, n) => (s[n + 1] - s[n]) / e.size), l = y.map((e) => ui(e.income)), u = l.reduce((e, t, n) => e + t * c[n], 0), d = l.reduce((e, t, n) => e + c[n] * (t - u) * (t - u), 0), f = Math.sqrt(Math.max(.01, i.incomeSpread * i.incomeSpread - d)), p = Zi(), m = Ir(Hi), h = Ir(Hi), g = Ir(Hi), v = Ir(Hi), { debtFree: b, otherDebt: x } = i, S = a.instalmentUsers * 65536, C = a.dormant * 65536, w = o.customersToday * 65536, T = i.medianIncome * 100;
	for (let t = 0; t < _.length; t++) {
		let o = y[t], c = l[t] - u, d = i.essentials + o.essentials, _ = i.patience + o.patience, ee = Wi(i.handToMouth * o.handToMouth, 0, 1) * 65536, te = ui(o.jobRisk) - .111, E = i.thinFile * o.thinFile * 65536, D = s[t + 1];
		for (let o = s[t]; o < D; o += Hi) {
			let s = Math.min(Hi, D - o);
			Lr(m, n, o, s, 0, r, Y("birthMoney")), Lr(h, n, o, s, 0, r, Y("birthHabits")), Lr(g, n, o, s, 0, r, Y("birthAccount")), Lr(v, n, o, s, 0, r, Y("birthLuck"));
			for (let n = 0; n < s; n++) {
				let r = o + n, s = c + f * Gi(X(m.b[n])), l = Math.round(T * Si(Math.round(s * 1024))), u = Wi(d - .1 * s + .07 * Gi(Z(m.b[n])), .3, .92), y = _ + .12 * Gi(X(m.c[n])), D = Wi(y > 1 ? 2 - y : y, .3, 1), ne = Wi(i.blindSpot + .08 * Gi(Z(m.c[n])), 0, .6), O = X(m.d[n]) < ee, k = O ? Ji : .1 + .8 * Gi(Z(m.d[n])), re = O ? .15 : Si(Math.round(k * 1024)), A = X(h.a[n]) >= b * 65536 ? Wi(x + .08 * Gi(Z(h.a[n])), 0, .45) : 0, j = Oi[X(h.c[n]) >>> 5], ie = Gi(X(h.d[n])), ae = te + .472 * Gi(Z(h.d[n]));
				e.segment[r] = t, e.dueDay[r] = 1 + (Z(g.a[n]) * 28 >>> 16), e.income[r] = l, e.essentials[r] = Math.round(l * u), e.otherDebt[r] = Math.round(l * A), e.patience[r] = Math.round(D * 4096), e.blindSpot[r] = Math.round(ne * 4096), e.bufferTarget[r] = Math.round(l * re), e.forgets[r] = Math.min(65535, Math.round(j * i.forgetfulness * 65536)), e.autopayRank[r] = Z(h.c[n]), e.reluctance[r] = Math.round(.6 * ie * 64), e.jobRisk[r] = Math.min(65535, Math.round(256 * Si(Math.round(ae * 1024)))), e.desire[r] = Math.round(64 * (a.utilisation + 4 * (1 - D) + (O ? .9 : 0) + 2 * ne)), e.traits[r] = +!!O | (X(g.a[n]) < E * (1 - .25 * s) ? 2 : 0) | (X(g.d[n]) < S ? 4 : 0) | (Z(g.d[n]) < C ? 8 : 0), e.hideRank[r] = X(h.b[n]) >>> 8, e.misreportRank[r] = Z(h.b[n]) >>> 8;
				let oe = p.constant + p.income * s + p.essentials * u + p.otherDebt * A + p.patience * D + p.blindSpot * ne + (O ? p.handToMouth : 0) + p.buffer * k + p.forgetfulness * j + p.reluctance * ie + p.jobRisk * ae;
				e.risk[r] = Math.round(Wi(oe, -5, 5) * 1024), e.scoreNoise[r] = yi[X(g.b[n]) >>> 5] >> 2, e.rank[r] = Z(v.a[n]), e.inWork[r] = +(Z(g.b[n]) < 61932), e.deviation[r] = Math.round(.138 * yi[X(v.c[n]) >>> 5]), e.buffer[r] = e.bufferTarget[r], e.status[r] = 0, e.monthsOnBook[r] = Z(g.c[n]) % 36, e.appliedIn[r] = X(g.c[n]) < w ? Yi : 0;
			}
			yield;
		}
	}
}
var Ji = ui(.15), Yi = -3e4, Xi = Object.keys(Bi);
function Zi() {
	let e = {
		...Bi,
		constant: 0
	};
	for (let t of Xi) {
		let { mean: n, sd: r } = Ui[t];
		e[t] = Bi[t] / r, e.constant -= e[t] * n;
	}
	return e;
}
// src/model/month/applications.ts
var Qi = _.length, $i = 1.25, ea = .17, ta = .1, na = 3e4;
function ra(e, t, n) {
	return e.traits[n] & 2 ? Math.round(t.thinSignal * e.risk[n] + t.thinNoise * e.scoreNoise[n]) : Math.round(t.signal * e.risk[n] + t.noise * e.scoreNoise[n]);
}
function ia(e, { terms: t, settings: n }, r) {
	let i = e.misreportRank[r] < n.borrowers.misreports * t.misreport * 256, a = i && e.rank[r] >>> 8 < t.verify * 256;
	return e.income[r] * (i && !a ? $i : 1);
}
function aa(e, { terms: t, settings: n }, r) {
	return e.hideRank[r] < n.borrowers.hiddenDebt * t.hidden * 256 ? e.otherDebt[r] * t.reveal : e.otherDebt[r];
}
function oa(e, t, n, r) {
	let { terms: i, settings: a } = t, { product: o } = a, s = ia(e, t, n), c = aa(e, t, n), l = 1 - r / 1024 * .2, u = s * o.limitMonths * i.limitFactor * (l < .5 ? .5 : l > 1.5 ? 1.5 : l), d = (i.debtCap * s - c) / ea, f = Math.min(u, d, o.limitCap * 100 * i.limitFactor);
	return f < na ? 0 : Math.floor(f / 100) * 100;
}
function sa(e) {
	let { reviewMonths: t } = e.settings.underwriting;
	return (e.t + e.blockNumber + 1024 * t) % t === 0;
}
function ca(e, t, n, r) {
	let { appliedIn: i, monthsOnBook: a, traits: o, risk: s } = e, { a: c } = Vr, { apply: l } = t, u = l * ta, d = t.settings.market.adverseSelection / 1024, f = 0, p = 2048 + G[4];
	for (let e = 2048; e < p; e++) {
		let t = W[e], r = n + t, a = o[r] & 16 ? u : l;
		(c[t] >>> 0 < a * (1 + d * s[r]) || i[r] === -3e4) && (K[f++] = t);
	}
	for (let r = 0; r < f; r++) {
		let o = K[r], s = n + o;
		pa(e, t, s, i[s] === -3e4 ? a[s] : 0), Xr(3, o);
	}
	if (sa(t)) for (let i = n; i < n + r; i++) e.status[i] === 1 && e.late[i] < 0 && ga(e, t, i);
}
function la(e, t, n, r) {
	if (e.status[n] === 2) {
		if (t.t - (Math.abs(e.appliedIn[n]) - 2e3) < 12) return !1;
		e.clearAccount(n);
	} else if ((Vr.d[r] & 65535) < t.leave) t.slab[Zt * Qi + t.segment]++;
	else return !1;
	return ua(e, n), !0;
}
function ua(e, t) {
	e.status[t] = 0, e.limit[t] = 0, e.bucket[t] = 0, e.appliedIn[t] = 0, e.turnedIn[t] = -1, e.monthsOnBook[t] = 0, e.hasPaid[t] = 0;
}
function da(e, t, n) {
	let r = ra(e, t, n), i = oa(e, t, n, r), a = e.rank[n] >>> 8 >= 256 - t.terms.abandon * 256, o = !a && i > 0 && ma(t, r);
	return {
		signal: r,
		limit: i,
		gaveUp: a,
		rest: o,
		approved: o && r <= t.cutOff
	};
}
function fa({ limit: e }) {
	return Math.max(e, na);
}
function pa(e, t, n, r) {
	let i = t.segment, a = da(e, t, n), { limit: o, gaveUp: s, approved: c } = a;
	t.slab[Kt * Qi + i]++, c && (t.slab[qt * Qi + i]++, t.slab[Qt * Qi + i] += o, t.bookOpening(o)), s && t.slab[Jt * Qi + i]++, e.traits[n] = e.traits[n] & -113 | (c ? 0 : 16), e.status[n] = c ? 1 : 2, e.limit[n] = c ? o : fa(a), e.appliedIn[n] = dr + t.t, e.turnedIn[n] = -1, e.monthsOnBook[n] = r, e.hasPaid[n] = +(r > 2), t.applied?.(e, t, n);
}
function ma(e, t) {
	let { rateCap: n } = e.terms;
	if (n >= 1) return !0;
	let r = Vi.slope * e.signal, i = .03 * Si(Math.round(r * t));
	return e.settings.lender.fundingCost + i <= n;
}
function ha(e) {
	return e < 2 * na ? 0 : e >> 1;
}
function ga(e, t, n) {
	let r = ra(e, t, n), i = e.limit[n], a = 1 + t.settings.product.limitGrowth * Math.min(48, e.monthsOnBook[n]), o = r > t.reviewCutOff ? ha(i) : Math.floor(oa(e, t, n, r) * a);
	e.limit[n] = o > i ? Math.min(o, Math.max(Math.floor(i * 1.2), na)) : o;
}
// src/model/kernel/layout.ts
var _a = [
	[
		"",
		4,
		(e) => e.key
	],
	[
		"",
		1,
		(e) => e.address
	],
	[
		"",
		1,
		(e) => e.replicate
	],
	[
		"",
		1,
		(e) => e.t
	],
	[
		"",
		1,
		(e) => e.tallies.months
	],
	[
		"",
		1,
		(e) => e.jobLoss
	],
	[
		"",
		1,
		(e) => e.jobFinding
	],
	[
		"",
		1,
		(e) => e.outOfWork
	],
	[
		"",
		1,
		(e) => Math.round(e.payCut * 4096) | 0
	],
	[
		"",
		1,
		(e) => +!!e.isCard
	],
	[
		"",
		1,
		(e) => e.interest
	],
	[
		"",
		1,
		(e) => e.minimumRate
	],
	[
		"",
		128,
		(e) => e.planFee
	],
	[
		"",
		1,
		(e) => e.costs
	],
	[
		"",
		1,
		(e) => e.crunchRank
	],
	[
		"",
		4,
		(e) => e.patience
	],
	[
		"",
		4,
		(e) => e.blindSpot
	],
	[
		"",
		4,
		(e) => e.clawBack
	],
	[
		"",
		256,
		(e) => e.experience
	],
	[
		"",
		1,
		(e) => e.abilitySlope
	],
	[
		"",
		1,
		(e) => e.abilityShift
	],
	[
		"",
		1,
		(e) => e.helpShare
	],
	[
		"",
		1,
		(e) => +!!e.terms.liquidity
	],
	[
		"",
		1,
		(e) => e.terms.early
	],
	[
		"",
		4,
		(e) => e.autopayRank
	],
	[
		"",
		4,
		(e) => e.forget
	],
	[
		"",
		4,
		(e) => e.forgetFirst
	],
	[
		"",
		4,
		(e) => e.willing
	],
	[
		"",
		4,
		(e) => e.teachable
	],
	[
		"",
		1,
		(e) => e.personFactor
	],
	[
		"",
		1,
		(e) => e.personReach
	],
	[
		"",
		21,
		(e) => e.hazardEarly
	],
	[
		"",
		21,
		(e) => e.hazardLate
	],
	[
		"",
		256,
		(e) => e.duration
	],
	[
		"",
		1,
		(e) => e.handover
	],
	[
		"",
		1,
		(e) => e.keepUp
	],
	[
		"",
		1,
		(e) => e.terms.hardship
	],
	[
		"",
		1,
		(e) => e.terms.planMonths
	],
	[
		"",
		1,
		(e) => e.terms.writeDown
	],
	[
		"",
		1,
		(e) => e.lateFee
	],
	[
		"",
		1,
		(e) => e.terms.sale
	],
	[
		"",
		1,
		(e) => e.terms.saleAge
	],
	[
		"",
		1,
		(e) => e.terms.salePrice
	],
	[
		"",
		40,
		(e) => e.claimChance
	],
	[
		"",
		40,
		(e) => e.claimAgency
	],
	[
		"",
		40,
		(e) => e.claimLegal
	],
	[
		"",
		1,
		(e) => e.terms.agency
	],
	[
		"",
		1,
		(e) => e.terms.agencyFrom
	],
	[
		"",
		1,
		(e) => e.terms.agencyFee
	],
	[
		"",
		4,
		(e) => e.patienceDesire
	],
	[
		"",
		4,
		(e) => e.draws
	],
	[
		"",
		1024,
		(e) => e.blindDesire
	],
	[
		"",
		1,
		(e) => e.settings.product.substitution
	],
	[
		"",
		1,
		(e) => e.settings.product.merchantFee
	],
	[
		"",
		1,
		(e) => e.settings.product.instalmentShare
	],
	[
		"",
		4,
		(e) => e.tenorEdge
	],
	[
		"",
		1,
		(e) => e.apply
	],
	[
		"",
		1,
		(e) => e.apply * ta
	],
	[
		"",
		1,
		(e) => e.settings.market.adverseSelection / 1024
	],
	[
		"",
		1,
		(e) => e.signal
	],
	[
		"",
		1,
		(e) => e.noise
	],
	[
		"",
		1,
		(e) => e.thinSignal
	],
	[
		"",
		1,
		(e) => e.thinNoise
	],
	[
		"",
		1,
		(e) => e.settings.borrowers.misreports * e.terms.misreport * 256
	],
	[
		"",
		1,
		(e) => e.terms.verify * 256
	],
	[
		"",
		1,
		(e) => e.settings.borrowers.hiddenDebt * e.terms.hidden * 256
	],
	[
		"",
		1,
		(e) => e.terms.reveal
	],
	[
		"",
		1,
		(e) => e.settings.product.limitMonths
	],
	[
		"",
		1,
		(e) => e.terms.limitFactor
	],
	[
		"",
		1,
		(e) => e.settings.product.limitCap * 100 * e.terms.limitFactor
	],
	[
		"",
		1,
		(e) => e.settings.product.limitGrowth
	],
	[
		"",
		1,
		(e) => e.terms.debtCap
	],
	[
		"",
		1,
		(e) => e.terms.rateCap
	],
	[
		"",
		1,
		(e) => Vi.slope * e.signal
	],
	[
		"",
		1,
		(e) => e.settings.lender.fundingCost
	],
	[
		"",
		1,
		(e) => 256 - e.terms.abandon * 256
	],
	[
		"",
		1,
		(e) => e.cutOff
	],
	[
		"",
		1,
		(e) => e.reviewCutOff
	],
	[
		"",
		1,
		(e) => e.leave
	]
], va = {
	logistic: _i,
	small: wi,
	exp: bi,
	exponential: Ci,
	expenseShock: Ei,
	buying: Di,
	normal: yi
};
function ya(e) {
	return Object.entries(e).filter((e) => ArrayBuffer.isView(e[1]));
}
ya(new pr(1)).map(([e]) => e);
// src/model/kernel/wasm.ts
var ba = {
	TERMS_LENGTH: 1932,
	TERMS_AT: 64,
	POINTERS_AT: 15552,
	TABLES_AT: [
		15744,
		32128,
		40384,
		105920,
		138688,
		142784,
		144832
	],
	LIST_OF_AT: 148928,
	IDENTITY_AT: 148992,
	ABLE_AT: 151040,
	TEMPERED_AT: 167424,
	REACHED_AT: 183936,
	SLAB_AT: 250624,
	TENORS_AT: 264576,
	NOTED_AT: 264640,
	NOTES_LENGTH: 12288,
	NOTES_AT: 264704,
	COLUMNS_AT: 363008
}, xa = "0061736d0100000001420960027f7f0060017f0060037f7f7f0060047f7f7f7f0060027f7f017f60057f7f7f7f7f0060097c7c7c7c7c7c7c7c7c017c60057f7f7f7f7f017f60037f7f7f017f020f0103656e76066d656d6f72790200000322210500020100060302000207040000010000010803000004010101010100010000020629087f0141000b7f0141000b7f0141000b7f0141000b7f0141000b7f0141000b7e0142000b7f0141000b07680b0764726177416c6c00100c6170706c69636174696f6e7300200462696c6c001e08736574426c6f636b001c03627579001b06636c61696d73001805636c6f736500170b7370656e64416e645061790011046c617465000e04776f726b000c066d656d6f727902000ae7a90121ee07020e7b047f41c0002b0300fc06a72213fd11210941c8002b0300fc06a72214fd11210a41d0002b0300fc06a72215fd11210b41d8002b0300fc06a72216fd112105201320147320157320167341dab7c4de0173fd112106200220136afd11210c41e0002b0300fc0220146afd11210741e8002b0300fc0220156afd11210d200320166afd112108200020014102746a21010340200020014904402000fd000400200cfdae012007fdae01220e2008411afdab0120084106fdad01fd50200d2008fdae01220ffd512210fdae012111200f2007410afdab0120074116fdad01fd50200efd51220efdae01220f2010410bfdab0120104115fdad01fd502011fd512210fdae0121122011200e4115fdab01200e410bfdad01fd50200ffd51220efdae01220f2010411bfdab0120104105fdad01fd502012fd512210fdae0121112012200e410dfdab01200e4113fdad01fd50200ffd51220efdae01220f2005fdae0120104117fdab0120104109fdad01fd502011fd512006fd0c01000000010000000100000001000000fdae01fdae012210fdae0121122011200afdae01200e4105fdab01200e411bfdad01fd50200ffd51200bfdae01220efdae01220f20104114fdab012010410cfdad01fd502012fd512210fdae0121112012200e4106fdab01200e411afdad01fd50200ffd51220efdae01220f20104111fdab012010410ffdad01fd502011fd512210fdae0121122011200e410bfdab01200e4115fdad01fd50200ffd51220efdae01220f2010410afdab0120104116fdad01fd502012fd512210fdae0121112012200e4119fdab01200e4107fdad01fd50200ffd51220efdae01220f2006fdae0120104112fdab012010410efdad01fd502011fd512009fd0c02000000020000000200000002000000fdae01fdae012210fdae0121122011200bfdae01200e4114fdab01200e410cfdad01fd50200ffd512005fdae01220efdae01220f2010411afdab0120104106fdad01fd502012fd512210fdae0121112012200e410afdab01200e4116fdad01fd50200ffd51220efdae01220f2010410bfdab0120104115fdad01fd502011fd512210fdae01211220042011200e4115fdab01200e410bfdad01fd50200ffd51220efdae01220f2010411bfdab0120104105fdad01fd502012fd512210fdae0122112005fdae01fd0b04002012200e410dfdab01200e4113fdad01fd50200ffd51220efdae01210f2004200e4105fdab01200e411bfdad01fd50200ffd512006fdae01fd0b0480102004200f2009fdae01fd0b048020200420104117fdab0120104109fdad01fd502011fd51200afd0c03000000030000000300000003000000fdae01fdae01fd0b048030200041106a2100200441106a21040c010b0b0bf60102017c037f200041027422044194fa002802006a220328020020016b210520032005411f75417f7320057136020041ecfa0028020020046a220328020020016b210420032004411f75417f7320047136020020004198fa002802006a2d000041014704400f0b2300200041f0fa002802006a2d00004102746a4103744180be0f6a220320032b03002001b72202a039030041e8fa0028020020004101746a2e0100220041004e047f2000410048230120006b410c4a720541010b45044041c093102802002201410474418094106a22032300200041e4066c41b0046a6ab73903002003200239030841c09310200141016a3602000b0bc50101027c200241004c200141004c7204400f0b2001b741f82e2b0300a22002b7a222049b220344000000000000f0bfa02003200344000000000000e0bfa02004641b440000000000003843a0bda722014504400f0b41bcfa0028020020004102746a2202200120022802006a36020020004198fa002802006a2d000041014704400f0b2300200041f0fa002802006a2d00004102746a41037441c0bc0f6a220020002b03002001b72203a039030023004103744180c30f6a220020002b03002003a03903000bfc0101017f03402001411848044041b4fa00280200200123026c20006a4102746a4100360200200141016a21010c010b0b4100210103402001410648044041b8fa00280200200123026c20006a4102746a4100360200200141016a21010c010b0b2000410274220141acfa002802006a410036020041b0fa0028020020016a410036020041a4fa0028020020016a410036020041a8fa0028020020016a410036020041bcfa0028020020016a4100360200200041c0fa002802006a41ff013a0000200041c4fa002802006a41003a0000200041ccfa002802006a41003a0000200041d8fa002802006a41003a000041ecfa0028020020016a41003602000bab0403047c017e047f2000410274220741c8f9002802006a280200b7210320014102744180ed0c6a280200b7220241ccf90028020020076a280200b72000418cfa002802006a2d000041037441c09c0b6a2b0300a241d0f90028020020076a2802002207b7a09d440000000000003843a0bda7220820076a200841c0092b0300220444000000000000000064047f200041f8f9002802006a2d0000b72004630541000b1b2208b720014102744180cd0b6a280200220741107641cd194f047c440000000000000000052003200741077641ff037141037441c0bb086a2b0300a29d0b2204200141027422014180ad0d6a280200b7200041027422074194fa002802006a280200b7220341dcf90028020020076a280200b72000410174220941d8f9002802006a2e0100b72300410374220a41e8096a2b030044000000000000303fa2a22000419cfa002802006a2d000041037441a80a6a2b0300a241d4f90028020020096a2e0100b744000000000000303fa2200a41c8096a2b0300a0200a41880a6a2b03001005210520014180fd0c6a2008360200200141808d0d6a20049d440000000000003843a0bd3e0200200141809d0d6a20059d440000000000003843a0bd3e020020014180bd0d6a20032002a02008b7a12004a12005a122029d440000000000003843a0bd22063e02004194fa0028020020076a2006a741002002440000000000000000641b360200200041d8fa002802006a22002d0000220104402000200141016b3a00000b0be10201027c2000200144000000000000f03f2006a1a2a120032007a22209a1220a44000000000000f03f44000000000000000044333333333333e33f200744333333333333ebbfa0449a9999999999e93fa2449a9999999999b93fa044000000000000d03f44000000000000000020042005631ba02206200644333333333333e33f641b2006440000000000000000631ba1a2440000000000000000200a440000000000000000641b2106200420052009a0640440200620042005a12009a144333333333333d33fa2a021060b200344000000000000000064200320042000a02001a12002a12006a1a122004400000000000000006471047c200620002006449a9999999999a93f44666666666666ee3f200744333333333333ebbfa044333333333333e33fa02008a02201200144666666666666ee3f641b2001449a9999999999a93f631ba2220120002001631ba10520060b9d440000000000003843a0bda7b70ba70c02037c077f20034102744180ad0c6a220b28028010210c200041c0fa002802006a2c00002108200041c8fa002802006a2d00002109200041c4fa002802006a2d0000210a41002103034020034106480440200741b8fa00280200200323026c20006a4102746a2802006a2107200341016a21030c010b0b41a81a2b03002105200a41037441d01e6a2b03002104200a4504402004230041037441d01b6a2b0300a221040b200941024941f01b2b030044000000000000f03f6471047f41f81b2b0300200c41ffff0371b8640541000b0440200441f01b2b0300a221040b2009450440200441ff0f2001410274220d4180ed0c6a280200b7200d4180fd0c6a280200b7a14194fa0028020020004102746a280200b7a02005a22007b744000000000000f03fa0a344000000000000b0c0a544000000000000b040a49c440000000000003843a0bda741b01a2b0300fc026b4180086a220d200d41ff0f4a1b4100200d41004e1b4103744180fb006a2b030044000000000000f03da244cdccccccccccec3fa2449a9999999999b93fa0a221040b200941076c41062008200841064a1b6a410374220341a81d6a2b03002004a22106200041c4f9002802006a2d0000210d200b28020041147641037441c0bb066a2b03002205200341801c6a2b03002004a2200a410146047c41d02e2b03000544000000000000f03f0ba22204440000000000001c40a263047f20052004a39c440000000000003843a0bda741016a05200644000000000000000064047f20052004440000000000001c40a2a12006a39c440000000000002040a0440000000000003f40a4fc0205411f0b0b2203411e4c0440200a4504404180a60f41c0dc0f20004198fa002802006a2d00004101461b2201230041e8036a4103746a220220022b030041b8fa0028020020004102746a280200b7a0390300200341074c04402001230041e4036a4103746a220120012b030041b8fa0028020020004102746a280200b7a03903000b0b2003200d6a2201411e4c044020002001410110090f0b200041ccfa002802006a2003200d6a411e6b3a0000052002047f41d82e2b0300440000000000000000640541000b047f41d82e2b0300200c411076b8640541000b047f200741b8fa0028020023024105200041c0fa002802006a2c00002203200341054e1b6c20006a4102746a2802004a0541000b044041b8fa0028020023024105200041c0fa002802006a2c00002201200141054e1b6c20006a4102746a220128020021022001410036020020002002100141052101034041b8fa00280200200123026c20006a4102746a280200450440200141016b21010c010b0b200041c0fa002802006a20013a000005200941012002047f41e02e2b0300440000000000000000640541000b1b45200841004a71200841024c710440230345200b35028020421088b941e02e2b030044000000000000f040a263710440410021024100210341e82e2b0300fc022107034020024106480440200341b8fa00280200200223026c20006a4102746a2802006a2103200241016a21020c010b0b2000410274220241bcfa002802006a28020020036a2203b741f02e2b0300a29d440000000000003843a0bda72108200341a4fa0028020020026a2802006a20086b210341ecfa0028020020026a28020021092000100341ecfa0028020020026a20092003200320094a1b36020041a4fa0028020020026a200336020041acfa0028020020026a200320076d36020041b4fa0028020020002302230141306a41186f6c6a4102746a200341057441046a20076a3602004180931041809310280200410120077472360200200041d8fa002802006a20073a000041dcfa0028020020026a20014102744180ad0d6a2802003602004180a60f41c0dc0f20004198fa002802006a2d00004101461b22012300200041f0fa002802006a2d000041e6006a4102746a4103746a220020002b03002008b7a0390300200123004198056a4103746a220020002b030044000000000000f03fa03903000f0b0b0b0b41b8fa0028020020004102746a28020021034100210241002101034020014106480440200241b8fa00280200200123026c20006a4102746a2802006a2102200141016a21010c010b0b2000200220036b411e100220002003411e200d6b10020beb0802097f037c200020016a220420011004200141027422004180bd0d6a280200210520004180ad0d6a28020022004504400f0b20044198fa002802006a2d0000410171220723056a240523062000410020076b71ac7c2406230041037441b01b6a2b030041e8f90028020020044101746a2e0100b7a0210c20014102744180fd0b6a280200b8210d200441d4fa002802006a2d000041004721082005b741c8f90028020020044102746a280200b741b81a2b0300a2a041a81a2b0300a241c01a2b030044000000000000000061047f200441d8fa002802006a2d00000541000b047f200041dcfa0028020020044102746a2802002203200020034a1b0520000b2203b7a3220e41b01a2b0300fc022209b7440000000000f88f40a063047f41ff0f200e44000000000000a0c063047f41807005200e9c440000000000003843a0bda720096b0b4180086a2209200941ff0f4a1b4100200941004e1b4103744180fb006a2b030020014102744180ed0b6a280200b8650541000b450440200d418008200c449a99999999995940a09c440000000000003843a0bda74180086a220620064180084a1b4100200641004e1b4103744180fb016a2b030063047f2000b741d0f90028020020044102746a280200b7a0210e200d418008200c20014102744180ed0c6a280200220641004a047c200e440000000000005040a22006b7a3054400000000000060400b220c440000000000006040200c440000000000006040631b449a9999999999e93fa2a09c440000000000003843a0bda74180086a220620064180084a1b4100200641004e1b4103744180fb016a2b0300630541000b044041012106054102417f200141027441808d0c6a280200b8220c44fa7e6abc749368412004410174220641e0f9002802006a2f0100b72300410374220a41f01a41901b20081b6a2b0300a244000000000000f03f200441d0fa002802006a220b2d00002209b7447b14ae47e17aa43fa2a1a2220d200a41d01a6a2b030041e4f90028020020066a2f0100b7641b63200c200d44fa7e6abc74936841a563711b2106200b200920094100476b3a00000b0b200641004e0440230441027441c08e0f6a20033602002304220041016a240420004102744180fe0e6a20014102742006723602000f0b2008450440230720076a2407200441d4fa002802006a41013a00000b41a4fa0028020020044102746a22032802002106230304402002047f200141027441809d0c6a2802002201411876411249200520064a71047f20060520002005200020054a1bb72000b7220c200141107641ff0171b844000000000000703fa244000000000000f03fa0a2a49c2006b7a4200ca5440000000000003843a0bda70b0520060b21000b2003200620006b360200200441027422014194fa002802006a200520006b22022002411f75417f7371360200230141004a044041ecfa0028020020016a220128020020006b210220012002411f75417f732002713602000b200441f0fa002802006a2d00004103744180a50f6a220120012903002000410020076b71ac7c3703000bff02020a7f017c200041c0fa002802006a2102200041d8fa002802006a21032000419cfa002802006a210441a0fa0028020020004102746a21052000410174220041f0f9002802006a2106200041d8f9002802006a21072300410374220041f0366a2b0300fc02210820004190376a2b0300210c2300410b7441b0376a21092001410b744180ed0d6a220020014102744180ed0e6a2802004102746a21010340200020014904402000280200220a410374210b02402002200a6a2c000041004e047f4101052003200a6a2d00000b0440200b4180cd0d6a4400000000000000003903000c010b200b4180cd0d6a2005200a4102746a280200b7200ca241ff0f2006200a410174220b6a2e010020086a2007200b6a2e010020092004200a6a2d0000410374220a6a2b0300440000000000003843a0bda76c410c756a4180086a220b200b41ff0f4a1b4100200b41004e1b4103744180fb006a2b030044000000000000f03da2a2200a41809d0b6a2b0300a23903000b200041046a21000c010b0b0b9a0201027f034020034106480440200441b8fa00280200200323026c20006a4102746a2802006a2104200341016a21030c010b0b200020042002047f41b8fa0028020020004102746a2802000541000b22026b20011002200020022001200041c4f9002802006a2d00006b1002200441bcfa0028020020004102746a2802006a21024100210103402001410648044041b8fa00280200200123026c20006a4102746a4100360200200141016a21010c010b0b41bcfa0028020020004102746a4100360200200020021001200041c0fa002802006a41ff013a0000200041c4fa002802006a41003a0000200041ccfa002802006a41003a0000200041d0fa002802006a410a3a000041e8fa0028020020004101746a41ffff033b01000be00102027c027f200241b4fa0028020020002302200141306a41186f6c6a22024102746a2802002207411f7147044041000f0b2000410274220041acfa002802006a220820082802002007410576220720036d22086b360200200441004e044041b0fa0028020020006a2200200028020041ffff032007b72001411f7141027420046a4103742b03b801a222069b220544000000000000f0bfa02005200544000000000000e0bfa02006641b440000000000003843a0bda72200200041ffff034e1b6b3602000b41b4fa0028020020024102746a41003602002007200320086c6b0bd60202037c017f2000410274220541d0f9002802006a280200b7210341d0f8002b030041c8f90028020020056a280200b744000000000000f43f44000000000000f03f41a0f8002b0300200041fcf9002802006a2d0000b7642205047f41a8f8002b03004188fa0028020020004101746a2f0100410876b7640520050b452005711ba2220241c0f8002b0300a241c8f8002b0300a244000000000000e03f44000000000000f83f44000000000000f03f2001b744000000000000503fa2449a9999999999c93fa2a12204200444000000000000f83f641b200444000000000000e03f631ba241e0f8002b03002002a241b0f8002b0300200041f8f9002802006a2d0000b764047c200341b8f8002b0300a20520030ba144c3f5285c8fc2c53fa3a4a422024400000000004cdd4063047f4100052002440000000000005940a39c440000000000005940a2440000000000003843a0bda70b0ba40302057c0b7f4180012b030021044188012b030021054190012b030021064198012b0300fc02210841c8f90028020020004102746a21092000410174220b4190fa002802006a210a41ecf900280200200b6a210b2000418cfa002802006a2110410021000340200020014804402000410274220f4180ad0b6a280200b82102200a2000410174220c6a220d2e010041e61c6c200f4180bd0b6a280200220e41157641017441c0eb086a2e010041f6016c6a4180106a410c752111200d20113b01002009200f6a280200b72103200f4180ed0c6a200020106a2d0000410146047f20022004200b200c6a2f0100b8a2660520022005630b047c200020106a41013a00002003200e41057641ff0f7141017441c0eb086a2e010041eb036c410c7520116a20086b410275220c4180206a4100200c4180604e1b41037441c0bb026a2b0300a205200020106a41003a0000200741016a210720032006a20b9d440000000000003843a0bd3e0200200041016a21000c010b0b2300410374220041c0ce0f6a220820082b03002001b7a0390300200041e0ce0f6a220020002b03002007b7a03903000ba40501067f41a4fa0028020020004102746a2802002102200041c0fa002802006a2c000041004e0440034020044106480440200341b8fa00280200200423026c20006a4102746a2802006a2103200441016a21040c010b0b41bcfa0028020020004102746a280200200220036a6a21020b41e4fa0028020020004101746a2e010021032001047f200041f4f9002802006a2d000041c000710541010b450440200041f4f9002802006a220420042d000041c000723a000041c093102802002204410474418094106a220541f8002b0300fc0241016a220641e4066c23014100230141004a1b22072006410041e4fa0028020020004101746a2e010022066b200620064100481b41bf0f6b41036d6c6a41066c6a41036ab7390300200544000000000000f03f39030841c09310200441016a36020041c093102802002204410474418094106a220541f8002b0300fc0241016a220641e4066c20072006410041e4fa0028020020004101746a2e010022066b200620064100481b41bf0f6b41036d6c6a41066c6a41056ab739030020052002b739030841c09310200441016a3602000b4180a60f41c0dc0f20011b2204230041a8046a4103746a220520052b03002002b7a03903002004230041ac046a4103746a220220022b030044000000000000f03fa039030020010440230041037441a0cc0f6a220220022b030041ecfa0028020020004102746a280200b7a03903000b41e8fa0028020020004101746a23013b0100200341004a047f2301200341d00f6b6b410c4c0541000b0440200341d00f6b220241004e044041c093102802002204410474418094106a22052300200241e4066c41f80441fc0420011b6a6ab7390300200544000000000000f03f39030841c09310200441016a3602000b41e4fa0028020020004101746a410020036b3b01000b0b920201077f41808d0e4188ed0e2802002205200041064180ad0c10000340200520074a0440200741027441808d0e6a280200220620006a22012006100f20012006410120071006200141c0fa002802006a2c000041004e04402002220141016a2102200141027441808d0e6a200636020005200141f4f9002802006a2d000041047141004722014102744180ed0e6a220428020021032001410b744180ed0d6a20034102746a20063602002004200341016a3602000b200741016a21070c010b0b4188ed0e20023602004180dd0e419ced0e2802002203200041064180ad0c10004100210203402002200348044020024102744180dd0e6a280200220120006a2001410020021006200241016a21020c010b0b0b8e0601077f20004198fa002802006a2d0000410146210441b8fa002802002202230241056c20006a4102746a220520052802002002230241027420006a4102746a2802006a360200410421020340200241004a044041b8fa002802002205200223026c20006a4102746a2005200241016b220223026c20006a4102746a2802003602000c010b0b2000410274220241b8fa002802006a20014102744180ad0d6a280200220136020041a4fa0028020020026a2202200228020020016b360200200041c4fa002802006a2d000041016a2101200041c0fa002802006a22022c000041016a2105200220053a0000200041c4fa002802006a41ff012001200141ff014b1b3a0000200141014604404180a60f41c0dc0f20041b2201230041ec036a4103746a220220022b030041b8fa00280200230220006a4102746a280200b7a0390300200041d4fa002802006a2d00004504402001230041f4036a4103746a220120012b030044000000000000f03fa03903000b2004047f200041f4f9002802006a2d00004120710541010b450440200041f4f9002802006a220120012d00004120723a000041c093102802002201410474418094106a220241f8002b0300fc0241016a220641e4066c23014100230141004a1b22072006410041e4fa0028020020004101746a2e010022066b200620064100481b41bf0f6b41036d6c6a41066c6a41026ab7390300200244000000000000f03f39030841c09310200141016a3602004100210241a4fa0028020020004102746a2802002101200041c0fa002802006a2c000041004e0440034020024106480440200341b8fa00280200200223026c20006a4102746a2802006a2103200241016a21020c010b0b41bcfa0028020020004102746a280200200120036a6a21010b41c093102802002203410474418094106a220641f8002b0300fc0241016a220841e4066c410041e4fa0028020020004101746a2e010022026b200220024100481b41bf0f6b41036d20086c20076a41066c6a41046ab739030020062001b739030841c09310200341016a3602000b0b2005410346044020002004100d0b0b220041808c092001200041044180ad0b100041808c092001200041054180ed0b10000b7902037f017c41c09c0b41b8092b0300220444333333333333eb3fa239030041c89c0b20043903000340200141014c0440200020011014200141016a21010c010b0b4188ed0e280200210241002101034020012002480440200141027441808d0e6a280200220320006a20031004200141016a21010c010b0b0ba10702067f167c200141027422014180ad0d6a280200b7210c20014180ed0b6a280200b8211c2000410274220341d0f9002802006a280200b7211e41c8f90028020020036a280200b7221b41b81a2b0300a2211a41a81a2b0300211941b01a2b0300fc02210541ff0f2000410174220441f0f9002802006a2e01002206b7220a44000000000000f03f41d4f90028020020046a2e0100b744000000000000303fa22300410374220741c8096a2b0300a02209a1440000000000000000a5440000000000007040a2a1220b9b220d44000000000000f0bfa0200d200d44000000000000e0bfa0200b641b440000000000003843a0bda74180086a2208200841ff0f4a1b4100200841004e1b4103744180fb006a2b030041ff0f20064180086a2206200641ff0f4a1b4100200641004e1b4103744180fb006a2b0300220ba3211841ff0f200a41d8f90028020020046a2e0100b7220a440000000000006040a244000000000000303fa2a1220d9b220e44000000000000f0bfa0200e200e44000000000000e0bfa0200d641b440000000000003843a0bda74180086a2204200441ff0f4a1b4100200441004e1b4103744180fb006a2b0300200ba32117200a44000000000000303fa2200741e8096a2b0300a22000419cfa002802006a2d000041037441a80a6a2b0300a2211120014180bd0d6a280200b720014180ed0c6a280200b72212a120014180fd0c6a280200b72213a0200141808d0d6a280200b72214a0200141809d0d6a280200b7a0211d41dcf90028020020036a280200b72116200741880a6a2b03002115410521044180808080782103410021010340200141054804402012210e201321102014210d200c210f2011210b2009210a2001044020014101460440440000000000000000210d201041ccf90028020020004102746a280200b7201ea0a42110052001410246044044000000000000f03f210a200f2018a2210f0520014103460440440000000000000000210b200f2017a2210f052010201ea1440000000000000000a521100b0b0b05200e201ba5210e0b201d200ea02010a1200da1200e2010200d200f201d2016200b200a20151005a1201aa02019a22002b7200f200ca3a2a344000000000000b040a4220a44000000000000a0c063047f41807005200a9c440000000000003843a0bda720056b0b22064180086a21072003200648201c41ff0f2007200741ff0f4a1b4100200741004e1b4103744180fb006a2b03006371044020012104200621030b200141016a21010c010b0b20040bf70301047f20004198fa002802006a2d00004101462105200141027422044180bd0d6a280200210720044180ad0d6a28020022062104200245044020050440230020002001200310124102746a41037441a0c60f6a220320032b030044000000000000f03fa03903000b200741004a047f2007b744333333333333d33fa29c2006b744333333333333e33fa29ca4440000000000003843a0bda70541000b220341004a0440200020031001200420036b21040b0b2000410274220341a4fa002802006a2207200728020020066b36020041b8fa0028020020036a2004360200200041c8fa002802006a20023a0000200041c4fa002802006a41003a0000200041c0fa002802006a41003a0000419ced0e28020022064102744180dd0e6a2001360200419ced0e200641016a360200200041d8fa002802006a2d000004402005047f41dcfa0028020020036a28020041004a0541000b0440230041037441e0cf0f6a220120012b030044000000000000f03fa03903000b200041d8fa002802006a41003a000041dcfa0028020020004102746a41003602000b20054504400f0b2300410374220041e0c30f6a220120012b030044000000000000f03fa039030020004180c40f6a220020002b03002004b7a0390300230020024102746a41037441c0c50f6a220020002b030044000000000000f03fa03903000b971704257f117b027c017e20004198fa002802006a2115200041f0fa002802006a2116200041d8fa002802006a2117200041d0fa002802006a2118200041d4fa002802006a21062000418cfa002802006a21072000419cfa002802006a21082000410274220341a4fa002802006a211920034194fa002802006a2122200341ecfa002802006a211a200341dcf9002802006a2109200341ccf9002802006a210a200341d0f9002802006a210b200341c8f9002802006a210c2000410174220341d4f9002802006a210d200341d8f9002802006a210e200341e8f9002802006a210f200341e0f9002802006a2110200341e4f9002802006a211123002203410c7441c09c0a6a21042003410374220341b01b6a2b03002238200341809c0a6a22032b03006204402003203839030003402002418004480440200420024103746a418008203820024180026bb7a0449a99999999995940a09c440000000000003843a0bda74180086a220320034180084a1b4100200341004e1b4103744180fb016a2b0300390300200241016a21020c010b0b0b20044180106a2112410041b01a2b03002238fc026b4103744180dc096a211320384400000000000090c0a0fd1421292038440000000000f88f40a0fd14212a41a81a2b0300fd14212b41b81a2b0300fd14212c2300410374220241c8096a2b0300fd14212d200241e8096a2b030044000000000000303fa2fd14212e200241880a6a2b0300fd14212f200241d01a6a2b0300fd142130200241f01a6a2b0300fd142131230141004a211b2001410b744180ed0d6a220220014102744180ed0e6a2802004102746a211c41c0092b0300440000000000000000652203047f41c01a2b0300440000000000000000620520030b047f200220014102744180ed0e6a2802004101754103746a0520020b210341002405420024064100240741002404034020022003490440200a2002280204221e41027422046a200a2002280200221f41027422056afd5c0200fd56020001fdfe012007201e6a2d000041037441c09c0b6a2007201f6a2d000041037441c09c0b6afd5d0300fd57030001fdf2012004200b6a2005200b6afd5c0200fd56020001fdfe01fdf001fd7a21282004200c6a2005200c6afd5c0200fd56020001fdfe01213420044180ad0d6a20054180ad0d6afd5c0200fd56020001fdfe012233201f410174221d200d6a2e0100fd11201e4101742220200d6a2e0100fd1c01fdfe01fd0c000000000000303f000000000000303ffdf201202dfdf0012227fdf201213520044180ed0c6a20054180ed0c6afd5c0200fd56020001fdfe0122362028fd0c000000000000f03f000000000000f03f200e201d6a2e0100fd11200e20206a2e0100fd1c01fdfe01202efdf2012008201e6a2d000041037441a80a6a2008201f6a2d000041037441a80a6afd5d0300fd57030001fdf201fdf101fdf201fdf1012035fdf101fd0c00000000000000000000000000000000fdf701fd0c000000000000f03f000000000000f03ffd0c9a9999999999b93f9a9999999999b93ffd0c9a9999999999e93f9a9999999999e93f2027fd0c333333333333eb3f333333333333eb3ffdf1012232fdf201fdf001200420226a200520226afd5c0200fd56020001fdfe012237200420096a200520096afd5c0200fd56020001fdfe012227fd49fd0c000000000000d03f000000000000d03ffd4efdf001fd0c333333333333e33f333333333333e33ffdf601fd0c00000000000000000000000000000000fdf701fdf101fdf201203720272035fdf001fd4afd0c333333333333d33f333333333333d33f20372027fdf1012035fdf101fdf201fd4efdf001213520372036fdf0012028fdf101212720054180cd0b6a280200220520044180cd0b6a2802002204200420054b1b418080b4e6004904402034fd210021382034fd210121392027200541107641cd194f047c440000000000000000052038200541077641ff037141037441c0bb086a2b0300a29d0bfd14200441107641cd194f047c440000000000000000052039200441077641ff037141037441c0bb086a2b0300a29d0bfd2201fdf10121270b201e410274221d4180ed0b6a201f41027422204180ed0b6afd5c0200fd56020001fdff01201320272035203320272035fdf101fdf1012227fd0c00000000000000000000000000000000fd4a2033fd0c00000000000000000000000000000000fd4a2236fd4e20272035fd0c333333333333e33f333333333333e33f2032fdf001202ffdf001fd0c666666666666ee3f666666666666ee3ffdf601fd0c9a9999999999a93f9a9999999999a93ffdf701fdf201fdf601fd4efdf101fd7afdf10122272034202cfdf201fdf001202bfdf2012033fd0c000000000000f03f000000000000f03ffdf701fdf301202afdf6012029fdf701fd75fdfc012232fd1b014103746a20132032fd1b004103746afd5d0300fd57030001fd4c201d4180fd0b6a20204180fd0b6afd5c0200fd56020001fdff012012200f201e41017422046a2e01004103746a2012200f201f41017422056a2e01004103746afd5d0300fd57030001fd49fd50201d41808d0c6a202041808d0c6afd5c0200fd56020001fdff01fd0cfa7e6abc74936841fa7e6abc74936841200520106a2f0100fd11200420106a2f0100fd1c01fdfe012031fdf201200520116a2f0100fd11200420116a2f0100fd1c01fdfe012030fd49fd52fd49fd502036fd4e2027fdec012028fdf7012035fdf701fd0c000000000000e041000000000000e041fd4cfd50fdc4012006201f6a2d0000410173722006201e6a2d000041017341017472211d2027fdfc01212741002105034020054102480440201e201f20051b21200240201d410120057471044020002020200110070c010b201720206a22042d0000222104402004202141016b3a00000b202041027422234180ad0d6a28020022044100201820206a22212d000022241b04402021202441016b3a00000b2027fd1b012027fd1b0020051b21212014201520206a2d00004101712224410020041b6a2114203a2004410020246b71ac7c213a201920236a222528020021262025200441002001410023031b1b0440202341809d0c6a2802002225411876411249202120264a71047f20260520042021200420214a1bb72004b72238202541107641ff0171b844000000000000703fa244000000000000f03fa0a2a49c2026b7a42038a5440000000000003843a0bda70b21040b202620046b360200202220236a202120046b22212021411f75417f7371360200201b0440201a20236a222128020020046b212320212023411f75417f732023713602000b201620206a2d00004103744180a50f6a222020202903002004410020246b71ac7c3703000b200541016a21050c010b0b200241086a21020c010b0b03402003201c4904402000200328020020011007200341046a21030c010b0b2300410374220141a0c30f6a220220022b0300201423056ab7a0390300200141c0c30f6a220220022b0300203a23067cb9a039030020014180c50f6a220120012b03002307b7a03903004100210303402003230448044020034102744180fe0e6a2802002201410275220220006a210420014103712205047f41000541c81a2b0300440000000000000000640b044020024102744180ad0d6a28020021064100210102402303047f410105200441d8fa002802006a2d00000b0d002002410274220741809d0c6a28020041ffff0371b741c81a2b030044000000000000f040a2660d002006b720074180bd0d6a280200b7440000000000000040a2640d002004410274220141a4fa002802006a22072007280200200641016a41026d22076b36020041a8fa0028020020016a2201200620012802006a20076b360200200441d8fa002802006a41033a0000200420071001410121010b05410021010b2001450440200441d4fa002802006a2d0000047f41000520044198fa002802006a2d00004101460b044023004103744180c50f6a220120012b030044000000000000f03fa03903000b200420022005200341027441c08e0f6a28020010130b200341016a21030c010b0b0bf40502067f017c200041c0fa002802006a2c0000210520004198fa002802006a2d000021062000419cfa002802006a22072d0000220241ff014904402007200241016a3a00000b41a4fa0028020020004102746a2802002102200041c0fa002802006a2c000041004e0440034020034106480440200441b8fa00280200200323026c20006a4102746a2802006a2104200341016a21030c010b0b41bcfa0028020020004102746a280200200220046a6a21020b200541004e047f4105200541026a200541024a1b05200241004a0b2203200041f0fa002802006a2d000022046a45200641024672047f027f20004198fa002802006a2d0000410246044041002301410041e4fa0028020020004101746a2e010022056b200520054100481b41d00f6b6b410c480d011a20001003054198f9002b0300200141027441809d0c6a28020041ffff0371b764044023004103744180ce0f6a220520052b030044000000000000f03fa03903000541000c020b0b20004198fa002802006a41003a000041a0fa0028020020004102746a4100360200200041f0fa002802006a41003a00002000410174220541e4fa002802006a41003b010041e8fa0028020020056a41ffff033b01002000419cfa002802006a41003a0000200041d4fa002802006a41003a000041010b0541000b04400f0b200041f0fa002802006a20033a0000200641024604400f0b200441076c20036a410374220441809f0f6a2205200529030042017c370300200441d0a10f6a220420042903002002ac7c370300200141027422014180ad0d6a280200b741d0f90028020020004102746a280200b7a0210820014180ed0c6a280200b720082008a063044023004103744180cf0f6a220120012b030044000000000000f03fa03903000b200341054604402300200041c8fa002802006a2d00004102746a41037441e0c70f6a220120012b030044000000000000f03fa03903000b200041d8fa002802006a2d00000440230041037441a0cf0f6a220020002b030044000000000000f03fa03903000b0be30302107f017c20004198fa002802006a2107200041f0fa002802006a2104200041c0fa002802006a2108200041d8fa002802006a21092000419cfa002802006a210a2000410274220041a4fa002802006a210b200041d0f9002802006a210c4198f9002b030021122001410b744180ed0d6a220020014102744180ed0e6a2802004102746a210d03402000200d490440200b2000280200220341027422016a280200210f200320046a2d000021100240200320086a2c000041004e047f410105200320076a2d00004101470b047f410105200f20106a047f410005200141809d0c6a34020042ffff0383b92012630b0b04402002220141016a2102200141027441c0ed0e6a20033602000c010b2003200a6a220e2d00002111200e201141ff014920116a3a0000200320046a4100200f6b411f76220e3a0000201041076c200e6a410374220e41809f0f6a2210201029030042017c370300200e41d0a10f6a220e200e290300200fac7c370300200520014180ed0c6a28020020014180ad0d6a2802002001200c6a2802006a4101746b411f766a21052006200320096a2d00004100476a21060b200041046a21000c010b0b230041037422004180cf0f6a220120012b03002005b7a0390300200041a0cf0f6a220020002b03002006b7a039030020020bdd06020b7f017c0340200441034c04402000200410162101410021020340200120024a0440200241027441c0ed0e6a280200220320006a20031015200241016a21020c010b0b200441016a21040c010b0b410021040340200441ec00480440230020044102746a4103744180a60f6a220120012b0300200441037441809f0f6a2201290300b9a039030020014200370300200441016a21040c010b0b230141004e047f2301410c6f0541010b4504400340200541034c044020054102744180ed0e6a28020021064100210403402004200648044002402005410b744180ed0d6a20044102746a280200220820006a22074198fa002802006a2d00004101470d00410021034100210241a4fa0028020020074102746a2802002101200741c0fa002802006a2c000041004e0440034020034106480440200241b8fa00280200200323026c20076a4102746a2802006a2102200341016a21030c010b0b41bcfa0028020020074102746a280200200120026a6a21010b200841027422084180ad0d6a28020021022007410274220941a8fa002802006a280200210a230041037422034180db0f6a220b200b2b030044000000000000f03fa0390300200341a0db0f6a220b200b2b030020084180ed0c6a280200b7a039030020034180dc0f6a220820082b030041d0f90028020020096a280200b7a0390300200341c0db0f6a220820082b03002002b7a039030020010440200341e0d90f6a220820082b030044000000000000f03fa039030020034180da0f6a220820082b03002001b7220ca0390300200141e0a712480440200341a0da0f6a220320032b0300200ca03903000b230041c80641cc062303047f200741f4f9002802006a2d000041047141004705200a41a4fa0028020020074102746a280200480b2203047f410105200741c0fa002802006a2c000041004e0b1b6a4103744180a60f6a220820082b030044000000000000f03fa0390300230041037441e0db0f6a22082b0300210c2008200c2003047c2002200a6b22024100200241004e1bb7054400000000000000000ba03903000b2301047f410105200741c0fa002802006a2c000041004e0b0d0041ecfa0028020020074102746a200136020023004103744180cc0f6a220220022b03002001b7a03903000b200441016a21040c010b0b200541016a21050c010b0b0b0b8d0802027c0a7f4180bd0e4194ed0e2802002204200041064180ad0c10000340200320044804402000200341027422074180bd0e6a2802006a220541e0fa002802006a2d0000210641dcfa0028020020054102746a280200210820074180ad0c6a2107024041802f2b0300220144000000000000000064047f41882f2b03002006b7650541000b047f4188fa0028020020054101746a2f0100410876b72001440000000000007040a2630541000b044041902f2b030041ff3f2006b7440000000000002840a344000000000000f0bfa0440ad7a3703d0ad7bfa2440000000000009040a222019b220244000000000000f0bfa02002200244000000000000e0bfa02001641b440000000000003843a0bda74180206a2206200641ff3f4a1b4100200641004e1b41037441c0bb026a2b0300a221012300410374220641a0cb0f6a220720072b03002008b72202a0390300200641c0cb0f6a220620062b030020022001a29ca039030041dcfa0028020020054102746a410036020020054198fa002802006a41043a00000c010b2006410374220a41982f6a2b0300200728028020b864044041dcfa0028020020054102746a20082008b744000000000000d03fa29c44000000000000f03fa5440000000000003843a0bda722086b36020041e8fa0028020020054101746a2e0100220941004e047f2009410048230120096b410c4a720541010b45044041c09310280200220b410474418094106a220c2300200941e4066c41b0046a6ab7390300200c2008b739030841c09310200b41016a3602000b200735028030420888b944000000000000703ea22201200a41d8316a2b0300220263044041e8362b03002006b744295c8fc2f528bc3fa2440000000000003840a3a044295c8fc2f528dc3fa421012300410374220741e0ca0f6a220920092b03002008b72202a0390300200741c0d10f6a220720072b030020022001a29ca0390300052001200220064103744198346a2b0300a0630440230041037441c0ca0f6a220720072b03002008b7a039030005230041037441a0ca0f6a220720072b03002008b7a03903000b0b0b200541e0fa002802006a200641016a3a000041dcfa0028020020054102746a280200220745200641234f720440230041037441e0cb0f6a220620062b03002007b7a039030041dcfa0028020020054102746a410036020020054198fa002802006a41043a000005230041037441a0c90f6a220520052b03002007b7a039030041d8362b0300220144000000000000000064047f41e0362b0300200641016ab7650541000b044023004103744180cb0f6a220520052b03002007b72001a29ca03903000b23002006410349047f4100054101410220064106491b0b4102746a41037441c0c90f6a220520052b03002007b7a03903000b0b200341016a21030c010b0b0b8a0703017e137f057c20004198fa002802006a210f200041f0fa002802006a21102000410274220341a4fa002802006a2111200341a0fa002802006a210220034194fa002802006a2105200341a8fa002802006a210641b0f7002b0300211641b8f7002b0300211741c0f7002b030021154180fd0d21034184ed0e2802004102744180fd0d6a21070340200320074904402003280200220a410274210b200a4103744180cd0d6a2b030022182015a221192002200b6a280200200b20116a220c280200220d6b2212b720182019a1200b4180dd0b6a28020041187641037441c0db086a2b0300a22218a19d440000000000003843a0bda72019200db7a12006200b6a22082802002209b7a044000000000000e03fa29d440000000000003843a0bda7220e6b200b41809d0c6a280200200e4190ce006b72722213411f75417f73200e7121142004410274220e41c0ed0e6a200a360200200e41c08e0f6a2014360200200441012013411f766b6a210420142018201220146bb7221920182019631b9d440000000000003843a0bda7220e200e411f75417f73716a220e044020082009200e6a20146b360200200c200d200e6a3602002005200b6a22082008280200200eb72016a29d440000000000003843a0bda76a360200200a20106a2d000041037441a0a40f6a22082008290300200e4100200a200f6a2d00004101716b712208ac7c37030020012008b72017a29d440000000000003843a0bdc47c21010b200341046a21030c010b0b23004103744180d00f6a220220022b03002001b9a039030041002103034020032004480440200341027441c0ed0e6a28020022054102744180dd0b6a28020041107641ff0171b721154100210203402002410348047f2015200241037441c8f7006a2b0300660541000b0440200241016a21020c010b0b41acfa00280200200020056a22054102746a2206280200210720062007200341027441c08e0f6a28020022062002047f2002410146047f410605410c411820024102461b0b0541030b6d6a36020041b0fa0028020020054102746a2207200728020041ffff032006b72301411f7141027420026a4103742b03b801a222159b221644000000000000f0bfa02016201644000000000000e0bfa02015641b440000000000003843a0bda72207200741ffff034e1b6a36020041b4fa0028020020052302230141306a41186f6c6a4102746a200641057420026a41016a360200200341016a21030c010b0b0bcc0303017e057c0b7f20004198fa002802006a2108200041f0fa002802006a21092000410274220041a4fa002802006a2107200041a0fa002802006a210a20004194fa002802006a210b200041a8fa002802006a210c41b0f7002b0300210441b8f7002b030021054180ed0d21004180ed0e2802004102744180ed0d6a210d03402000200d4904402000280200220e410274210f200e4103744180cd0d6a2b03002206200f4180dd0b6a28020041187641037441c0db086a2b0300a22007200f6a2802002210b7a12102200a200f6a28020020106bb7210320064400000000000000006420024400000000000000006471047f2002200320022003631b9d440000000000003843a0bda70541000b221141004a04402303450440200c200f6a220f200f28020020116a3602000b200e410274220f20076a201020116a360200200b200f6a220f200f2802002011b72004a29d440000000000003843a0bda76a3602002009200e6a2d000041037441a0a40f6a220f200f290300201141002008200e6a2d00004101716b71220eac7c3703002001200eb72005a29d440000000000003843a0bdc47c21010b200041046a21000c010b0b23004103744180d00f6a220020002b03002001b9a03903000bc60303017e057c0b7f2000410010082000101a2000410110082303044020004198fa002802006a2107200041f0fa002802006a21082000410274220041a4fa002802006a2109200041a0fa002802006a210a20004194fa002802006a210b41b0f7002b0300210241b8f7002b030021034180fd0d21004184ed0e2802004102744180fd0d6a210c03402000200c4904402000280200220e410274210f200e4103744180cd0d6a2b030022052009200f6a2210280200220db72204a144000000000000d03fa244000000000000000020042005631b200f4180dd0b6a28020041187641037441c0db086a2b03002206a22005449a9999999999a93fa22006a2a02205200a200f6a280200b72004a1220420042005641b9d440000000000003843a0bda7221141004a04402010200d20116a360200200b200f6a220d200d2802002011b72002a29d440000000000003843a0bda76a3602002008200e6a2d000041037441a0a40f6a220d200d290300201141002007200e6a2d00004101716b71220dac7c3703002001200db72003a29d440000000000003843a0bdc47c21010b200041046a21000c010b0b23004103744180d00f6a220020002b03002001b9a039030005200010190b0b26002000240041f0002b0300fc0224012001240241a0012b03004400000000000000006224030b830602167f027e20004198fa002802006a2108200041f0fa002802006a21092000410274220141a4fa002802006a210a200141a8fa002802006a210b200141acfa002802006a210c200141b0fa002802006a210d200141b4fa002802006a220123022301412d6a41186f6c4102746a210e200123022301412a6a41186f6c4102746a210f20012302230141246a41186f6c4102746a211020012302230141186a41186f6c4102746a21114180931028020021070340200541024c0440410021062005410b744180ed0d6a220220054102744180ed0e6a2802004102746a2114034020022014490440200b2002280200220441027422156a22012802002103200141003602000240200c20156a280200220145044020154180ad0d6a20033602000c010b41ffff03200d20156a2802002212201241ffff034e1b2212200120036a6a211620154180ad0d6a2007047f200020046a211341002101410121030340200341184c0440200741012003747104402013230120036b200341046a2003417f100a20016a21010b200341016a21030c010b0b200120166a0520160b360200200641027441c0ed0e6a20043602002006201120156a280200411f7141047341016b201020156a280200411f7141037341016b200e20156a280200411f7141017341016b200f20156a280200411f7141027341016b727272411f766a2106200a20156a2201200128020020126a360200200420096a2d000041037441d0a40f6a220120124100200420086a2d00004101716b71ac221820012903007c370300201720187c21170b200241046a21020c010b0b41002104034020042006480440200441027441c0ed0e6a28020021124100210141002102034020024104480440200020126a23012002047f2002410146047f410605410c411820024102461b0b0541030b22136b200241016a220320132002100a20016a2101200321020c010b0b20124102744180ad0d6a2202200120022802006a360200200441016a21040c010b0b200541016a21050c010b0b230041037441c0c20f6a220020002b03002017b9a03903000be80803097f037c027e4180ed0e41004120fc0b0020004198fa002802006a2103200041f4f9002802006a2104200041c0fa002802006a21060340200120024a0440200220036a2d0000200220046a2d0000410c7141017472200220066a2c0000417f73411f764105747241c08b096a2d000022074102744180ed0e6a220828020021092007410b744180ed0d6a20094102746a20023602002008200941016a360200200241016a21020c010b0b410021024188ed0e2802002106034020052006480440200541027441808d0e6a280200220720006a220841c0fa002802006a2c0000220941064e04400240410021034100210441a4fa0028020020084102746a2802002101200941004e0440034020034106480440200441b8fa00280200200323026c20086a4102746a2802006a2104200341016a21030c010b0b41bcfa0028020020084102746a280200200120046a6a21010b2008410274220341ecfa002802006a2802002104200841f0fa002802006a2d0000210920084198fa002802006a2d00004101462008100341a0fa0028020020036a4100360200450d00230020094102746a4103744180c10f6a220a200a2b03002001b7220ba0390300230041037441c0cc0f6a220a200a2b03002004b7a039030023002009411c6c6a410374220441c0a70f6a220920092b030044000000000000f03fa039030020044180b20f6a220420042b0300200ba039030041dcfa0028020020036a2001360200200841e0fa002802006a41003a000020084198fa002802006a41033a0000200841f0fa002802006a41003a00000b05200841ccfa002802006a2d00002201044020082001410010090b0b200841c0fa002802006a2c000041004e04402002220141016a2102200141027441808d0e6a20073602000520084198fa002802006a2d0000410346047f410505200841f4f9002802006a2d00004104714100470b22014102744180ed0e6a220328020021042001410b744180ed0d6a20044102746a20073602002003200441016a3602000b200541016a21050c010b0b4188ed0e20023602004180ad0d4100418010fc0b00230304404100210141a8012b0300210d41b0012b0300210b0340200141024c044020014102744180ed0e6a280200210341002102034020022003480440024041a4fa002802002001410b744180ed0d6a20024102746a280200220420006a22054102746a2802002206450d00200145044020044102744180ad0d6a20063602000c010b41a4fa0028020020054102746a2006b7220c200da29d440000000000003843a0bda7220720066a220636020020044102744180ad0d6a2006200741b817200c200ba29d440000000000003843a0bda72204200441b8174c1b6a2204200420064a1b360200200541f0fa002802006a2d000041037441d0a40f6a22042007410020054198fa002802006a2d00004101716b71ac220f20042903007c370300200e200f7c210e0b200241016a21020c010b0b200141016a21010c010b0b230041037441e0c20f6a220020002b0300200eb9a0390300052000101d0b0b9d0602087f027c20004190f8004180f800200041f4f9002802006a2d000041027141004722021b2b0300200041017422044180fa002802006a2e0100b7a24198f8004188f80020021b2b03004184fa0028020020046a2e0100b7a2a0220a9b220b44000000000000f0bfa0200b200b44000000000000e0bfa0200a641b440000000000003843a0bda72205100b21034180f9002b03004188fa0028020020046a2f0100410876b76522044522020440200341004a21020b200204404188f9002b03002005b76621020b2002044041e8f8002b0300220a44000000000000f03f66047f410105200a41f8f8002b030041ff3f41f0f8002b03002005b7a2220a9b220b44000000000000f0bfa0200b200b44000000000000e0bfa0200a641b440000000000003843a0bda74180206a2202200241ff3f4a1b4100200241004e1b41037441c0bb026a2b030044b81e85eb51b89e3fa2a0660b21020b2300410374220541e0cc0f6a220620062b030044000000000000f03fa03903002002044020054180cd0f6a220620062b030044000000000000f03fa0390300200541a0ce0f6a220520052b03002003b7220aa039030041c093102802002205410474418094106a220641f8002b0300fc0241016a220741e4066c23014100230141004a1b2208230141116a41036d220920076c6a41066c6ab7390300200644000000000000f03f39030841c09310200541016a36020041c093102802002205410474418094106a220641f8002b0300fc0241016a220741e4066c200720096c20086a41066c6a41016ab73903002006200a39030841c09310200541016a3602000b20040440230041037441a0cd0f6a220420042b030044000000000000f03fa03903000b200041f4f9002802006a220420042d0000418f7f714100411020021b723a000020004198fa002802006a4101410220021b3a000041a0fa0028020020004102746a200341b0ea012003200341b0ea014c1b20021b3602002000410174220241e4fa002802006a230141d00f6a3b010041e8fa0028020020026a41ffff033b01002000419cfa002802006a20013a0000200041d4fa002802006a200141024a3a00000bd80502077f037c200041f4f9002802006a2106200041017422044180fa002802006a210841e4fa0028020020046a210941e8f7002b0300210b41f0f7002b0300210a41f8f7002b0300210c4180ad0e21044190ed0e2802004102744180ad0e6a2105034020042005490440200428020022074102744180ed0b6a280200b8200a200b200620076a2d00004110711b200c200820074101746a2e0100b7a244000000000000f03fa0a263047f410105200920074101746a2e010041d0957e460b0440200341027441c0ed0e6a2007360200200341016a21030b200441046a21040c010b0b410021040340200320044a0440200441027441c0ed0e6a280200220520006a220641e4fa0028020020064101746a2e010041d0957e46047f2006419cfa002802006a2d00000541000b101f418ced0e280200220641027441809d0e6a2005360200418ced0e200641016a360200200441016a21040c010b0b20024504400f0b2000210203402002200020016a48044020024198fa002802006a2d0000410146047f200241c0fa002802006a2c00004100480541000b044041a0fa0028020020024102746a22032802002104200320044190f9002b03004190f8004180f800200241f4f9002802006a2d000041027141004722031b2b0300200241017422054180fa002802006a2e0100b7a24198f8004188f80020031b2b03004184fa0028020020056a2e0100b7a2a0220a9b220b44000000000000f0bfa0200b200b44000000000000e0bfa0200a641b440000000000003843a0bda72203b763047f20044101754100200441e0d4034e1b0520022003100bb741d8f8002b030041302002419cfa002802006a2d00002203200341304b1bb7a244000000000000f03fa0a29c440000000000003843a0bda70b220348047f200341b0ea012004b744333333333333f33fa29c440000000000003843a0bda72204200441b0ea014c1b220420032004481b0520030b3602000b200241016a21020c010b0b0b", { ABLE_AT: Sa, COLUMNS_AT: Ca, IDENTITY_AT: wa, LIST_OF_AT: Ta, NOTED_AT: Ea, NOTES_AT: Da, NOTES_LENGTH: Oa, POINTERS_AT: ka, REACHED_AT: Aa, SLAB_AT: ja, TABLES_AT: Ma, TEMPERED_AT: Na, TENORS_AT: Pa, TERMS_AT: Fa, TERMS_LENGTH: Ia } = ba, La = 65536, Ra = 8192, za = class {
	#e;
	#t;
	#n;
	#r = /* @__PURE__ */ new Float64Array();
	#i = /* @__PURE__ */ new Float64Array();
	#a = /* @__PURE__ */ new Int32Array();
	#o = /* @__PURE__ */ new Int32Array();
	#s = /* @__PURE__ */ new Float64Array();
	constructor(e) {
		this.#e = new WebAssembly.Memory({ initial: Math.ceil(Ca / La) });
		let { exports: t } = new WebAssembly.Instance(e, { env: { memory: this.#e } });
		this.#t = t;
		let { buffer: n } = this.#e, r = new Uint8Array(n);
		Object.values(va).forEach((e, t) => {
			r.set(new Uint8Array(e.buffer, e.byteOffset, e.byteLength), Ma[t]);
		}), r.set($r, Ta), new Int32Array(n, wa, 512).forEach((e, t, n) => n[t] = t);
		let i = new Float64Array(n, Sa, 2048);
		i.set(va.logistic), i[2047] = Infinity, new Float64Array(n, Na, 4).fill(NaN), new Float64Array(n, Aa, ji.length).set(ji);
	}
	take(e, t) {
		this.#n = e;
		let n = mr * t + Ra, r = Math.ceil((Ca + n) / La) - this.#e.buffer.byteLength / La;
		r > 0 && this.#e.grow(r);
		let { buffer: i } = this.#e;
		new Uint8Array(i, Ca, n).fill(0), this.#r = new Float64Array(i, ja, L), this.#i = new Float64Array(i, Fa, Ia), this.#a = new Int32Array(i, Pa, 1), this.#o = new Int32Array(i, Ea, 1), this.#s = new Float64Array(i, Da, Oa);
		let a = new pr(t, new fr(i, Ca)), o = ya(a).map(([, e]) => e.byteOffset);
		return new Int32Array(i, ka, o.length).set(o), a;
	}
	open(e, t) {
		if (e !== this.#n) throw Error("The kernel was taken by another world.");
		let n = 0;
		for (let [, e, r] of _a) {
			let i = r(t);
			typeof i == "number" ? this.#i[n] = i : this.#i.set(i, n), n += e;
		}
		this.#r.fill(0), this.#a[0] = t.hardshipTenors;
	}
	work(e, t, n, r, i) {
		if (e !== this.#n) throw Error("The kernel was taken by another world.");
		let a = this.#t;
		a.setBlock(t.segment, i), a.drawAll(n, r), a.work(n, r), a.bill(n, r), a.spendAndPay(n), a.late(n), a.claims(n), a.buy(n), a.applications(n, r, +!!sa(t)), a.close(n);
		let { data: o } = t.tallies, s = this.#o[0];
		for (let e = 0; e < s; e++) o[this.#s[2 * e]] += this.#s[2 * e + 1];
		this.#o[0] = 0;
	}
	close(e) {
		let { slab: t } = e;
		for (let e = 0; e < t.length; e++) t[e] += this.#r[e];
		e.hardshipTenors |= this.#a[0];
	}
}, Ba;
function Va() {
	if (Ba === void 0) try {
		Ba = new WebAssembly.Module(Wa(xa));
	} catch {
		Ba = null;
	}
	return Ba ? new za(Ba) : void 0;
}
var Ha;
function Ua() {
	return Ha ??= Va();
}
function Wa(e) {
	return Uint8Array.from({ length: e.length / 2 }, (t, n) => parseInt(e.slice(2 * n, 2 * n + 2), 16));
}
// __vite-browser-external
var Ga = /* @__PURE__ */ o(((e, t) => {
	t.exports = {};
})), Ka = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t, n) => {
	(function(e, n, r) {
		var i = 256, a = 6, o = 52, s = "random", c = r.pow(i, a), l = r.pow(2, o), u = l * 2, d = i - 1, f;
		function p(e, t, o) {
			var d = [];
			t = t == 1 ? { entropy: !0 } : t || {};
			var f = _(g(t.entropy ? [e, y(n)] : e ?? v(), 3), d), p = new m(d), b = function() {
				for (var e = p.g(a), t = c, n = 0; e < l;) e = (e + n) * i, t *= i, n = p.g(1);
				for (; e >= u;) e /= 2, t /= 2, n >>>= 1;
				return (e + n) / t;
			};
			return b.int32 = function() {
				return p.g(4) | 0;
			}, b.quick = function() {
				return p.g(4) / 4294967296;
			}, b.double = b, _(y(p.S), n), (t.pass || o || function(e, t, n, i) {
				return i && (i.S && h(i, p), e.state = function() {
					return h(p, {});
				}), n ? (r[s] = e, t) : e;
			})(b, f, "global" in t ? t.global : this == r, t.state);
		}
		function m(e) {
			var t, n = e.length, r = this, a = 0, o = r.i = r.j = 0, s = r.S = [];
			for (n || (e = [n++]); a < i;) s[a] = a++;
			for (a = 0; a < i; a++) s[a] = s[o = d & o + e[a % n] + (t = s[a])], s[o] = t;
			(r.g = function(e) {
				for (var t, n = 0, a = r.i, o = r.j, s = r.S; e--;) t = s[a = d & a + 1], n = n * i + s[d & (s[a] = s[o = d & o + t]) + (s[o] = t)];
				return r.i = a, r.j = o, n;
			})(i);
		}
		function h(e, t) {
			return t.i = e.i, t.j = e.j, t.S = e.S.slice(), t;
		}
		function g(e, t) {
			var n = [], r = typeof e, i;
			if (t && r == "object") for (i in e) try {
				n.push(g(e[i], t - 1));
			} catch {}
			return n.length ? n : r == "string" ? e : e + "\0";
		}
		function _(e, t) {
			for (var n = e + "", r, i = 0; i < n.length;) t[d & i] = d & (r ^= t[d & i] * 19) + n.charCodeAt(i++);
			return y(t);
		}
		function v() {
			try {
				var t;
				return f && (t = f.randomBytes) ? t = t(i) : (t = new Uint8Array(i), (e.crypto || e.msCrypto).getRandomValues(t)), y(t);
			} catch {
				var r = e.navigator, a = r && r.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					e,
					a,
					e.screen,
					y(n)
				];
			}
		}
		function y(e) {
			return String.fromCharCode.apply(0, e);
		}
		if (_(r.random(), n), typeof t == "object" && t.exports) {
			t.exports = p;
			try {
				f = Ga();
			} catch {}
		} else typeof define == "function" && define.amd ? define(function() {
			return p;
		}) : r["seed" + s] = p;
	})(typeof self < "u" ? self : n, [], Math);
})))(), 1);
function qa(e) {
	let t = (0, Ka.default)(e, { global: !1 });
	return Int32Array.from({ length: 4 }, () => t.int32());
}
// src/model/economy.ts
function Ja(e) {
	let t = (e - 50) / 50;
	return t >= 0 ? {
		z: 2 * t,
		costs: .1 * t,
		payCut: .06 * t
	} : {
		z: t,
		costs: .05 * t,
		payCut: .02 * t
	};
}
function Ya({ economy: e }, t) {
	let n = Ja(e.pressure), r = ye[e.shock].at(t - e.shockStart);
	return {
		...r,
		z: n.z + r.z,
		costs: n.costs + r.costs,
		payCut: n.payCut + r.payCut
	};
}
// src/model/month/claims.ts
var Xa = _.length, Za = Y("late"), Qa = .25, $a = 36;
function eo(e, t, n) {
	let { claim: r, claimAge: i } = e, a = t.segment, o = 2560 + G[5];
	for (let s = 2560; s < o; s++) {
		let o = n + W[s], c = i[o], l = r[o];
		if (zr(Hr, t.key, o, t.address, t.replicate, Za), t.terms.sale > 0 && c >= t.terms.saleAge && e.rank[o] >>> 8 < t.terms.sale * 256) {
			let n = t.terms.salePrice * Si(Math.round(-.36 * (c / 12 - 1) * 1024));
			t.slab[Bt * Xa + a] += l, t.slab[Vt * Xa + a] += Math.floor(l * n), to(e, o);
		} else {
			if (Hr[2] >>> 0 < t.claimChance[c]) {
				let n = Math.max(1, Math.floor(l * Qa));
				r[o] = l - n, Mr(e, t, o, n);
				let i = (Hr[3] >>> 8) / 16777216, s = t.claimAgency[c], u = i < s ? Rt : i < s + t.claimLegal[c] ? Lt : It;
				if (t.slab[u * Xa + a] += n, u === Rt) {
					let e = Math.min(.44, t.terms.agencyFee + .11 * c / 24);
					t.slab[fn * Xa + a] += Math.floor(n * e);
				}
			}
			if (i[o] = c + 1, c + 1 >= $a || r[o] === 0) t.slab[Ht * Xa + a] += r[o], to(e, o);
			else {
				t.slab[Pt * Xa + a] += r[o], t.terms.agency > 0 && c + 1 >= t.terms.agencyFrom && (t.slab[zt * Xa + a] += Math.floor(r[o] * t.terms.agency));
				let e = c < 3 ? 0 : c < 6 ? 1 : 2;
				t.slab[(Ft + e) * Xa + a] += r[o];
			}
		}
	}
}
function to(e, t) {
	e.claim[t] = 0, e.status[t] = 4;
}
// src/model/month/close.ts
var Q = _.length, no = st.length;
function ro(e, t, n) {
	for (let r = 0; r <= 3; r++) {
		let i = io(e, t, n, r);
		for (let r = 0; r < i; r++) ao(e, t, n, K[r]);
	}
	let { slab: r, segment: i } = t;
	for (let e = 0; e < q.length; e++) r[e * Q + i] += q[e];
	q.fill(0), t.t >= 0 && t.t % 12 == 0 && oo(e, t, n);
}
function io(e, t, n, r) {
	let { status: i, open: a, late: o, bucket: s, otherDebt: c, onPlan: l, monthsOnBook: u } = e, { slab: d, segment: f, leave: p } = t, { d: m } = Vr, h = 0, g = 0, _ = 0, v = r * 512 + G[r];
	for (let e = r * 512; e < v; e++) {
		let t = W[e], r = n + t, d = a[r], f = s[r];
		if (o[r] >= 0 || i[r] !== 1 || (m[t] & 65535) < p && d + f === 0) {
			K[h++] = t;
			continue;
		}
		u[r] < 255 && (u[r] = u[r] + 1);
		let v = -d >>> 31, y = f * no + v;
		s[r] = v, q[dt + y]++, q[ft + y] += d, g += H[t] - (U[t] + c[r]) * 2 >>> 31, _ += -l[r] >>> 31;
	}
	return d[tn * Q + f] += g, d[nn * Q + f] += _, h;
}
function ao(e, t, n, r) {
	let { slab: i, segment: a } = t, o = n + r, s = e.late[o], c = e.status[o];
	e.monthsOnBook[o] < 255 && (e.monthsOnBook[o] = e.monthsOnBook[o] + 1);
	let l = e.owedBy(o), u = +(l > 0);
	s >= 0 && (u = s > 2 ? 5 : s + 2);
	let d = e.bucket[o];
	if ((c === 2 || d + u === 0) && la(e, t, o, r) || (e.bucket[o] = u, c === 2)) return;
	let f = d * no + u;
	q[dt + f]++, q[ft + f] += l, (U[r] + e.otherDebt[o]) * 2 > H[r] && i[tn * Q + a]++, u === 5 && i[(I + e.cause[o]) * Q + a]++, e.onPlan[o] > 0 && i[nn * Q + a]++;
}
function oo(e, t, n) {
	for (let r = 0; r <= 3; r++) {
		let i = r * 512 + G[r];
		for (let a = r * 512; a < i; a++) {
			let r = W[a], i = n + r;
			if (e.status[i] !== 1) continue;
			let o = e.owedBy(i);
			so(e, t, i, r, o), t.t !== 0 || e.late[i] >= 0 || (e.pool[i] = o, t.slab[Ut * Q + t.segment] += o);
		}
	}
}
function so(e, t, n, r, i) {
	let { slab: a, segment: o } = t;
	if (a[kn * Q + o]++, a[An * Q + o] += H[r], a[Nn * Q + o] += e.otherDebt[n], a[jn * Q + o] += U[r], i === 0) return;
	a[wn * Q + o]++, a[Tn * Q + o] += i, i < 3e5 && (a[En * Q + o] += i);
	let s = t.isCard ? !!(e.traits[n] & 4) : e.open[n] > e.nextBill[n];
	s || e.late[n] >= 0 ? a[Dn * Q + o]++ : a[On * Q + o]++, a[Mn * Q + o] += Math.max(0, U[r] - (s ? e.nextBill[n] : U[r]));
}
// src/model/terms.ts
var co = (e) => new Float64Array(_.length).fill(e), lo = class {
	z = 0;
	jobLoss = 0;
	jobFinding = 0;
	payCut = 0;
	costs = 1;
	replacement = 0;
	support = 0;
	collectors = 1;
	crunch = 0;
	patience = co(0);
	blindSpot = co(1);
	forget = co(1);
	forgetFirst = co(1);
	autopay = co(0);
	clawBack = co(0);
	draws = co(1);
	wouldNot = co(0);
	teachable = co(0);
	approval = .75;
	debtCap = .5;
	limitFactor = 1;
	signal = .7;
	thinSignal = .93;
	machine = 0;
	reveal = 0;
	verify = 0;
	abandon = 0;
	misreport = 1;
	hidden = 1;
	applicants = 1;
	rateCap = 1;
	early = 0;
	intensity = (/* @__PURE__ */ new Float64Array(7)).fill(1);
	person = 0;
	hardship = 0;
	planMonths = 12;
	writeDown = 0;
	liquidity = !0;
	legalCapacity = 1;
	legalEffect = 0;
	agency = 0;
	agencyFrom = 0;
	agencyYield = 0;
	agencyFee = 0;
	sale = 0;
	saleAge = 6;
	salePrice = 0;
	intensityCap = 9;
	complaints = 1;
	experience = 0;
}, uo = () => new Float64Array(_.length), fo = class {
	key;
	replicate;
	t = 0;
	address = Ri;
	settings;
	terms = new lo();
	segment = 0;
	blockNumber = 0;
	applied;
	income = H;
	needs = Ur;
	shock = Wr;
	spent = Gr;
	bill = U;
	cash = Kr;
	jobLoss = 0;
	jobFinding = 0;
	payCut = 0;
	costs = 1;
	outOfWork = 0;
	crunchRank = 0;
	isCard = !1;
	patience = uo();
	blindSpot = uo();
	forget = uo();
	forgetFirst = uo();
	autopayRank = uo();
	clawBack = uo();
	draws = uo();
	willing = uo();
	teachable = uo();
	helpShare = 0;
	abilitySlope = 0;
	abilityShift = 0;
	experience = /* @__PURE__ */ new Float64Array(256);
	blindDesire = new Int32Array(256 * _.length);
	blindDesireOf = new Float64Array(_.length).fill(NaN);
	patienceDesire = new Int32Array(_.length);
	hazardEarly = /* @__PURE__ */ new Float64Array(21);
	hazardLate = /* @__PURE__ */ new Float64Array(21);
	duration = /* @__PURE__ */ new Float64Array(256);
	handover = 1;
	personFactor = 1;
	personReach = 0;
	cutOff = 0;
	reviewCutOff = 0;
	signal = 0;
	noise = 0;
	thinSignal = 0;
	thinNoise = 0;
	apply = 0;
	leave = 0;
	planFee = new Float64Array(32 * gr.length);
	tenorEdge = /* @__PURE__ */ new Float64Array(4);
	hardshipTenors = 0;
	minimumRate = 0;
	interest = 0;
	lateFee = 0;
	keepUp = 0;
	claimChance = /* @__PURE__ */ new Float64Array(40);
	claimAgency = /* @__PURE__ */ new Float64Array(40);
	claimLegal = /* @__PURE__ */ new Float64Array(40);
	slab = new Float64Array(L);
	trash = new Float64Array(L);
	slabs = [];
	constructor(e, t, n, r) {
		this.tallies = r, this.key = e, this.replicate = t, this.settings = n;
	}
	follow(e) {
		this.planFee.set(e.planFee), this.hardshipTenors = e.hardshipTenors;
	}
	tallies;
	bookVintage(e, t, n) {
		let r = Math.abs(e) - dr, { data: i } = this.tallies, a = Math.floor((r + 18 - 1) / 3);
		i[this.tallies.vintageAt(a, this.t, t)]++, i[this.tallies.vintageAt(a, this.t, t + 2)] += n;
	}
	bookOpening(e) {
		let { data: t } = this.tallies, n = Math.floor((this.t + 18 - 1) / 3);
		t[this.tallies.vintageAt(n, this.t, 0)]++, t[this.tallies.vintageAt(n, this.t, 1)] += e;
	}
	slabOf(e) {
		return this.slabs[e] ?? this.trash;
	}
}, po = 3277, mo = .85;
function ho(e) {
	let { income: t, needs: n, shock: r, bill: i, buffer: a, target: o, patience: s } = e, c = i * s, l = t - n * (1 - e.blind) - c, u = .1 + .8 * (s - .85) + (a < o ? .25 : 0);
	u = u < 0 ? 0 : u > .6 ? .6 : u;
	let d = l > 0 ? l * (1 - u) : 0;
	a > o + c && (d += .3 * (a - o - c));
	let f = i - (a + t - n - r - d);
	if (f > 0 && i > 0) {
		let t = .6 + (s - .85) + e.clawBack;
		t = t < .05 ? .05 : t > .95 ? .95 : t;
		let n = d * t;
		d -= f < n ? f : n;
	}
	return d | 0;
}
function go(e, t, n) {
	let { buffer: r, bufferTarget: i, patience: a, blindSpot: o, monthsOnBook: s, onPlan: c, inWork: l } = e, { essentials: u, otherDebt: d, income: f, hideRank: p } = e, { experience: m } = t, { costs: h, crunchRank: g } = t, { c: _ } = Br, v = t.segment, y = t.patience[v], b = t.blindSpot[v] / 4096, x = t.clawBack[v], S = h * mo;
	for (let e = 0; e <= 2; e++) {
		let t = e * 512 + G[e];
		for (let v = e * 512; v < t; v++) {
			let e = W[v], t = n + e, C = d[t], w = u[t] * (l[t] === 1 ? h : S) + C | 0;
			g > 0 && p[t] < g && (w += C);
			let T = _[e], ee = 0;
			T >>> 16 < po && (ee = f[t] * Ei[T >>> 7 & 511] | 0), Ur[e] = w, Wr[e] = ee;
			let te = i[t], E = U[e], D = a[t] * (1 / 4096) + y, ne = o[t] * b * m[s[t]], O = H[e], k = r[t], re = E * D, A = O - w * (1 - ne) - re, j = .1 + .8 * (D - .85);
			k < te && (j += .25), j = j < 0 ? 0 : j > .6 ? .6 : j;
			let ie = A > 0 ? A * (1 - j) : 0;
			k > te + re && (ie += .3 * (k - te - re));
			let ae = k + O - w - ee, oe = E - (ae - ie);
			if (oe > 0 && E > 0) {
				let e = .6 + (D - .85) + x;
				e = e < .05 ? .05 : e > .95 ? .95 : e;
				let t = ie * e;
				ie -= oe < t ? oe : t;
			}
			let se = ie | 0, ce = ae - se;
			Gr[e] = se, Kr[e] = ce, r[t] = ce > 0 ? ce : 0, c[t] > 0 && (c[t] = c[t] - 1);
		}
	}
}
// src/model/month/due.ts
var _o = _.length, vo = .003 * hi, yo = 128;
function bo(e, t, n) {
	for (let r = 0; r <= 1; r++) {
		let i = xo(e, t, n, r);
		t.isCard ? wo(e, t, n, r, i) : Co(e, t, n, i);
	}
}
function xo(e, t, n, r) {
	let { status: i, otherDebt: a, income: o, reluctance: s, onPlan: c, claim: l } = e, { forgets: u, autopayRank: d, stung: f, hasPaid: p } = e, { a: m, b: h, c: g } = Vr, { abilitySlope: _, abilityShift: v, helpShare: y, slab: b, segment: x } = t, { liquidity: S } = t.terms, C = v | 0, w = 1023 + C, T = t.autopayRank[x], ee = t.forget[x], te = t.forgetFirst[x], E = t.willing[x], D = 0, ne = 0, O = 0, k = 0, re = 0, A = r * 512 + G[r];
	for (let e = r * 512; e < A; e++) {
		let t = W[e], r = U[t];
		if (r === 0) continue;
		let v = n + t, b = i[v] & 1;
		D += b, ne += r & -b;
		let x = r;
		!S && c[v] !== 0 && l[v] > r && (x = l[v]);
		let A = (Kr[t] + o[v] * y) * _ / x, j = -1;
		if (A < w && m[t] >>> 0 >= vi(ko(A, C))) j = 0;
		else {
			let e = E + s[v], n = h[t] >>> 0;
			if (n < Oo(e, yo) && n < Oo(e, Do(r + a[v], H[t]))) j = 1;
			else {
				let e = f[v], n = g[t] >>> 0, r = u[v] * (p[v] === 0 ? te : ee) * (1 - .04 * e);
				(n < r || n < vo) && n < (d[v] < T ? vo : r) && (j = 2), f[v] = e - (-e >>> 31);
			}
		}
		j >= 0 ? (Yr[k] = x, Jr[k++] = t * 4 + j) : (p[v] === 0 && (re += b, p[v] = 1), K[O++] = t);
	}
	b[xt * _o + x] += D, b[St * _o + x] += ne, b[Ot * _o + x] += re;
	for (let r = 0; r < k; r++) So(e, t, n, Jr[r], Yr[r]);
	return O;
}
function So(e, t, n, r, i) {
	let a = r >> 2, o = n + a, s = r & 3;
	s === 0 && t.terms.early > 0 && jo(e, t, o, a, U[a], Kr[a]) || (e.hasPaid[o] === 0 && e.status[o] === 1 && t.slab[Ot * _o + t.segment]++, Ao(e, t, o, a, s, i));
}
function Co(e, t, n, r) {
	let { status: i, buffer: a, open: o, pool: s, bucket: c } = e, l = t.t > 0;
	for (let e = 0; e < r; e++) {
		let t = K[e], r = n + t, u = U[t];
		o[r] = o[r] - u, a[r] = Eo(Kr[t] - u), l && (s[r] = Eo(s[r] - u)), q[ht + c[r]] += u & -(i[r] & 1);
	}
}
function wo(e, t, n, r, i) {
	let { status: a, buffer: o, open: s, pool: c, bucket: l } = e, u = t.t > 0, { d } = Vr;
	for (let e = 0; e < i; e++) {
		let t = K[e], i = n + t, f = s[i], p = Kr[t], m = r === 0 ? f : To(d[t], f, U[t], p);
		s[i] = f - m, o[i] = Eo(p - m), u && (c[i] = Eo(c[i] - m)), q[ht + l[i]] += m & -(a[i] & 1);
	}
}
function To(e, t, n, r) {
	if (e >>> 24 < 18 && r > t) return t;
	let i = 1 + (e >>> 16 & 255) / 256;
	return Math.max(n, Math.min(t, Math.floor(Math.min(n * i, Math.max(n, r)))));
}
function Eo(e) {
	return e & ~(e >> 31);
}
function Do(e, t) {
	let n = t > 0 ? e * 64 / t : yo;
	return n < yo ? n : yo;
}
function Oo(e, t) {
	return Ti(Math.floor(e + .8 * t) | 0);
}
function ko(e, t) {
	return e < -2048 ? -2048 : (Math.floor(e) | 0) - t;
}
function Ao(e, t, n, r, i, a) {
	let { slab: o, segment: s } = t, c = e.status[n] === 1, l = Kr[r], u = U[r], d = u;
	if (i === 0) {
		c && o[(At + No(e, t, n, r, a)) * _o + s]++;
		let i = l > 0 ? Math.min(Math.floor(l * .3), Math.floor(u * .6)) : 0;
		i > 0 && (jr(e, t, n, i), d -= i);
	}
	e.open[n] = e.open[n] - u, e.arrears[n] = d, e.cause[n] = i, e.spell[n] = 0, e.late[n] = 0, Xr(7, r), e.onPlan[n] > 0 && (c && e.claim[n] > 0 && o[an * _o + s]++, e.onPlan[n] = 0, e.claim[n] = 0), c && (o[Ct * _o + s]++, o[wt * _o + s] += d, o[(F + i) * _o + s]++);
}
function jo(e, t, n, r, i, a) {
	if (t.isCard || e.onPlan[n] > 0 || (Vr.d[r] & 65535) >= t.terms.early * 65536 || a * 2 < i) return !1;
	let o = Math.ceil(i / 2);
	return e.open[n] = e.open[n] - o, e.nextBill[n] = e.nextBill[n] + i - o, e.onPlan[n] = 3, jr(e, t, n, o), !0;
}
function Mo(e, t, n, r) {
	let i = t.segment, a = t.experience[e.monthsOnBook[n]];
	return {
		income: H[r],
		needs: Ur[r],
		shock: Wr[r],
		bill: U[r],
		buffer: Kr[r] - H[r] + Ur[r] + Wr[r] + Gr[r],
		target: e.bufferTarget[n],
		blind: e.blindSpot[n] / 4096 * t.blindSpot[i] * a,
		patience: e.patience[n] / 4096 + t.patience[i],
		clawBack: t.clawBack[i]
	};
}
function No(e, t, n, r, i) {
	let a = U[r], o = Vr.a[r] >>> 0, s = e.income[n] * t.helpShare, c = e.desire[n], l = vi(c), u = Math.max(0, 1 - (e.patience[n] / 4096 + t.patience[t.segment])), d = vi(Math.round(c - 256 * u)) / l, f = vi(Math.round(c - 128 * e.blindSpot[n] / 4096)) / l, p = 5, m = -Infinity;
	for (let c = 0; c < 5; c++) {
		let l = Mo(e, t, n, r);
		c === 0 ? l.income = Math.max(l.income, e.income[n]) : c === 1 ? (l.shock = 0, l.needs = Math.min(l.needs, e.essentials[n] + e.otherDebt[n])) : c === 2 ? (l.patience = 1, l.bill *= d) : c === 3 ? (l.blind = 0, l.bill *= f) : l.needs = Math.max(0, l.needs - e.otherDebt[n]);
		let u = i * (l.bill / a), h = l.buffer + l.income - l.needs - l.shock - ho(l), g = ko(Math.min(4096, (h + s) * t.abilitySlope / u), t.abilityShift);
		o < vi(g) && g > m && (m = g, p = c);
	}
	return p;
}
// src/model/month/late.ts
var $ = _.length, Po = Y("late"), Fo = 30;
function Io(e, t, n) {
	let { key: r, address: i, replicate: a } = t, o = 1024 + G[2], s = 1024;
	for (let c = 1024; c < o; c++) {
		let o = W[c], l = n + o;
		zr(Hr, r, l, i, a, Po), Lo(e, t, l, o), zo(e, t, l, o, !0), e.late[l] >= 0 ? W[s++] = o : Xr(ri(e, l), o);
	}
	G[2] = s - 1024;
	for (let o = 0; o < G[7]; o++) {
		let s = W[3584 + o];
		zr(Hr, r, n + s, i, a, Po), zo(e, t, n + s, s, !1);
	}
}
function Lo(e, t, n, r) {
	let { arrears: i, size: a } = e, o = t.segment, s = e.status[n] === 1, c = s ? t.slab : t.trash, l = 5 * a + n;
	i[l] = i[l] + i[l - a];
	for (let e = l - a; e > n; e -= a) i[e] = i[e - a];
	let u = U[r];
	i[n] = u, e.open[n] = e.open[n] - u;
	let d = e.late[n] + 1;
	e.late[n] = d;
	let f = e.spell[n] + 1;
	e.spell[n] = f > 255 ? 255 : f, f === 1 && (c[Dt * $ + o] += i[a + n], e.hasPaid[n] === 0 && c[kt * $ + o]++, s && !(e.traits[n] & 32) && (e.traits[n] = e.traits[n] | 32, t.bookVintage(e.appliedIn[n], 2, e.owedBy(n)))), d === 3 && Ro(e, t, n, s, c);
}
function Ro(e, t, n, r, i) {
	let a = t.segment, o = e.owedBy(n);
	r && !(e.traits[n] & 64) && (e.traits[n] = e.traits[n] | 64, t.bookVintage(e.appliedIn[n], 3, o)), i[jt * $ + a] += o, i[Mt * $ + a]++, r && (i[Wt * $ + a] += e.pool[n]), e.turnedIn[n] = t.t;
	let s = e.appliedIn[n] - dr;
	e.appliedIn[n] > 0 && t.t - s <= 12 && (t.slabOf(s)[(r ? Yt : Xt) * $ + a]++, e.appliedIn[n] = -e.appliedIn[n]);
}
function zo(e, t, n, r, i) {
	let { arrears: a } = e, o = t.segment, [s, c, l] = [
		Hr[0],
		Hr[1],
		Hr[2]
	], u = e.late[n], d = e.cause[n], f = e.arrearsOf(n), p = d * 7 + (u > 6 ? 6 : u), m = t.duration[e.spell[n]];
	if (e.spell[n] === 0 && (m *= t.teachable[o]), t.personFactor > 1 && d < 2 && (c & 65535) < t.personReach && (m *= t.personFactor), d === 0) {
		let i = H[r] - Ur[r] + e.buffer[n], a = Math.floor(Math.min(4096, Math.max(-4096, i * t.abilitySlope / (f + 1)))) - t.abilityShift;
		m *= .1 + .9 * (vi(a) / hi);
	}
	let h = t.hazardEarly[p] * m * (e.spell[n] === 1 ? t.handover : 1), g = t.hazardLate[p] * m, _ = Ci[s >>> 20], v = 31;
	_ < 7 * h ? v = Math.floor(_ / h) + 1 : g > 0 && (v = Math.min(31, 8 + Math.floor((_ - 7 * h) / g)));
	let y = e.dueDay[n];
	if (v <= Fo) {
		if (e.spell[n] === 0) {
			let r = e.status[n] === 1 ? t.slab : t.trash;
			r[Et * $ + o] += a[n], v <= 7 && (r[Tt * $ + o] += a[n]);
		}
		if (y + v <= Fo) {
			Ar(e, t, n, y + v, !0);
			return;
		}
		e.payDay[n] = y + v - Fo;
	} else if (i && t.keepUp > 0 && c >>> 16 < t.keepUp && a[Bo(e, n)] < f) Vo(e, t, n);
	else if (i && t.terms.hardship > 0 && d === 0 && u >= 1 && u <= 2 && l >>> 16 < t.terms.hardship * 65536 && !t.isCard) {
		Ho(e, t, n, r);
		return;
	}
	let b = a[n];
	kr(e, t, n, e.arrearsOf(n) - b, Fo), kr(e, t, n, b, Fo - y);
}
function Bo(e, t) {
	return Math.min(e.late[t], 5) * e.size + t;
}
function Vo(e, t, n) {
	let { arrears: r, size: i } = e, a = Bo(e, n), o = r[a];
	r[a] = 0, jr(e, t, n, o);
	let s = 5;
	for (; r[s * i + n] === 0;) s--;
	e.late[n] = s;
}
function Ho(e, t, n, r) {
	let i = t.segment, { planMonths: a, writeDown: o } = t.terms, s = e.arrearsOf(n) + e.lateFees[n], c = Math.floor(s * o), l = e.open[n] + s - c, u = U[r], d = e.pool[n];
	e.clearAccount(n), e.pool[n] = Math.min(d, l), e.open[n] = l, wr(e, t, n, a, l), e.onPlan[n] = a, e.claim[n] = u;
	let f = e.status[n] === 1 ? t.slab : t.trash;
	f[(gt + e.bucket[n]) * $ + i] += c, f[rn * $ + i]++;
}
// src/model/month/lenderMonth.ts
var Uo = _.length, Wo = {
	stage1: .014,
	stage2: .62,
	stage3: .8
}, Go = 60, Ko = 1e-4, qo = .01, Jo = .28;
function Yo(e, t, n, r, i) {
	let { slab: a, terms: o } = e, { lender: s, market: c } = t, l = (e) => {
		let t = 0;
		for (let n = 0; n < Uo; n++) t += a[e * Uo + n];
		return t;
	}, u = (e) => e.reduce((e, t) => e + l(t), 0), d = (e, t) => {
		a[e * Uo] = a[e * Uo] + Math.round(t);
	}, f = [
		1,
		2,
		3,
		4,
		5
	].map((e) => u(In(e))), p = [
		0,
		1,
		2,
		3,
		4,
		5
	].map((e) => u(R(e))), m = f.reduce((e, t) => e + t, 0), h = p.reduce((e, t) => e + t, 0), [g, _, v] = [
		p[2],
		p[3] + p[4],
		p[5]
	];
	n.customers = h;
	let y = l(Mt), b = Math.floor(s.legalStaff * i * s.casesPerHead * o.legalCapacity * o.collectors / 1e4), x = n.waiting + y, S = Math.min(x, b);
	n.waiting = x - S, n.legalRatio = x > 0 ? S / x : 1, d(gn, y), d(_n, S), d(vn, n.waiting), d(sn, m * s.fundingCost / 12), d(cn, h * s.servicingCost * 100), d(ln, l(Kt) * s.acquisitionCost * 100);
	let C = t.collection.contactReach * o.collectors, w = (e) => Math.min(o.intensity[e], o.intensityCap);
	d(un, 100 * (g * w(0) * (8 * s.messageCost + .1 * C * s.callCost) + _ * w(1) * 2 * C * s.callCost + v * w(3) * C * s.callCost)), d(dn, S * s.caseCost * 100);
	let T = {
		customers: h,
		bills: l(xt),
		late: g + _ + v,
		applications: l(Kt),
		longLate: _ + v,
		people: 0
	};
	for (let { lever: e, order: t, strength: n, segments: i, values: a } of r) {
		let r = T[e.cost.per] * n * (i.length / Uo);
		d(pn + t, r * a.unitCost * 100);
	}
	let { stage1: ee, stage2: te, stage3: E } = Wo, D = Math.round((f[0] + f[1]) * ee + (f[2] + f[3]) * te + f[4] * E);
	d(hn, n.provision), d(mn, D), n.provision = D;
	let ne = g * w(0) * w(0) + _ * w(1) * w(1) + v * w(3) * w(3), O = c.complaints * ne * o.complaints;
	d(yn, O * 1e6);
	let k = l(Kt), re = k > 0 ? 1 - l(qt) / k : Jo, A = h > 0 ? O / h : 0, j = n.trust + c.trustPull * (.6 - n.trust) - Go * (A - Ko) - qo * (re - Jo) + o.experience;
	if (n.trust = j < 0 ? 0 : j > 1 ? 1 : j, d(bn, n.trust * 1e6), d(xn, c.rival * i), d(Cn, 1), d(Sn, +(n.regulated > 0)), n.complained = c.regulator && A * 1e4 > c.regulatorThreshold ? n.complained + 1 : 0, n.regulated > 0 && n.regulated--, n.complained >= 3 && e.t >= 1 && (n.regulated = 12, n.complained = 0), m > 0) {
		let t = u(zn(_t)) / m;
		if (e.t <= 0) n.normalLoss = e.t <= -6 ? t : n.normalLoss + (t - n.normalLoss) / (e.t + 7);
		else if (s.cautionLoop && n.normalLoss > 0) {
			let e = n.caution * .9 - s.caution * (t / n.normalLoss - 1);
			n.caution = e < -.7 ? -.7 : e > .2 ? .2 : e;
		}
		e.t >= 1 && (n.normalLoss += (t - n.normalLoss) / 24);
	}
}
// src/model/underwriting.ts
function Xo(e, t, n, r) {
	return e <= 50 ? t + (n - t) * e / 50 : n + (r - n) * (e - 50) / 50;
}
function Zo(e) {
	return {
		approval: Xo(e, .94, .75, .4),
		debtCap: Xo(e, .8, .5, .25),
		limitFactor: Xo(e, 1.4, 1, .6)
	};
}
function Qo(e) {
	return Math.round(fi(Math.min(.9999, Math.max(1e-4, e))) * 1024);
}
// src/model/month/prepare.ts
function $o(e, t) {
	let n = [];
	for (let [r, i] of de.entries()) {
		let a = e.policies[i.id], o = t >= 1 ? t >= a.start && t <= a.end : a.start === 1;
		if (!a.on || !o || a.intensity === 0) continue;
		let s = _.indexOf(a.audience);
		n.push({
			lever: i,
			order: r,
			strength: a.intensity,
			age: t >= 1 ? t - a.start : 12,
			segments: s < 0 ? _.map((e, t) => t) : [s],
			values: a
		});
	}
	return n;
}
function es(e, t, n, r, i, a) {
	let { economy: o, borrowers: s, underwriting: c } = t;
	e.t = r, e.address = Ri + r, e.settings = t;
	let l = new lo();
	e.terms = l;
	let u = n.z < -3 ? -3 : n.z > 6 ? 6 : n.z, d = u > 0 ? u : 0;
	l.z = u, l.jobLoss = o.jobLoss * J(o.jobLossSlope * u), l.jobFinding = o.jobFinding * J(-o.jobFindingSlope * u), l.payCut = Math.min(.8, n.payCut + o.payCutSlope * d), l.costs = 1 + n.costs, l.replacement = o.replacementRate, l.support = n.support, l.collectors = n.collectors, l.crunch = n.crunch;
	let f = (s.spendingAttitude - 50) / 50, p = s.informationAsymmetry / 50, m = Zo(c.strictness);
	l.approval = m.approval, l.debtCap = m.debtCap, l.limitFactor = m.limitFactor, l.misreport = p, l.hidden = p, l.signal = p > 1 ? c.signal * (1 - .5 * (p - 1)) : c.signal + (.97 - c.signal) * Math.max(0, 1 - p), l.thinSignal = c.thinFileSignal;
	for (let e = 0; e < _.length; e++) l.patience[e] = -.1 * f, l.blindSpot[e] = p, l.autopay[e] = s.autopay;
	let h = $o(t, r);
	for (let { lever: e, strength: t, age: n, segments: r, values: i } of h) {
		let a = i;
		if (e.people) for (let i of r) e.people(l, i, t, a, n);
		e.lender?.(l, t, a, n);
	}
	return i.regulated > 0 && (l.intensityCap = Math.min(l.intensityCap, 1), l.complaints *= .5), ts(e, t, l, i, d, a), h;
}
function ts(e, t, n, r, i, a) {
	let { borrowers: o, product: s, underwriting: c, collection: l, lender: u, market: d } = t;
	e.jobLoss = n.jobLoss * hi / 256, e.jobFinding = n.jobFinding * hi, e.payCut = -ui(1 - n.payCut), e.costs = n.costs, e.outOfWork = Math.min(1, n.replacement + n.support), e.isCard = s.kind === "card", e.crunchRank = n.crunch * o.hiddenDebt * 256;
	let f = ns(e, s, n.rateCap);
	for (let t = 0; t < _.length; t++) e.patience[t] = n.patience[t], e.blindSpot[t] = n.blindSpot[t], e.forget[t] = 65536 * n.forget[t], e.forgetFirst[t] = 65536 * n.forgetFirst[t], e.autopayRank[t] = 65536 * n.autopay[t], e.clawBack[t] = n.clawBack[t], e.draws[t] = n.draws[t], e.willing[t] = o.willingnessBase > 0 ? 64 * (ui(o.willingnessBase) + (f - .18) + n.wouldNot[t]) : -1e6, e.teachable[t] = J(n.teachable[t]);
	if (e.helpShare = o.help, e.abilitySlope = 64 * o.abilitySteepness, e.abilityShift = Math.round(64 * o.abilitySteepness * o.abilityMidpoint), e.experience[0] === 0) for (let t = 0; t < 256; t++) e.experience[t] = .5 + .5 * J(-Math.min(t, 120) / 12);
	for (let t = 0; t < _.length; t++) if (e.patienceDesire[t] = Math.round(-256 * n.patience[t]), e.blindDesireOf[t] !== n.blindSpot[t]) {
		e.blindDesireOf[t] = n.blindSpot[t];
		for (let r = 0; r < 256; r++) e.blindDesire[t * 256 + r] = Math.round(128 * (n.blindSpot[t] * e.experience[r] - 1));
	}
	e.duration.fill(l.later), e.duration[0] = 1, e.duration[1] = l.second, e.duration[2] = l.third;
	let p = u.capacityLoop ? r.legalRatio : 1, m = [
		l.effectCouldNot,
		l.effectWouldNot,
		l.effectForgot
	], h = [
		l.cureCouldNot,
		l.cureWouldNot,
		l.cureForgot
	], g = [
		1,
		2 / 3,
		.4
	];
	for (let t = 0; t < 3; t++) for (let r = 0; r < 7; r++) {
		let i = Math.min(n.intensity[r], n.intensityCap) * n.collectors, a = r >= 3 ? i * p : i, o = r >= 3 ? n.legalEffect * p : 0, s = J(m[t] * (a - 1) + o);
		e.hazardEarly[t * 7 + r] = h[t] * s, e.hazardLate[t * 7 + r] = h[t] * g[t] * s;
	}
	e.handover = l.handover, e.personFactor = 1 + n.person, e.personReach = n.person > 0 ? l.contactReach * n.collectors * 65536 : 0;
	let v = 1 - c.drift * Math.min(1, i / 3) * (1 - .6 * n.machine);
	e.signal = Math.min(.99, n.signal * v), e.noise = Math.sqrt(1 - e.signal * e.signal), e.thinSignal = e.signal * n.thinSignal, e.thinNoise = Math.sqrt(1 - e.thinSignal * e.thinSignal), e.cutOff = Qo(n.approval * J(r.caution)), e.reviewCutOff = Qo(n.approval);
	let y = d.trustLoop ? d.trustElasticity * (r.trust - .6) : 0, b = d.growthLoop ? r.customers / a : d.customersToday * .75;
	e.apply = Math.min(1, (d.innovators + d.imitators * b) * J(y) * n.applicants) * hi, e.leave = Math.min(1, d.churn * J(-y)) * 65536, e.minimumRate = s.minimumShare, e.interest = Math.min(s.cardRate, n.rateCap) / 12, e.lateFee = s.lateFee, e.keepUp = s.keepUp * 65536;
	for (let t = 0; t < e.claimChance.length; t++) {
		let r = l.recovery * J(-t / 9) * n.collectors, i = r * (J(n.legalEffect * p) - 1), a = n.agency > 0 && t >= n.agencyFrom ? n.agency * n.agencyYield : 0, o = r + i + a;
		e.claimChance[t] = Math.min(1, o / Qa) * hi, e.claimAgency[t] = o > 0 ? a / o : 0, e.claimLegal[t] = o > 0 ? i / o : 0;
	}
}
function ns(e, t, n) {
	if (t.kind === "card") return Math.min(t.cardRate, n);
	let r = [
		t.fee3,
		t.fee6,
		t.fee12,
		t.fee24
	], i = [
		t.share3,
		t.share6,
		t.share12,
		t.share24
	], a = i.reduce((e, t) => e + t, 0) || 1, o = 0, s = 0;
	for (let t = 0; t < 4; t++) {
		let c = gr[t], l = n * (c + 1) / (24 * c), u = Math.min(r[t], l);
		e.planFee[xr(e.t) + t] = u, o += i[t] / a * 24 * u * c / (c + 1), s += i[t] / a * 256, e.tenorEdge[t] = Math.round(s);
	}
	return o;
}
// src/model/month/work.ts
var rs = _.length;
function is(e, t, n, r) {
	let { inWork: i, deviation: a, jobRisk: o, income: s } = e, { a: c, b: l } = Br, { jobLoss: u, jobFinding: d, outOfWork: f } = t, p = Math.round(t.payCut * 4096) | 0, m = 0;
	for (let e = 0; e < r; e++) {
		let t = n + e, r = c[e] >>> 0, h = l[e], g = a[t] * 3686 + yi[h >>> 21] * 246 + 2048 >> 12;
		if (a[t] = g, i[t] === 1 ? r >= u * o[t] : r < d) {
			i[t] = 1;
			let n = g + (yi[h >>> 5 & 2047] * 491 >> 12) - p >> 2;
			H[e] = s[t] * bi[n < -4096 ? 0 : n + xi];
		} else i[t] = 0, H[e] = s[t] * f, m++;
	}
	t.slab[$t * rs + t.segment] += r, t.slab[en * rs + t.segment] += m;
}
// src/model/surprise.ts
function as(e, t, n, r, i) {
	let a = zi(n, r, -1, Ri + i, "economy")[0];
	return .95 * e + t * yi[a >>> 21] / 4096;
}
// src/model/simulate.ts
function os(e, t) {
	for (let e of [
		"replicates",
		"borrowers",
		"months"
	]) {
		let { min: n, max: r } = Ke[e];
		if (!Number.isInteger(t[e]) || t[e] < n || t[e] > r) throw RangeError(`${e} must be a whole number from ${n} to ${r}, got ${t[e]}.`);
	}
	return {
		scenario: e,
		run: t,
		settings: tt(e),
		today: nt(e),
		key: qa(t.seed)
	};
}
function ss(e, t) {
	return cs(e) === cs(t);
}
function cs({ run: { seed: e, borrowers: t, months: n }, today: r }) {
	return JSON.stringify([
		e,
		t,
		n,
		r
	]);
}
var ls = class e {
	tallies;
	people;
	monthsAll;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s = 0;
	#c = -17;
	#l = 0;
	#u = [];
	#d;
	#f = [];
	#p;
	#m;
	constructor(e, t, n = 0, r, i) {
		let { months: a, borrowers: o } = e.run;
		this.#e = e, this.tallies = new Fn(a), this.#r = Math.min(n, o), this.people = new Uint8Array(this.#r * (a + 1)), this.monthsAll = 18 + a, this.#m = r, this.#t = r ? r.take(this, o) : new pr(o), this.#n = new fo(e.key, t, e.today, this.tallies);
		for (let e = 0; e <= a; e++) this.#n.slabs.push(this.tallies.data.subarray(e * L, (e + 1) * L));
		this.#i = Ki(e.today, o), i ? (this.tallies.data.set(i.tallies.data), this.people.set(i.people), this.#t.copy(i.columns), this.#n.follow(i.#n), this.#a = { ...i.#a }, this.#s = i.#s, this.#c = i.#c, this.#f.push(...i.#f)) : (this.#o = qi(this.#t, e.today, e.key, t), this.#a = {
			trust: e.today.market.trustStart,
			caution: 0,
			normalLoss: 0,
			legalRatio: 1,
			waiting: 0,
			provision: 0,
			customers: 0,
			complained: 0,
			regulated: 0
		});
	}
	fork(t, n) {
		if (this.#l !== 0 || this.#c > 1) throw RangeError(`A world can be forked until month 1 begins, and this one is in month ${this.#c}.`);
		if (!ss(this.#e, t)) throw RangeError("A world can be forked only into a plan with the same warm-up.");
		return new e(t, this.#n.replicate, this.#r, n, this);
	}
	leaveKernel() {
		if (!this.#m) return;
		let e = new pr(this.#t.size);
		e.copy(this.columns), this.#t = e, this.#m = void 0;
	}
	get done() {
		return this.#c > this.#e.run.months;
	}
	get monthsDone() {
		return this.#c - 1 + 18;
	}
	get month() {
		return this.#c;
	}
	outcomeOf(e) {
		let { status: t, traits: n } = this.#t;
		if (t[e] === 1 || t[e] === 3) return !!(n[e] & 64);
	}
	get columns() {
		return this.#h(Infinity), this.#t;
	}
	get context() {
		return this.#n;
	}
	get history() {
		return this.#f;
	}
	watch(e) {
		this.#d = e;
	}
	tell(e) {
		this.#p = e, this.#n.applied = e.applied.bind(e);
	}
	step() {
		this.advance(Infinity);
	}
	advance(e) {
		if (this.done || this.#o && (this.#h(e), e !== Infinity)) return;
		let t = this.#n, n = this.#t.size;
		this.#l === 0 && this.#g();
		for (let r = 0; r < e && this.#l < n; r++) {
			for (; this.#l >= this.#i[t.segment + 1];) t.segment++;
			let e = Math.min(512, this.#i[t.segment + 1] - this.#l);
			this.#_(this.#l, e), this.#l += e, t.blockNumber++;
		}
		this.#l >= n && this.#y();
	}
	#h(e) {
		for (let t = 0; this.#o && t < e; t++) this.#o.next().done === !0 && (this.#o = void 0);
	}
	relive(e, t) {
		if (this.monthsDone > 0 || e.length !== this.monthsAll) throw RangeError(`A life needs a new world and the history of ${this.monthsAll} months, got ${e.length} in month ${this.#c}.`);
		let n = this.#n, { person: r } = t, i = _.map((e, t) => this.#i[t + 1] - this.#i[t]), a = this.columns.segment[r], o = i.slice(0, a).reduce((e, t) => e + Math.ceil(t / 512), 0);
		for (let i of e) Object.assign(this.#a, i), this.#g(), n.segment = a, n.blockNumber = o + Math.floor((r - this.#i[a]) / 512), fs(this.#t, this.#n, r, 1, t), this.#c++;
	}
	#g() {
		this.#f.push({ ...this.#a });
		let { settings: e, today: t } = this.#e, n = this.#c, r = this.#n, i = n >= 1 ? e : t, { key: a, replicate: o } = r;
		this.#s = as(this.#s, i.economy.noise, a, o, n);
		let s = Ya(i, n >= 1 ? n : -1e3);
		n >= 0 ? r.slab = r.slabs[n] : r.slab.fill(0), r.segment = 0, r.blockNumber = 0;
		let c = {
			...s,
			z: s.z + this.#s
		};
		this.#u = es(r, i, c, n, this.#a, this.#t.size), this.#m?.open(this, r), this.#p?.opened(r, c, this.#a);
	}
	#_(e, t) {
		let n = this.#d, r = n ? n.person - e : -1;
		!n || r < 0 || r >= t ? this.#v(e, t) : (r > 0 && this.#v(e, r), fs(this.#t, this.#n, n.person, 1, n), r + 1 < t && this.#v(n.person + 1, t - r - 1));
	}
	#v(e, t) {
		let n = this.#t;
		this.#m && !this.#p ? this.#m.work(this, this.#n, e, t, n.size) : fs(n, this.#n, e, t);
	}
	#y() {
		let e = this.#c, t = this.#n;
		this.#m?.close(t), Yo(t, t.settings, this.#a, this.#u, this.#t.size), e >= 0 && this.#r > 0 && this.#b(e), this.#l = 0, this.#c = e + 1;
	}
	#b(e) {
		let { status: t, bucket: n } = this.#t, r = e * this.#r;
		for (let e = 0; e < this.#r; e++) {
			let i = hr(e, this.#t.size, this.#r), a = t[i], o = n[i];
			this.people[r + e] = a === 1 ? o === 0 ? 2 : o + 1 : a === 2 ? 1 : a === 3 || a === 4 ? 7 : 0;
		}
	}
}, us = Y("money"), ds = Y("pay");
function fs(e, t, n, r, i) {
	Lr(Br, t.key, n, r, t.address, t.replicate, us), Lr(Vr, t.key, n, r, t.address, t.replicate, ds), i?.see("start", e, t), is(e, t, n, r), ei(e, t, n, r), i?.see("bill", e, t), go(e, t, n), i?.see("spend", e, t), bo(e, t, n), i?.see("due", e, t), Io(e, t, n), i?.see("late", e, t), eo(e, t, n), Mi(e, t, n), i?.see("buy", e, t), ca(e, t, n, r), i?.see("applications", e, t), ro(e, t, n), i?.see("close", e, t);
}
function ps(e, t, n = Ua()) {
	let r = new ls(e, t, 0, n ?? void 0);
	for (; !r.done;) r.step();
	return r.tallies;
}
_.length, Y("pay");
var { stage1: ms, stage2: hs, stage3: gs } = Wo, _s = "economy pressure shock shockStart noise jobLoss jobFinding jobLossSlope jobFindingSlope payCutSlope replacementRate\nborrowers spendingAttitude informationAsymmetry medianIncome incomeSpread students youngWorkers households gigWorkers essentials debtFree otherDebt hiddenDebt patience blindSpot handToMouth forgetfulness autopay thinFile misreports willingnessBase abilitySteepness abilityMidpoint help\nproduct kind instalmentUsers dormant fee3 fee6 fee12 fee24 share3 share6 share12 share24 lateFee merchantFee cardRate minimumShare limitMonths limitCap utilisation keepUp\nunderwriting strictness signal thinFileSignal drift reviewMonths\ncollection cureForgot cureWouldNot cureCouldNot second third later effectForgot effectWouldNot effectCouldNot recovery contactReach\nlender fundingCost servicingCost acquisitionCost messageCost callCost legalStaff casesPerHead caseCost cautionLoop caution\nmarket customersToday innovators imitators churn trustStart trustPull trustElasticity complaints rival\npolicies.scoreCutoff on intensity start end audience unitCost approval\npolicies.debtToIncomeCap on intensity start end audience unitCost cap\npolicies.limitPolicy on intensity start end audience unitCost factor\npolicies.incomeVerification on intensity start end audience unitCost caught abandon\npolicies.betterScoring on intensity start end audience unitCost signal thinFile\npolicies.reminders on intensity start end audience unitCost effect firstBill\npolicies.autopay on intensity start end audience unitCost target\npolicies.earlyWarning on intensity start end audience unitCost caught\npolicies.collections on intensity start end audience unitCost early middle late\npolicies.personalContact on intensity start end audience unitCost factor\npolicies.hardshipPlans on intensity start end audience unitCost takeUp months writeDown liquidity\npolicies.legalAction on intensity start end audience unitCost capacity effect\npolicies.thirdPartyAgency on intensity start end audience unitCost from yield fee\npolicies.debtSale on intensity start end audience unitCost age price\npolicies.clearBills on intensity start end audience unitCost draws blindSpot\npolicies.education on intensity start end audience unitCost effect teachable halfLife\npolicies.budgetTools on intensity start end audience unitCost clawBack patience\npolicies.easyApplication on intensity start end audience unitCost applicants signalLoss\npolicies.conductRules on intensity start end audience unitCost capacity\npolicies.rateCap on intensity start end audience unitCost cap\npolicies.creditReporting on intensity start end audience unitCost draws wouldNot reveal\npolicies.incomeSupport on intensity start end audience unitCost rate\nproduct limitGrowth substitution\ncollection handover\nproduct instalmentShare\nlender capacityLoop\nmarket adverseSelection trustLoop growthLoop regulator regulatorThreshold".split("\n").flatMap((e) => {
	let [t = "", ...n] = e.split(" ");
	return n.map((e) => `${t}.${e}`);
}), vs = "1", ys = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
new Map(_s.map((e, t) => [e, t]));
function bs(e) {
	if (!e.startsWith(vs) || e.length < 5) return;
	let t = "";
	for (let n of e.slice(1, -3)) {
		let e = ys.indexOf(n);
		if (e < 0) return;
		t += Cs(e, 6);
	}
	let n = new Ss(t), r = [], i = -1;
	for (let e = n.gamma() - 1; e > 0 && n.whole; e--) i += n.gamma(), r.push([_s[i] ?? `#${i}`, n.value()]);
	let a = t.slice(0, n.at);
	if (!(!n.whole || t.length - a.length >= 6 || /1/.test(t.slice(n.at)))) return Ts(a) === e.slice(-3) ? r : void 0;
}
function xs(e) {
	let t = Es(e);
	return (t ^ t >>> 12 ^ t >>> 24) & 4095;
}
var Ss = class {
	bits;
	at = 0;
	whole = !0;
	constructor(e) {
		this.bits = e;
	}
	take(e) {
		return this.at + e > this.bits.length && (this.whole = !1), this.at += e, this.whole ? this.bits.slice(this.at - e, this.at) : "0".repeat(e);
	}
	number(e) {
		return e === 0 ? 0 : parseInt(this.take(e), 2);
	}
	gamma() {
		let e = 0;
		for (; this.whole && this.take(1) === "0";) e++;
		return e > 16 && (this.whole = !1), this.whole ? parseInt(`1${this.take(e)}`, 2) : 1;
	}
	decimal() {
		let e = this.number(4), t = this.number(6);
		if (t > 53 && (this.whole = !1), t === 0 || !this.whole) return 0;
		let n = parseInt(`1${this.take(t - 1)}`, 2);
		return Number(`${n}e-${e}`);
	}
	value() {
		if (this.take(1) === "0") return this.decimal();
		switch (this.take(2)) {
			case "00": return !1;
			case "01": return !0;
			case "10": return { option: this.number(12) };
			default: return this.take(1) === "0" ? -this.decimal() : this.double();
		}
	}
	double() {
		let e = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
		return e.setUint32(0, this.number(32)), e.setUint32(4, this.number(32)), e.getFloat64(0);
	}
};
function Cs(e, t) {
	return e.toString(2).padStart(t, "0");
}
function ws(e) {
	return e.padEnd(Math.ceil(e.length / 6) * 6, "0").replace(/.{6}/g, (e) => ys[parseInt(e, 2)]);
}
function Ts(e) {
	return ws(Cs(Es(e) >>> 14, 18));
}
function Es(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 16777619);
	return t >>> 0;
}
// src/model/linkText.ts
function Ds(e) {
	let t = !0;
	return {
		text: e.replace(/(?:%[0-9a-f]{2})+|%u[0-9a-f]{4}|%/gi, (e) => {
			if (/^%u/i.test(e)) return String.fromCharCode(parseInt(e.slice(2), 16));
			try {
				return decodeURIComponent(e);
			} catch {
				return t = !1, e;
			}
		}),
		whole: t
	};
}
// src/model/linkWorlds.ts
var Os = {
	min: 2,
	max: 8
}, ks = (e) => e === "base" || /^w[1-8]$/.test(e);
function As(e) {
	let t = /* @__PURE__ */ new Map(), n = !0, r = e.split(e.includes("~") ? "~" : /%7e/i);
	for (let e = 0; e + 1 < r.length; e += 2) {
		let [i, a] = [Ds(r[e]), Ds(r[e + 1])];
		n &&= i.whole && a.whole, t.has(i.text) || t.set(i.text, a.text);
	}
	return r.length % 2 == 1 && e !== "" && (n = !1), {
		pairs: t,
		whole: n
	};
}
function js(e) {
	return e.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, 60).trim();
}
// src/model/link.ts
var Ms = "reference-wallet-2019", Ns = [
	"seed",
	"replicates",
	"borrowers",
	"months"
], Ps = /^view\.([a-z]\w{0,20})$/i, Fs = 80, Is = 24e3, Ls = 20;
function Rs(e, t = u) {
	let n = [], r = Ws(e);
	if (r === void 0) {
		let t = e.trim().replace(/^#\/?$/, "") === "";
		return {
			page: "",
			scenario: {
				preset: Ms,
				changes: {}
			},
			run: Ge,
			problems: t ? [] : [{
				kind: "shape",
				expected: "link"
			}]
		};
	}
	let i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map();
	for (let e of r.query.split(/[&?]/)) {
		let t = e.indexOf("=");
		if (t < 0) continue;
		let r = Ds(e.slice(0, t)).text.trim(), o = e.slice(t + 1);
		if (ks(r)) {
			let { pairs: e, whole: t } = As(o);
			t || n.push({
				kind: "shape",
				expected: "world"
			}), e.size > 0 && !a.has(r) && a.set(r, e);
			continue;
		}
		if (!Us(r)) continue;
		let s = Ds(o);
		s.whole || n.push({
			kind: "shape",
			expected: "escapes"
		});
		let c = r === "seed" ? s.text : s.text.replace(/[^\x20-\x7e][^]*$/, "").trim(), l = i.get(r);
		l === void 0 ? i.set(r, c) : l !== c && n.push({
			kind: "shape",
			expected: r.slice(0, 60)
		});
	}
	let o = i.size > 0 && [...i.keys()].every((e) => e === "view" || e.startsWith("view.")), s = i.get("v"), c = s !== void 0 && /^\d{1,6}(\.\d{1,6}){0,3}$/.test(s);
	s !== void 0 && !c && n.push({
		kind: "shape",
		expected: "version"
	});
	let l = c ? t.filter((e) => Ys(s, e.version)) : [], d = {};
	for (let e of Ns) i.has(e) && (d[e] = i.get(e));
	for (let e of l) for (let [t, n] of Object.entries(e.run ?? {})) d[t] ??= n;
	let f = zs(i, l, n), p = et(d);
	n.push(...p.problems);
	let m = i.get("fp"), h = m === void 0 ? void 0 : /^[0-9a-f]{32}(?![0-9a-z])/i.exec(m)?.[0].toLowerCase();
	m !== void 0 && h === void 0 && n.push({
		kind: "shape",
		expected: "fingerprint"
	});
	let g = a.get("base"), _ = [...a.keys()].filter((e) => e !== "base").sort().map((e) => Bs(a.get(e), l, n)), v = i.get("view")?.replace(/[^\w-]/g, "").slice(0, 40), y = [...i].flatMap(([e, t]) => {
		let n = Ps.exec(e)?.[1];
		return n === void 0 ? [] : [[n, t.slice(0, Fs)]];
	});
	return {
		page: r.page,
		scenario: f,
		run: p.value,
		...o && a.size === 0 ? { onlyTurns: !0 } : {},
		...v ? { view: v } : {},
		...y.length > 0 ? { options: Object.fromEntries(y) } : {},
		...g ? { baseline: zs(g, l, n) } : {},
		..._.length >= Os.min ? { worlds: _ } : {},
		...c ? { version: s } : {},
		...h === void 0 ? {} : { fingerprint: h },
		problems: n
	};
}
function zs(e, t, n) {
	let r = Ms, i = e.get("preset");
	i !== void 0 && (qe(i) ? r = i : n.push({
		kind: "preset",
		given: i.slice(0, 60),
		options: Object.keys(We)
	}));
	let a = /* @__PURE__ */ new Map(), o = e.get("s");
	if (o !== void 0) {
		let e = Vs(o, (e) => qs(e, t));
		if (e) for (let [t, n] of e) a.set(t, n);
		else n.push({
			kind: "shape",
			expected: "compact"
		});
	}
	for (let [t, n] of e) t.includes(".") && !Ps.test(t) && a.set(t, n);
	for (let [e, n] of t.entries()) a = Js(a, n, r, t.slice(e + 1));
	let s = {
		preset: r,
		changes: {}
	}, c = 0;
	for (let [e, t] of a) {
		if (!Oe(e) && ++c > Ls) continue;
		let r = Ze(e, t);
		n.push(...r.problems), r.value !== void 0 && Oe(e) && (s = Xe(s, e, r.value));
	}
	return n.push(...$e(s)), s;
}
function Bs(e, t, n) {
	let r = js(e.get("name") ?? ""), i = e.get("is");
	return {
		...r === "" ? {} : { name: r },
		world: i === "here" || i === "base" ? i : zs(e, t, n)
	};
}
function Vs(e, t) {
	return bs(e)?.map(([e, n]) => [e, typeof n == "object" ? Hs(t(e), n) : n]);
}
function Hs(e, { option: t }) {
	let n = Oe(e) ? De.get(e) : void 0;
	return (n?.kind === "choice" ? Object.keys(n.options) : []).find((e) => xs(e) === t) ?? `~${t}`;
}
function Us(e) {
	return [
		"v",
		"view",
		"preset",
		"s",
		"fp",
		...Ns
	].includes(e) || e.length <= 100 && /^[A-Za-z]\w*(\.\w+)+$/.test(e);
}
function Ws(e) {
	let t = e.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
	t.includes("#/") || (t.includes("%23/") ? t = t.replace("%23/", "#/") : /%23%2f/i.test(t) && (t = Ds(t.slice(0, 3 * Is)).text));
	let n = t.indexOf("#/"), r = n + 2;
	if (n < 0) {
		let e = /(?:^|[\s?&#/])((?:v|preset|s|seed|fp|[A-Za-z]\w{0,40}(?:\.\w{1,40}){1,3})=)/.exec(t.slice(0, Is));
		if (!e) return;
		r = e.index + e[0].length - (e[1] ?? "").length;
	}
	let i = Gs(t.slice(r, r + Is)).replace(/#[^]*$/, "").replace(/:~:[^]*$/, "").replace(/[\])}>.,;:!"'’”»、。，；：！）】》」]+$/, "");
	if (n < 0) return {
		page: "",
		query: i
	};
	let a = i.indexOf("?"), o = a >= 0 ? a : i.includes("&") ? i.indexOf("&") : i.length;
	return {
		page: Ks(Ds(i.slice(0, o)).text),
		query: i.slice(o + 1)
	};
}
function Gs(e) {
	let [t = "", ...n] = e.split(/[\r\n]+/), r = t.split(/\s/)[0] ?? "";
	if (r !== t.trimEnd()) return r;
	for (let e of n) {
		let t = e.replace(/^[\s>|]+/, "").trimEnd(), n = /[?&]fp=[0-9a-f]{32}$/i.test(r), i = /[?&]fp=[0-9a-f]{0,31}$/i.test(r) && /^[0-9a-f]/i.test(t), a = t.split(/\s/)[0] ?? "";
		if ((n ? !/^&[\w.]+=/.test(a) : !(i || /[=&]/.test(a) || a.length >= 20)) || (r += a, a !== t)) break;
	}
	return r;
}
function Ks(e) {
	return e.replace(/[^\w/-]/g, "").replace(/^\/+|\/+$/g, "").slice(0, 60);
}
function qs(e, t) {
	return t.reduce((e, t) => t.renamed?.[e] ?? e, e);
}
function Js(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	for (let [n, r] of e) i.set(t.renamed?.[n] ?? n, r);
	let a = We[n].values;
	for (let [e, r] of Object.entries(t.presets?.[n] ?? {})) i.has(e) || i.set(e, r);
	for (let [e, n] of Object.entries(t.defaults ?? {})) !i.has(e) && a[qs(e, r)] === void 0 && i.set(e, n);
	return i;
}
function Ys(e, t) {
	let [n, r] = [e, t].map((e) => e.split(".").map(Number));
	for (let e = 0; e < 4; e++) {
		let t = (n?.[e] ?? 0) - (r?.[e] ?? 0);
		if (t !== 0) return t < 0;
	}
	return !1;
}
// workers/replay.ts
function* Xs(e) {
	let { scenario: t, run: n } = Rs(e), r = os(t, n), i = [];
	for (; i.length < n.replicates;) i.push(ps(r, i.length)), yield {
		done: i.length,
		of: n.replicates
	};
	return {
		version: l,
		seed: n.seed,
		replicates: n.replicates,
		borrowers: n.borrowers,
		months: n.months,
		fingerprint: ur(i),
		measures: Object.fromEntries(nr.map((e) => [e, {
			unit: tr[e].unit,
			whole: sr(lr(i, e)),
			last: sr(cr(i, e).at(-1) ?? [])
		}]))
	};
}
// workers/engine.worker.ts
var Zs = l;
function Qs(e, t) {
	let n = Xs(e);
	for (;;) {
		let e = n.next();
		if (e.done) return e.value;
		t?.(e.value.done, e.value.of);
	}
}
typeof self < "u" && "importScripts" in self && (self.onmessage = ({ data: e }) => {
	try {
		self.postMessage({ replay: Qs(e.link, (e, t) => {
			self.postMessage({
				done: e,
				of: t
			});
		}) });
	} catch (e) {
		self.postMessage({ error: e instanceof Error ? e.message : String(e) });
	}
});
export { Qs as replay, Zs as version };
