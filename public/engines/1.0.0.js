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
	grade: "read",
	rows: e
}), f = (...e) => ({
	grade: "direction",
	rows: e
}), p = (...e) => ({
	grade: "memory",
	rows: e
}), m = (...e) => ({
	grade: "fitted",
	rows: e
}), h = (...e) => ({
	grade: "assumed",
	rows: e
});
function g(e) {
	if (!(e.min <= e.default && e.default <= e.max)) throw RangeError(`${e.label}: the default ${e.default} is outside ${e.min} to ${e.max}.`);
	return {
		since: "start",
		...e,
		kind: "number"
	};
}
function _(e) {
	return g({
		unit: "share",
		step: .01,
		...e
	});
}
function v(e) {
	return g({
		...e,
		unit: "dial",
		default: 50,
		min: 0,
		max: 100,
		step: 1,
		since: "today"
	});
}
function y(e) {
	return {
		since: "start",
		...e,
		kind: "switch"
	};
}
function b(e) {
	return {
		since: "start",
		...e,
		kind: "choice"
	};
}
// src/model/segments.ts
var x = [
	"students",
	"youngWorkers",
	"households",
	"gigWorkers"
], S = {
	students: "Students and first-jobbers, 18-24",
	youngWorkers: "Young urban workers, 25-30",
	households: "Middle-class households, 31-45",
	gigWorkers: "Gig and self-employed"
}, C = [
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
], w = {
	on: y({
		label: "On",
		help: "Off: the lender does what it does today.",
		default: !1,
		since: "today",
		evidence: h()
	}),
	intensity: g({
		label: "Intensity",
		help: "How much of the programme is carried out: 0 nothing, 1 all of it at the size that the evidence supports.",
		unit: "share",
		default: 1,
		min: 0,
		max: 1,
		step: .05,
		since: "today",
		evidence: h()
	}),
	start: g({
		label: "From month",
		help: "First month in force.",
		unit: "month",
		default: 1,
		min: 1,
		max: 120,
		step: 1,
		since: "today",
		evidence: h()
	}),
	end: g({
		label: "Until month",
		help: "Last month in force; 120 is for good.",
		unit: "month",
		default: 120,
		min: 1,
		max: 120,
		step: 1,
		since: "today",
		evidence: h()
	}),
	audience: b({
		label: "For whom",
		help: "Everybody, or one segment where the lever reaches people one by one.",
		default: "all",
		options: {
			all: "Everybody",
			...S
		},
		since: "today",
		evidence: h()
	})
};
function T(e) {
	let { own: t, cost: n, ...r } = e, i = g({
		label: "Unit cost",
		help: "Yuan a month for each one reached.",
		unit: "yuan",
		default: n.yuan,
		min: 0,
		max: 5e3,
		step: .01,
		since: "today",
		evidence: n.evidence ?? h()
	}), a = Object.fromEntries(Object.entries(t).map(([e, t]) => [e, {
		...t,
		since: "today"
	}]));
	return {
		...r,
		cost: { per: n.per },
		parameters: {
			...w,
			unitCost: i,
			...a
		}
	};
}
var E = _, ee = T({
	id: "autopay",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "due",
	evidence: d("N7", "N8", "T20"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .02
	},
	own: { target: E({
		label: "",
		help: "",
		default: .8,
		min: 0,
		max: 1,
		range: [.6, .9],
		evidence: d("N7")
	}) },
	people(e, t, n, r, i) {
		let a = r.target - e.autopay[t];
		a > 0 && (e.autopay[t] += a * n * Math.min(i + 1, 3) / 3);
	},
	lender(e, t) {
		e.experience += .002 * t;
	}
}), D = T({
	id: "betterScoring",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "lending",
	evidence: d("W1", "W2", "W4", "I4"),
	evidenceNote: "",
	cost: {
		per: "applications",
		yuan: 3
	},
	own: {
		signal: E({
			label: "",
			help: "",
			default: .65,
			min: 0,
			max: 1,
			range: [.6, .75],
			evidence: d("W1")
		}),
		thinFile: E({
			label: "",
			help: "",
			default: .5,
			min: 0,
			max: 1,
			evidence: d("I5", "W2")
		})
	},
	lender(e, t, n) {
		e.machine = t, n.signal > e.signal && (e.signal += (n.signal - e.signal) * t), e.thinSignal += (1 - e.thinSignal) * n.thinFile * t;
	}
}), O = T({
	id: "budgetTools",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "education",
	evidence: d("E5"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .1
	},
	own: {
		clawBack: E({
			label: "",
			help: "",
			default: .07,
			min: 0,
			max: .3,
			range: [.05, .1],
			evidence: d("E5")
		}),
		patience: E({
			label: "",
			help: "",
			default: .02,
			min: 0,
			max: .1,
			evidence: d("E5")
		})
	},
	people(e, t, n, r) {
		e.clawBack[t] += r.clawBack * n, e.patience[t] += r.patience * n;
	}
}), te = T({
	id: "clearBills",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "education",
	evidence: d("I7", "I8", "B21", "B12"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .05
	},
	own: {
		draws: E({
			label: "",
			help: "",
			default: .11,
			min: 0,
			max: .4,
			range: [.06, .11],
			evidence: d("I7", "B21")
		}),
		blindSpot: E({
			label: "",
			help: "",
			default: .2,
			min: 0,
			max: 1,
			evidence: f("B7")
		})
	},
	people(e, t, n, r, i) {
		let a = .5 + .5 / (1 + i / 3);
		e.draws[t] *= 1 - r.draws * n * a, e.blindSpot[t] *= 1 - r.blindSpot * n;
	},
	lender(e, t) {
		e.experience += .001 * t;
	}
}), k = T({
	id: "collections",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "overdue",
	evidence: d("C2", "C4", "C6"),
	evidenceNote: "",
	cost: {
		per: "late",
		yuan: 8
	},
	own: {
		early: g({
			label: "",
			help: "",
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05,
			evidence: d("C2")
		}),
		middle: g({
			label: "",
			help: "",
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05,
			evidence: d("C4", "C13")
		}),
		late: g({
			label: "",
			help: "",
			unit: "factor",
			default: 1.5,
			min: 0,
			max: 3,
			step: .05,
			evidence: d("C4", "C13")
		})
	},
	lender(e, t, n) {
		for (let r = 0; r < 7; r++) {
			let i = r === 0 ? n.early : r < 3 ? n.middle : n.late;
			e.intensity[r] *= 1 + (i - 1) * t;
		}
	}
}), A = T({
	id: "conductRules",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "rules",
	evidence: d("C6", "C9", "RG6", "RG8"),
	evidenceNote: "",
	cost: {
		per: "late",
		yuan: 0
	},
	own: { capacity: g({
		label: "",
		help: "",
		unit: "factor",
		default: .92,
		min: .5,
		max: 1,
		step: .01,
		range: [.84, 1],
		evidence: d("C6")
	}) },
	lender(e, t, n) {
		e.intensityCap = 1, e.collectors *= 1 - (1 - n.capacity) * t, e.complaints *= 1 - .5 * t;
	}
}), ne = T({
	id: "creditReporting",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "rules",
	evidence: d("B18", "RG4", "RG5"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .02
	},
	own: {
		draws: E({
			label: "",
			help: "",
			default: .14,
			min: 0,
			max: .5,
			evidence: d("B18")
		}),
		wouldNot: E({
			label: "",
			help: "",
			default: .2,
			min: 0,
			max: .8,
			evidence: h("B18")
		}),
		reveal: E({
			label: "",
			help: "",
			default: .7,
			min: 0,
			max: 1,
			evidence: h("B17", "B18")
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
}), j = T({
	id: "debtSale",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "longOverdue",
	evidence: d("CL12", "C11", "T12"),
	evidenceNote: "",
	cost: {
		per: "longLate",
		yuan: 0
	},
	own: {
		age: g({
			label: "",
			help: "",
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1,
			evidence: d("CL12")
		}),
		price: E({
			label: "",
			help: "",
			default: .045,
			min: 0,
			max: .3,
			step: .005,
			range: [.04, .06],
			evidence: d("CL12", "T12")
		})
	},
	lender(e, t, n) {
		e.sale = t, e.saleAge = n.age, e.salePrice = n.price, e.complaints *= 1 + .3 * t;
	}
}), M = T({
	id: "debtToIncomeCap",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "lending",
	evidence: d("W7"),
	evidenceNote: "",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { cap: E({
		label: "",
		help: "",
		default: .3,
		min: .05,
		max: 1,
		evidence: d("W7")
	}) },
	lender(e, t, n) {
		e.debtCap += (n.cap - e.debtCap) * t;
	}
}), re = T({
	id: "earlyWarning",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "due",
	evidence: h("W2", "W3"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .15
	},
	own: { caught: E({
		label: "",
		help: "",
		default: .4,
		min: 0,
		max: 1,
		evidence: h("W2")
	}) },
	lender(e, t, n) {
		e.early = n.caught * t;
	}
}), ie = T({
	id: "easyApplication",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "education",
	evidence: h("G3", "I1"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .05
	},
	own: {
		applicants: E({
			label: "",
			help: "",
			default: .15,
			min: 0,
			max: 1,
			evidence: h()
		}),
		signalLoss: E({
			label: "",
			help: "",
			default: .02,
			min: 0,
			max: .3,
			evidence: h("I1")
		})
	},
	lender(e, t, n) {
		e.applicants *= 1 + n.applicants * t, e.signal *= 1 - n.signalLoss * t, e.experience += .003 * t;
	}
}), ae = T({
	id: "education",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "education",
	evidence: d("E1", "E2", "E3", "E4"),
	evidenceNote: "",
	cost: {
		per: "customers",
		yuan: .5
	},
	own: {
		effect: E({
			label: "",
			help: "",
			default: .07,
			min: 0,
			max: .5,
			range: [.03, .15],
			evidence: d("E2")
		}),
		teachable: E({
			label: "",
			help: "",
			default: .04,
			min: 0,
			max: .5,
			evidence: h("E3")
		}),
		halfLife: g({
			label: "",
			help: "",
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1,
			range: [4, 9],
			evidence: d("E1")
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
}), oe = T({
	id: "hardshipPlans",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "overdue",
	evidence: d("C13", "C14", "C15"),
	evidenceNote: "",
	cost: {
		per: "longLate",
		yuan: 45
	},
	own: {
		takeUp: E({
			label: "",
			help: "",
			default: .15,
			min: 0,
			max: .8,
			evidence: h("C15")
		}),
		months: g({
			label: "",
			help: "",
			unit: "months",
			default: 12,
			min: 3,
			max: 24,
			step: 1,
			evidence: h("C13")
		}),
		writeDown: E({
			label: "",
			help: "",
			default: .05,
			min: 0,
			max: .5,
			evidence: d("C13")
		}),
		liquidity: y({
			label: "",
			help: "",
			default: !0,
			evidence: d("C13")
		})
	},
	lender(e, t, n) {
		e.hardship = n.takeUp * t, e.planMonths = n.months, e.writeDown = n.writeDown, e.liquidity = n.liquidity;
	}
}), se = T({
	id: "incomeSupport",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "rules",
	evidence: f("U11", "U12"),
	evidenceNote: "",
	cost: {
		per: "people",
		yuan: 0
	},
	own: { rate: E({
		label: "",
		help: "",
		default: .7,
		min: 0,
		max: 1,
		evidence: f("U12")
	}) },
	lender(e, t, n) {
		n.rate > e.replacement && (e.replacement += (n.rate - e.replacement) * t);
	}
}), ce = T({
	id: "incomeVerification",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "lending",
	evidence: h("I6"),
	evidenceNote: "",
	cost: {
		per: "applications",
		yuan: 6
	},
	own: {
		caught: E({
			label: "",
			help: "",
			default: .9,
			min: 0,
			max: 1,
			evidence: h("I6")
		}),
		abandon: E({
			label: "",
			help: "",
			default: .08,
			min: 0,
			max: .5,
			evidence: h("I6")
		})
	},
	lender(e, t, n) {
		e.verify = 1 - (1 - e.verify) * (1 - n.caught * t), e.abandon = 1 - (1 - e.abandon) * (1 - n.abandon * t);
	}
}), le = T({
	id: "legalAction",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "longOverdue",
	evidence: h("C16"),
	evidenceNote: "",
	cost: {
		per: "longLate",
		yuan: 25
	},
	own: {
		capacity: g({
			label: "",
			help: "",
			unit: "factor",
			default: 1.5,
			min: 1,
			max: 5,
			step: .1,
			evidence: h()
		}),
		effect: E({
			label: "",
			help: "",
			default: .4,
			min: 0,
			max: 2,
			evidence: h()
		})
	},
	lender(e, t, n) {
		e.legalCapacity *= 1 + (n.capacity - 1) * t, e.legalEffect += n.effect * t, e.complaints *= 1 + .1 * t;
	}
}), ue = T({
	id: "limitPolicy",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "lending",
	evidence: d("B9", "I2", "I3"),
	evidenceNote: "",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { factor: g({
		label: "",
		help: "",
		unit: "factor",
		default: .8,
		min: .2,
		max: 2,
		step: .05,
		evidence: d("B9")
	}) },
	lender(e, t, n) {
		e.limitFactor *= 1 + (n.factor - 1) * t;
	}
}), de = T({
	id: "personalContact",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "overdue",
	evidence: d("C3", "G5"),
	evidenceNote: "",
	cost: {
		per: "late",
		yuan: 6
	},
	own: { factor: g({
		label: "",
		help: "",
		unit: "factor",
		default: 1.9,
		min: 1,
		max: 4,
		step: .05,
		range: [1.3, 2.5],
		evidence: d("C3")
	}) },
	lender(e, t, n) {
		e.person += (n.factor - 1) * t, e.complaints *= 1 - .2 * t, e.experience += .001 * t;
	}
}), fe = T({
	id: "rateCap",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "rules",
	evidence: d("R1", "R2", "RG1", "RG3"),
	evidenceNote: "",
	cost: {
		per: "applications",
		yuan: 0
	},
	own: { cap: E({
		label: "",
		help: "",
		unit: "shareAYear",
		default: .154,
		min: .04,
		max: .36,
		step: .002,
		evidence: d("RG1", "RG3")
	}) },
	lender(e, t, n) {
		e.rateCap = Math.min(e.rateCap, 1 - (1 - n.cap) * t);
	}
}), pe = T({
	id: "reminders",
	label: "",
	help: "",
	does: "",
	sideEffects: "",
	isNot: "",
	stage: "due",
	evidence: d("N1", "N2", "T20"),
	evidenceNote: "",
	cost: {
		per: "bills",
		yuan: .08
	},
	own: {
		effect: E({
			label: "",
			help: "",
			default: .25,
			min: 0,
			max: .9,
			range: [.1, .5],
			evidence: d("N1")
		}),
		firstBill: E({
			label: "",
			help: "",
			default: .3,
			min: 0,
			max: 1,
			evidence: d("N2")
		})
	},
	people(e, t, n, r) {
		e.forget[t] *= 1 - r.effect * n, e.forgetFirst[t] *= 1 - r.effect * r.firstBill * n;
	}
}), me = [
	T({
		id: "scoreCutoff",
		label: "",
		help: "",
		does: "",
		sideEffects: "",
		isNot: "",
		stage: "lending",
		evidence: d("W1", "W10", "I4"),
		evidenceNote: "",
		cost: {
			per: "applications",
			yuan: 0
		},
		own: { approval: E({
			label: "",
			help: "",
			default: .6,
			min: .05,
			max: 1,
			evidence: d("PR5", "W10")
		}) },
		lender(e, t, n) {
			e.approval += (n.approval - e.approval) * t;
		}
	}),
	M,
	ue,
	ce,
	D,
	pe,
	ee,
	re,
	k,
	de,
	oe,
	le,
	T({
		id: "thirdPartyAgency",
		label: "",
		help: "",
		does: "",
		sideEffects: "",
		isNot: "",
		stage: "longOverdue",
		evidence: d("CL5", "CL6", "T11", "BD1"),
		evidenceNote: "",
		cost: {
			per: "longLate",
			yuan: 0
		},
		own: {
			from: g({
				label: "",
				help: "",
				unit: "months",
				default: 3,
				min: 0,
				max: 24,
				step: 1,
				evidence: d("C16", "CL7")
			}),
			yield: E({
				label: "",
				help: "",
				unit: "shareAMonth",
				default: .006,
				min: 0,
				max: .05,
				step: .001,
				range: [.005, .01],
				evidence: d("CL6", "T11")
			}),
			fee: E({
				label: "",
				help: "",
				default: .33,
				min: 0,
				max: .6,
				range: [.33, .44],
				evidence: d("CL5", "T11")
			})
		},
		lender(e, t, n) {
			e.agency = t, e.agencyFrom = n.from, e.agencyYield = n.yield, e.agencyFee = n.fee, e.complaints *= 1 + t;
		}
	}),
	j,
	te,
	ae,
	O,
	ie,
	A,
	fe,
	ne,
	se
], he = {
	spendingAttitude: v({
		label: "",
		help: "",
		evidence: d("B1", "B3")
	}),
	informationAsymmetry: v({
		label: "",
		help: "",
		evidence: h("I1", "B7", "B17", "I6")
	}),
	medianIncome: g({
		label: "",
		help: "",
		unit: "yuanAMonth",
		default: 4110,
		min: 500,
		max: 3e4,
		step: 10,
		evidence: d("IN1", "T18")
	}),
	incomeSpread: g({
		label: "",
		help: "",
		unit: "plain",
		default: .6,
		min: .2,
		max: 1,
		step: .01,
		range: [.55, .62],
		evidence: d("IN5", "T18")
	}),
	students: _({
		label: "",
		help: "",
		default: .22,
		min: 0,
		max: 1,
		evidence: h("PR2", "CU1")
	}),
	youngWorkers: _({
		label: "",
		help: "",
		default: .35,
		min: 0,
		max: 1,
		evidence: h("PR2", "CU1")
	}),
	households: _({
		label: "",
		help: "",
		default: .28,
		min: 0,
		max: 1,
		evidence: h("PR2")
	}),
	gigWorkers: _({
		label: "",
		help: "",
		default: .15,
		min: 0,
		max: 1,
		evidence: h()
	}),
	essentials: _({
		label: "",
		help: "",
		default: .6,
		min: .3,
		max: .9,
		evidence: h("IN6")
	}),
	debtFree: _({
		label: "",
		help: "",
		default: .45,
		min: 0,
		max: 1,
		evidence: h("B17", "CU1")
	}),
	otherDebt: _({
		label: "",
		help: "",
		default: .16,
		min: 0,
		max: .45,
		evidence: h("CU2", "U9", "T19")
	}),
	hiddenDebt: _({
		label: "",
		help: "",
		default: .33,
		min: 0,
		max: 1,
		range: [.2, .6],
		evidence: h("B17")
	}),
	patience: g({
		label: "",
		help: "",
		unit: "plain",
		default: .85,
		min: .5,
		max: 1,
		step: .01,
		range: [.75, .95],
		evidence: d("B1")
	}),
	blindSpot: _({
		label: "",
		help: "",
		default: .12,
		min: 0,
		max: .4,
		range: [0, .3],
		evidence: h("B7")
	}),
	handToMouth: _({
		label: "",
		help: "",
		default: .37,
		min: 0,
		max: .9,
		range: [.2, .5],
		evidence: d("L1")
	}),
	forgetfulness: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .05,
		min: 0,
		max: .2,
		step: .005,
		range: [.03, .08],
		evidence: d("N6", "T20")
	}),
	autopay: _({
		label: "",
		help: "",
		default: .5,
		min: 0,
		max: 1,
		range: [.2, .8],
		evidence: d("N7", "BT8", "T1")
	}),
	thinFile: _({
		label: "",
		help: "",
		default: .3,
		min: 0,
		max: 1,
		range: [.1, .5],
		evidence: h("I5")
	}),
	misreports: _({
		label: "",
		help: "",
		default: .15,
		min: 0,
		max: .6,
		range: [0, .3],
		evidence: h("I6")
	}),
	willingnessBase: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .004,
		min: 0,
		max: .05,
		step: .001,
		range: [.004, .015],
		evidence: m("U2", "U3", "T1")
	}),
	abilitySteepness: g({
		label: "",
		help: "",
		unit: "plain",
		default: 3,
		min: 1,
		max: 12,
		step: .1,
		range: [3, 8],
		evidence: m("T1", "T2")
	}),
	abilityMidpoint: g({
		label: "",
		help: "",
		unit: "plain",
		default: .8,
		min: .2,
		max: 1.5,
		step: .01,
		range: [.6, 1],
		evidence: m("T1", "T2")
	}),
	help: g({
		label: "",
		help: "",
		unit: "months",
		default: .1,
		min: 0,
		max: .5,
		step: .01,
		range: [.05, .2],
		evidence: h()
	})
}, ge = {
	cureForgot: _({
		label: "",
		help: "",
		unit: "shareADay",
		default: .3,
		min: 0,
		max: 1,
		since: "today",
		evidence: m("T2")
	}),
	cureWouldNot: _({
		label: "",
		help: "",
		unit: "shareADay",
		default: .06,
		min: 0,
		max: .5,
		step: .005,
		since: "today",
		evidence: m("T2")
	}),
	cureCouldNot: _({
		label: "",
		help: "",
		unit: "shareADay",
		default: .09,
		min: 0,
		max: .5,
		step: .005,
		since: "today",
		evidence: m("T2")
	}),
	second: _({
		label: "",
		help: "",
		default: .08,
		min: 0,
		max: 1,
		since: "today",
		evidence: m("T4", "AB9")
	}),
	third: _({
		label: "",
		help: "",
		default: .05,
		min: 0,
		max: 1,
		since: "today",
		evidence: m("T4", "T6")
	}),
	later: _({
		label: "",
		help: "",
		default: .03,
		min: 0,
		max: 1,
		since: "today",
		evidence: m("T6", "T10")
	}),
	handover: g({
		label: "",
		help: "",
		unit: "factor",
		default: 15,
		min: 1,
		max: 20,
		step: .5,
		since: "today",
		evidence: m("T3", "T4", "C16")
	}),
	effectForgot: g({
		label: "",
		help: "",
		unit: "plain",
		default: .4,
		min: 0,
		max: 3,
		step: .05,
		since: "today",
		evidence: h("C2", "C17")
	}),
	effectWouldNot: g({
		label: "",
		help: "",
		unit: "plain",
		default: 1.2,
		min: 0,
		max: 3,
		step: .05,
		since: "today",
		evidence: m("C2", "T13")
	}),
	effectCouldNot: g({
		label: "",
		help: "",
		unit: "plain",
		default: .8,
		min: 0,
		max: 3,
		step: .05,
		since: "today",
		evidence: m("C2", "T13")
	}),
	recovery: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .027,
		min: 0,
		max: .2,
		step: .001,
		since: "today",
		evidence: m("T10", "CL2", "C10")
	}),
	contactReach: _({
		label: "",
		help: "",
		default: .4,
		min: 0,
		max: 1,
		since: "today",
		evidence: d("C3", "CL8")
	})
}, _e = {
	z: 0,
	costs: 0,
	payCut: 0,
	collectors: 1,
	crunch: 0,
	support: 0
};
function ve(e, t, n, r) {
	if (e < 0) return 0;
	if (e < t) return (e + 1) / (t + 1);
	if (e < n) return 1;
	let i = 1, a = e - n + 1;
	for (; a >= r; a -= r) i /= 2;
	return i * (1 - .5 * a / r);
}
var ye = [
	3,
	3,
	1.5,
	.9,
	.6,
	.4,
	.3,
	.2,
	.1
], be = [
	.5,
	.5,
	.7,
	.75,
	.8,
	.85,
	.9,
	.95
], xe = (e, t, n) => ({
	label: e,
	help: t,
	at: (e) => e < 0 ? _e : {
		..._e,
		...n(e)
	}
}), Se = {
	none: xe("No shock", "The economy moves only by its own small noise.", () => ({})),
	slowSqueeze: xe("Slow squeeze", "Living costs rise by 8 % over twelve months and stay there; jobs stay as they are.", (e) => ({ costs: .08 * Math.min(e + 1, 12) / 12 })),
	mildRecession: xe("Mild recession", "Index Z rises to 1 over three months, stays for nine, then halves every six.", (e) => ({ z: ve(e, 3, 12, 6) })),
	severeRecession: xe("Severe recession", "Index Z rises to 2 over three months, stays for twelve, then halves every eight; pay is cut by 3 %.", (e) => ({
		z: 2 * ve(e, 3, 15, 8),
		payCut: .03 * ve(e, 3, 15, 8)
	})),
	pandemic: xe("Pandemic", "Index Z jumps to 3 for two months and fades within the year, as unemployment did in 2020; collectors do half of their work for two months and need half a year to recover.", (e) => ({
		z: ye[e] ?? 0,
		collectors: be[e] ?? 1
	})),
	pandemicSupported: xe("Pandemic with income support", "The same pandemic; for six months those out of work get half of their usual income on top.", (e) => ({
		z: ye[e] ?? 0,
		collectors: be[e] ?? 1,
		support: e < 6 ? .5 : 0
	})),
	creditCrunch: xe("Credit crunch", "Other lenders tighten for a year: half of those who live on several platforms lose that credit and must repay it; jobs stay.", (e) => ({ crunch: .5 * ve(e, 1, 12, 4) })),
	recovery: xe("Recovery", "Better times: index Z falls to -1 within six months and stays there.", (e) => ({ z: -Math.min(e + 1, 6) / 6 }))
}, Ce = Object.fromEntries(Object.entries(Se).map(([e, t]) => [e, t.label])), we = {
	pressure: v({
		label: "",
		help: "",
		evidence: m("U5", "LM1", "T13")
	}),
	shock: b({
		label: "",
		help: "",
		default: "none",
		options: Ce,
		since: "today",
		evidence: h("SH1", "LM1")
	}),
	shockStart: g({
		label: "",
		help: "",
		unit: "month",
		default: 3,
		min: 1,
		max: 60,
		step: 1,
		since: "today",
		evidence: h()
	}),
	noise: g({
		label: "",
		help: "",
		unit: "plain",
		default: .06,
		min: 0,
		max: .5,
		step: .01,
		since: "today",
		evidence: h()
	}),
	jobLoss: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .012,
		min: 0,
		max: .05,
		step: .001,
		range: [.01, .034],
		evidence: p("U17")
	}),
	jobFinding: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .22,
		min: .05,
		max: .6,
		range: [.22, .45],
		evidence: p("U17")
	}),
	jobLossSlope: g({
		label: "",
		help: "",
		unit: "plain",
		default: .09,
		min: 0,
		max: .5,
		step: .01,
		evidence: m("LM1", "T13", "T16")
	}),
	jobFindingSlope: g({
		label: "",
		help: "",
		unit: "plain",
		default: .07,
		min: 0,
		max: .5,
		step: .01,
		evidence: m("U17", "LM1", "T16")
	}),
	payCutSlope: _({
		label: "",
		help: "",
		default: .035,
		min: 0,
		max: .15,
		evidence: h("U16")
	}),
	replacementRate: _({
		label: "",
		help: "",
		default: .5,
		min: 0,
		max: 1,
		range: [.3, .7],
		since: "today",
		evidence: f("U1", "U12")
	})
}, Te = {
	fundingCost: _({
		label: "",
		help: "",
		unit: "shareAYear",
		default: .05,
		min: 0,
		max: .3,
		step: .005,
		evidence: h("F6")
	}),
	servicingCost: g({
		label: "",
		help: "",
		unit: "yuanAMonth",
		default: .6,
		min: 0,
		max: 20,
		step: .1,
		evidence: h()
	}),
	acquisitionCost: g({
		label: "",
		help: "",
		unit: "yuan",
		default: 12,
		min: 0,
		max: 300,
		step: 1,
		evidence: h("C9")
	}),
	messageCost: g({
		label: "",
		help: "",
		unit: "yuan",
		default: .08,
		min: 0,
		max: 1,
		step: .01,
		evidence: h()
	}),
	callCost: g({
		label: "",
		help: "",
		unit: "yuan",
		default: 6,
		min: 0,
		max: 50,
		step: .5,
		evidence: h("CL9")
	}),
	legalStaff: g({
		label: "",
		help: "",
		unit: "people",
		default: .9,
		min: 0,
		max: 20,
		step: .1,
		since: "today",
		evidence: h()
	}),
	casesPerHead: g({
		label: "",
		help: "",
		unit: "cases",
		default: 26,
		min: 1,
		max: 500,
		step: 1,
		since: "today",
		evidence: h()
	}),
	caseCost: g({
		label: "",
		help: "",
		unit: "yuan",
		default: 60,
		min: 0,
		max: 2e3,
		step: 5,
		since: "today",
		evidence: h("CL9")
	}),
	capacityLoop: y({
		label: "",
		help: "",
		default: !0,
		since: "today",
		evidence: h()
	}),
	cautionLoop: y({
		label: "",
		help: "",
		default: !0,
		since: "today",
		evidence: d("W9")
	}),
	caution: g({
		label: "",
		help: "",
		unit: "plain",
		default: .05,
		min: 0,
		max: .3,
		step: .01,
		range: [.02, .2],
		since: "today",
		evidence: h("W9")
	})
}, Ee = {
	customersToday: _({
		label: "",
		help: "",
		default: .7,
		min: 0,
		max: 1,
		evidence: h("BT11")
	}),
	innovators: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .0025,
		min: 0,
		max: .1,
		step: 5e-4,
		evidence: p("G4")
	}),
	imitators: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .032,
		min: 0,
		max: .3,
		step: .001,
		evidence: p("G4")
	}),
	churn: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .007,
		min: 0,
		max: .1,
		step: .001,
		evidence: h()
	}),
	trustStart: _({
		label: "",
		help: "",
		default: .6,
		min: 0,
		max: 1,
		evidence: h()
	}),
	trustPull: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .05,
		min: 0,
		max: .5,
		evidence: h()
	}),
	trustElasticity: g({
		label: "",
		help: "",
		unit: "plain",
		default: .3,
		min: 0,
		max: 2,
		step: .05,
		range: [.1, .8],
		evidence: d("G1", "G2", "G3")
	}),
	complaints: _({
		label: "",
		help: "",
		unit: "shareAMonth",
		default: .002,
		min: 0,
		max: .1,
		step: .001,
		evidence: h("BD1", "BD4")
	}),
	adverseSelection: _({
		label: "",
		help: "",
		default: .1,
		min: 0,
		max: .25,
		evidence: d("I1")
	}),
	trustLoop: y({
		label: "",
		help: "",
		default: !0,
		since: "today",
		evidence: d("G1", "G3")
	}),
	growthLoop: y({
		label: "",
		help: "",
		default: !0,
		since: "today",
		evidence: p("G4")
	}),
	regulator: y({
		label: "",
		help: "",
		default: !0,
		since: "today",
		evidence: h("BD4", "RG8")
	}),
	regulatorThreshold: g({
		label: "",
		help: "",
		unit: "plain",
		default: 4,
		min: .1,
		max: 100,
		step: .1,
		since: "today",
		evidence: h("BD1", "BD4")
	}),
	rival: _({
		label: "",
		help: "",
		default: .6,
		min: 0,
		max: 3,
		evidence: h()
	})
}, De = {
	economy: we,
	borrowers: he,
	product: {
		kind: b({
			label: "",
			help: "",
			default: "wallet",
			options: {
				wallet: "Instalment wallet",
				card: "Revolving card"
			},
			evidence: d("BT1", "BT2")
		}),
		instalmentUsers: _({
			label: "",
			help: "",
			default: .52,
			min: 0,
			max: 1,
			evidence: d("CU1", "T19")
		}),
		instalmentShare: _({
			label: "",
			help: "",
			default: .6,
			min: 0,
			max: 1,
			evidence: h("PR2", "T9", "T17")
		}),
		dormant: _({
			label: "",
			help: "",
			default: .13,
			min: 0,
			max: .8,
			evidence: d("CU1", "BT17")
		}),
		fee3: _({
			label: "",
			help: "",
			unit: "shareAMonth",
			default: .005,
			min: 0,
			max: .03,
			step: 5e-4,
			evidence: d("BT2")
		}),
		fee6: _({
			label: "",
			help: "",
			unit: "shareAMonth",
			default: .006,
			min: 0,
			max: .03,
			step: 5e-4,
			evidence: d("BT2")
		}),
		fee12: _({
			label: "",
			help: "",
			unit: "shareAMonth",
			default: .007,
			min: 0,
			max: .03,
			step: 5e-4,
			evidence: d("BT2")
		}),
		fee24: _({
			label: "",
			help: "",
			unit: "shareAMonth",
			default: .009,
			min: 0,
			max: .03,
			step: 5e-4,
			evidence: d("BT2")
		}),
		share3: _({
			label: "",
			help: "",
			default: .15,
			min: 0,
			max: 1,
			evidence: h("PR2")
		}),
		share6: _({
			label: "",
			help: "",
			default: .2,
			min: 0,
			max: 1,
			evidence: h("PR2")
		}),
		share12: _({
			label: "",
			help: "",
			default: .5,
			min: 0,
			max: 1,
			evidence: h("PR2")
		}),
		share24: _({
			label: "",
			help: "",
			default: .15,
			min: 0,
			max: 1,
			evidence: h("PR2")
		}),
		lateFee: _({
			label: "",
			help: "",
			unit: "shareADay",
			default: 5e-4,
			min: 0,
			max: .002,
			step: 1e-4,
			evidence: d("BT2", "BT6")
		}),
		merchantFee: _({
			label: "",
			help: "",
			default: .008,
			min: 0,
			max: .06,
			step: .001,
			evidence: h("W11")
		}),
		cardRate: _({
			label: "",
			help: "",
			unit: "shareAYear",
			default: .1825,
			min: 0,
			max: .36,
			step: .0025,
			evidence: d("BT6", "RG1")
		}),
		minimumShare: _({
			label: "",
			help: "",
			default: .05,
			min: .01,
			max: .5,
			evidence: d("BT3", "B19")
		}),
		limitMonths: g({
			label: "",
			help: "",
			unit: "months",
			default: .95,
			min: .1,
			max: 8,
			step: .05,
			evidence: h("W8", "T17")
		}),
		limitCap: g({
			label: "",
			help: "",
			unit: "yuan",
			default: 4700,
			min: 300,
			max: 5e4,
			step: 100,
			evidence: h("BT13", "T17")
		}),
		limitGrowth: _({
			label: "",
			help: "",
			unit: "shareAMonth",
			default: .004,
			min: 0,
			max: .05,
			step: .001,
			evidence: h("BT15", "BT13")
		}),
		utilisation: g({
			label: "",
			help: "",
			unit: "plain",
			default: -.7,
			min: -4,
			max: 3,
			step: .05,
			evidence: d("B3", "B9")
		}),
		substitution: _({
			label: "",
			help: "",
			default: .9,
			min: 0,
			max: 1,
			range: [.8, .97],
			evidence: d("B12", "CU3")
		}),
		keepUp: _({
			label: "",
			help: "",
			default: .03,
			min: 0,
			max: .95,
			evidence: d("T4")
		})
	},
	underwriting: {
		strictness: v({
			label: "",
			help: "",
			evidence: h("W7", "W10", "PR5")
		}),
		signal: _({
			label: "",
			help: "",
			default: .45,
			min: 0,
			max: 1,
			range: [.4, .7],
			since: "today",
			evidence: d("W1")
		}),
		thinFileSignal: _({
			label: "",
			help: "",
			default: .93,
			min: .5,
			max: 1,
			range: [.9, .95],
			since: "today",
			evidence: d("I5")
		}),
		drift: _({
			label: "",
			help: "",
			default: .25,
			min: 0,
			max: .6,
			since: "today",
			evidence: h("W2")
		}),
		reviewMonths: g({
			label: "",
			help: "",
			unit: "months",
			default: 6,
			min: 1,
			max: 24,
			step: 1,
			since: "today",
			evidence: h()
		})
	},
	collection: ge,
	lender: Te,
	market: Ee
}, Oe = /* @__PURE__ */ new Map(), ke = (e, t) => {
	for (let [n, r] of Object.entries(t)) Oe.set(`${e}.${n}`, r);
};
for (let [e, t] of Object.entries(De)) ke(e, t);
for (let { id: e, parameters: t } of me) ke(`policies.${e}`, t);
var Ae = Oe;
function je(e) {
	return Oe.has(e);
}
function Me(e) {
	let t = Oe.get(e);
	if (!t) throw RangeError(`No parameter has the path ${e}.`);
	return t;
}
// src/model/preset.ts
function N(e) {
	return e;
}
// src/model/presets/fintechInstalment.ts
var Ne = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"PR3",
		"PC3",
		"PC4",
		"PC9",
		"PC10",
		"U9"
	],
	fittedTo: [
		"T1",
		"T2",
		"T15"
	],
	misses: [],
	finding: {
		text: "",
		measure: "day1_delinquency",
		versus: "reference-wallet-2019",
		at: "run",
		low: 1.1,
		high: 1.6
	},
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
}), Pe = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"U9",
		"SH4",
		"SH5"
	],
	fittedTo: ["U9"],
	misses: [],
	finding: {
		text: "",
		measure: "overdue_91_plus",
		versus: "fintech-instalment",
		at: 6,
		low: 1.5,
		high: 3
	},
	values: {
		...Ne.values,
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), Fe = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"DC37",
		"DC38",
		"DC39",
		"DC41",
		"PC14"
	],
	fittedTo: ["DC37", "DC41"],
	misses: [],
	finding: {
		text: "",
		measure: "overdue_30_plus",
		at: "run",
		low: .01,
		high: .022
	},
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
}), Ie = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"U5",
		"DC42",
		"DC43"
	],
	fittedTo: [],
	misses: [],
	finding: {
		text: "",
		measure: "loss",
		versus: "prime-card",
		at: "run",
		low: 1.1,
		high: 2.6
	},
	values: {
		...Fe.values,
		"economy.shock": "severeRecession",
		"economy.shockStart": 1
	}
}), Le = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"BT1",
		"BT2",
		"BT8",
		"U8",
		"SH1",
		"PC4"
	],
	fittedTo: [
		"T1",
		"T2",
		"T3",
		"T4",
		"T5",
		"T6",
		"T7",
		"T10",
		"T17",
		"T18",
		"T19"
	],
	misses: [],
	finding: {
		text: "",
		measure: "overdue_91_plus",
		at: "run",
		low: .01,
		high: .014
	},
	values: {}
}), Re = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"SH1",
		"SH4",
		"SH5",
		"LM1"
	],
	fittedTo: [
		"T13",
		"T14",
		"T15",
		"T16"
	],
	misses: [],
	finding: {
		text: "",
		measure: "overdue_91_plus",
		versus: "reference-wallet-2019",
		at: 6,
		low: 1.6,
		high: 2.6
	},
	values: {
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), ze = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"B17",
		"CU5",
		"U9"
	],
	fittedTo: [],
	misses: [],
	finding: {
		text: "",
		measure: "day1_delinquency",
		versus: "reference-wallet-2019",
		at: 8,
		low: 1.02,
		high: 1.8
	},
	values: {
		"economy.shock": "creditCrunch",
		"economy.shockStart": 1
	}
}), Be = N({
	label: "",
	help: "",
	story: "",
	sources: ["U5", "U17"],
	fittedTo: [],
	misses: [],
	finding: {
		text: "",
		measure: "loss",
		versus: "reference-wallet-2019",
		at: "run",
		low: 1.15,
		high: 2.6
	},
	values: {
		"economy.shock": "severeRecession",
		"economy.shockStart": 1
	}
}), Ve = N({
	label: "",
	help: "",
	story: "",
	sources: ["U5", "IN6"],
	fittedTo: [],
	misses: [],
	finding: {
		text: "",
		measure: "cause_could_not",
		versus: "reference-wallet-2019",
		at: "run",
		low: 1.02,
		high: 1.6
	},
	values: {
		"economy.shock": "slowSqueeze",
		"economy.shockStart": 1
	}
}), He = N({
	label: "",
	help: "",
	story: "",
	sources: ["U11", "SH1"],
	fittedTo: ["U11"],
	misses: [],
	finding: {
		text: "",
		measure: "overdue_91_plus",
		versus: "reference-wallet-2020-shock",
		at: 7,
		low: .6,
		high: .97
	},
	values: {
		"economy.shock": "pandemicSupported",
		"economy.shockStart": 1
	}
}), Ue = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"SH7",
		"CU4",
		"CU5"
	],
	fittedTo: ["SH7"],
	misses: [],
	finding: {
		text: "",
		measure: "day1_delinquency",
		at: "run",
		low: .08,
		high: .13
	},
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
}), We = N({
	label: "",
	help: "",
	story: "",
	sources: ["SH7"],
	fittedTo: ["T15"],
	misses: [],
	finding: {
		text: "",
		measure: "day1_delinquency",
		versus: "subprime-instalment",
		at: 2,
		low: 1.25,
		high: 1.75
	},
	values: {
		...Ue.values,
		"economy.shock": "pandemic",
		"economy.shockStart": 1
	}
}), Ge = N({
	label: "",
	help: "",
	story: "",
	sources: [
		"B19",
		"DC01",
		"DC04",
		"DC05",
		"DC06",
		"DC21"
	],
	fittedTo: [
		"DC01",
		"DC04",
		"DC05",
		"DC06",
		"DC21"
	],
	misses: ["Buckets here are counted at the calendar month’s end, the data at each statement; so more accounts seem to roll from 1-30 to 31-60 days (0.14 against 0.05) and fewer to catch up (0.16 against 0.30)."],
	finding: {
		text: "",
		measure: "overdue_1_30_accounts",
		at: "run",
		low: .07,
		high: .16
	},
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
}), Ke = {
	"reference-wallet-2019": Le,
	"reference-wallet-2020-shock": Re,
	"reference-wallet-supported": He,
	"reference-wallet-squeeze": Ve,
	"reference-wallet-recession": Be,
	"reference-wallet-crunch": ze,
	"fintech-instalment": Ne,
	"fintech-2020-shock": Pe,
	"subprime-instalment": Ue,
	"subprime-2020-shock": We,
	"us-pay-in-four": N({
		label: "",
		help: "",
		story: "",
		sources: [
			"PR4",
			"PR5",
			"PR6",
			"N10",
			"W10",
			"W11"
		],
		fittedTo: ["W10", "W11"],
		misses: ["Fortnightly due days are rounded to months."],
		finding: {
			text: "",
			measure: "day1_delinquency",
			versus: "reference-wallet-2019",
			at: "run",
			low: .4,
			high: .95
		},
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
	"taiwan-2005": Ge,
	"prime-card": Fe,
	"prime-card-recession": Ie
}, qe = {
	seed: "spring",
	replicates: 50,
	borrowers: 1e4,
	months: 36
}, Je = {
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
function Ye(e) {
	return Object.hasOwn(Ke, e);
}
function Xe(e, t) {
	return Ke[e].values[t] ?? Me(t).default;
}
function P(e, t) {
	return e.changes[t] ?? Xe(e.preset, t);
}
function Ze(e, t, n) {
	let r = Object.entries(e.changes).filter(([e]) => e !== t), i = n === Xe(e.preset, t) ? r : [...r, [t, n]], a = new Map([...Ae.keys()].map((e, t) => [e, t]));
	return i.sort(([e], [t]) => a.get(e) - a.get(t)), {
		preset: e.preset,
		changes: Object.fromEntries(i)
	};
}
function Qe(e, t) {
	if (!je(e)) {
		let t = ot(e);
		return {
			value: void 0,
			problems: [{
				kind: "unknown",
				path: e,
				...t === void 0 ? {} : { nearest: t }
			}]
		};
	}
	return $e(e, Me(e), t);
}
function $e(e, t, n) {
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
function et(e) {
	let t = [];
	for (let n of Ae.keys()) {
		if (!n.endsWith(".end")) continue;
		let r = n.slice(0, -4), i = P(e, `${r}.start`);
		P(e, `${r}.on`) === !0 && P(e, n) < i && t.push({
			kind: "conflict",
			path: n,
			reason: "endBeforeStart"
		});
	}
	let n = (t) => P(e, `policies.${t}.on`) === !0;
	return n("thirdPartyAgency") && n("debtSale") && P(e, "policies.debtSale.intensity") === 1 && P(e, "policies.debtSale.age") <= P(e, "policies.thirdPartyAgency.from") && t.push({
		kind: "conflict",
		path: "policies.debtSale.age",
		reason: "soldBeforePlaced"
	}), t;
}
function tt(e) {
	let t = [], n = (n) => {
		let r = e[n];
		if (r === void 0) return qe[n];
		let i = typeof r == "number" ? r : typeof r == "string" && r.trim() !== "" ? Number(r) : NaN, { min: a, max: o } = Je[n];
		return Number.isInteger(i) ? i < a || i > o ? (t.push({
			kind: "range",
			path: n,
			given: at(r),
			min: a,
			max: o
		}), Math.min(o, Math.max(a, i))) : i : (t.push({
			kind: "type",
			path: n,
			given: at(r),
			expected: "number"
		}), qe[n]);
	}, r = qe.seed;
	if (e.seed !== void 0) {
		let n = typeof e.seed == "string" || typeof e.seed == "number" ? String(e.seed) : "";
		n.length >= Je.seed.min && n.length <= Je.seed.max ? r = n : t.push({
			kind: "range",
			path: "seed",
			given: n.slice(0, 60),
			...Je.seed
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
function nt(e) {
	return it((t) => P(e, t));
}
function rt(e) {
	return it((t) => Me(t).since === "start" ? P(e, t) : Xe(e.preset, t));
}
function it(e) {
	let t = {};
	for (let n of Ae.keys()) {
		let r = n.split("."), i = r.pop(), a = t;
		for (let e of r) a = a[e] ??= {};
		a[i] = e(n);
	}
	return t;
}
function at(e) {
	return (typeof e == "string" || typeof e == "number" ? String(e) : JSON.stringify(e)).slice(0, 60);
}
function ot(e) {
	let t = e.toLowerCase(), n, r = Math.max(2, Math.floor(e.length / 4)) + 1;
	for (let e of Ae.keys()) {
		let i = st(t.slice(0, 60), e.toLowerCase(), r);
		i < r && ([n, r] = [e, i]);
	}
	return n;
}
function st(e, t, n) {
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
var F = [
	"none",
	"current",
	"d1_30",
	"d31_60",
	"d61_90",
	"d91_plus"
], ct = [...F, "chargedOff"], lt = [
	"couldNot",
	"wouldNot",
	"forgot"
], ut = [
	"incomeShock",
	"livingCosts",
	"overspending",
	"misjudged",
	"otherDebts",
	"together"
], dt = 0;
function I(e = 1) {
	let t = dt;
	return dt += e, t;
}
var ft = I(F.length * ct.length), pt = I(F.length * ct.length), mt = I(F.length), ht = I(F.length), gt = I(F.length), _t = I(F.length), vt = I(F.length), yt = I(), bt = I(), xt = I(), St = I(), Ct = I(), wt = I(), Tt = I(), Et = I(), Dt = I(), Ot = I(), kt = I(), At = I(), L = I(lt.length), jt = I(ut.length), Mt = I(lt.length), Nt = I(), Pt = I(), Ft = I(), It = I(), Lt = I(3), Rt = I(), zt = I(), Bt = I(), Vt = I(), Ht = I(), Ut = I(), Wt = I(), Gt = I(), Kt = I(), qt = I(), Jt = I(), Yt = I(), Xt = I(), Zt = I(), Qt = I(), $t = I(), en = I(), tn = I(), nn = I(), rn = I(), an = I(), on = I(), sn = I(), cn = I(), ln = I(), un = I(), dn = I(), fn = I(), pn = I(), mn = I(), hn = I(22), gn = I(), _n = I(), vn = I(), yn = I(), bn = I(), xn = I(), Sn = I(), Cn = I(), wn = I(), Tn = I(), En = I(), Dn = I(), On = I(), kn = I(), An = I(), jn = I(), Mn = I(), Nn = I(), Pn = I(), Fn = I(), In = dt * x.length, Ln = [
	"opened",
	"limits",
	"ever31",
	"ever91",
	"owed31",
	"owed91"
], Rn = class {
	months;
	data;
	quarters;
	constructor(e, t) {
		this.quarters = Math.ceil((e + 18) / 3);
		let n = In * (e + 1) + this.quarters * (e + 1) * Ln.length;
		if (t && t.length !== n) throw RangeError(`A world of ${e} months has ${n} numbers, not ${t.length}.`);
		this.months = e, this.data = t ?? new Float64Array(n);
	}
	total(e, t) {
		let n = t * In + e * x.length, r = 0;
		for (let e = 0; e < x.length; e++) r += this.data[n + e];
		return r;
	}
	vintageAt(e, t, n) {
		let r = e * (this.months + 1) + Math.max(0, t);
		return In * (this.months + 1) + r * Ln.length + n;
	}
	vintage(e, t, n) {
		return this.data[this.vintageAt(e, t, Ln.indexOf(n))];
	}
	of(e, t, n) {
		return this.data[t * In + e * x.length + n];
	}
}, zn = (e) => F.map((t, n) => pt + n * ct.length + e), R = (e) => F.map((t, n) => ft + n * ct.length + e), Bn = (e, t) => pt + e * ct.length + t, Vn = (e, t) => ft + e * ct.length + t, Hn = (e) => F.map((t, n) => e + n), z = (...e) => e.map((e) => [e, 1]), Un = (...e) => e.map((e) => [e, -1]), [, Wn, Gn, B, V, Kn] = [
	0,
	1,
	2,
	3,
	4,
	5
], qn = [
	Wn,
	Gn,
	B,
	V,
	Kn
].flatMap((e) => zn(e)), Jn = [
	Wn,
	Gn,
	B,
	V,
	Kn
].flatMap((e) => R(e)), Yn = (...e) => ({
	top: z(...e.flatMap((e) => zn(e))),
	bottom: z(...qn),
	unit: "share",
	over: "pooled",
	worse: "more"
}), Xn = (...e) => ({
	top: z(...e.flatMap((e) => R(e))),
	bottom: z(...Jn),
	unit: "share",
	over: "pooled",
	worse: "more"
}), Zn = [
	Rt,
	zt,
	Bt,
	Ut
], Qn = [...Hn(vt), ...Hn(_t)], $n = Array.from({ length: 22 }, (e, t) => hn + t), er = [
	ln,
	un,
	dn,
	fn,
	pn,
	mn,
	...$n
], tr = [...Jn, ...R(0)], nr = {
	current: .05,
	d1: .066,
	d31: .0963,
	d91: .1457
}, rr = {
	overdue_1_30: {
		label: "",
		help: "",
		...Yn(Gn)
	},
	overdue_31_60: {
		label: "",
		help: "",
		...Yn(B)
	},
	overdue_61_90: {
		label: "",
		help: "",
		...Yn(V)
	},
	overdue_31_90: {
		label: "",
		help: "",
		...Yn(B, V)
	},
	overdue_91_plus: {
		label: "",
		help: "",
		...Yn(Kn)
	},
	overdue_30_plus: {
		label: "",
		help: "",
		...Yn(B, V, Kn)
	},
	overdue_1_30_accounts: {
		label: "",
		help: "",
		...Xn(Gn)
	},
	overdue_31_60_accounts: {
		label: "",
		help: "",
		...Xn(B)
	},
	overdue_61_90_accounts: {
		label: "",
		help: "",
		...Xn(V)
	},
	overdue_31_90_accounts: {
		label: "",
		help: "",
		...Xn(B, V)
	},
	overdue_91_plus_accounts: {
		label: "",
		help: "",
		...Xn(Kn)
	},
	overdue_30_plus_accounts: {
		label: "",
		help: "",
		...Xn(B, V, Kn)
	},
	day1_delinquency: {
		label: "",
		help: "",
		unit: "share",
		top: z(Tt),
		bottom: z(Ct),
		over: "pooled",
		worse: "more"
	},
	day1_delinquency_accounts: {
		label: "",
		help: "",
		unit: "share",
		top: z(wt),
		bottom: z(St),
		over: "pooled",
		worse: "more"
	},
	collected_7d: {
		label: "",
		help: "",
		unit: "share",
		top: z(Et),
		bottom: z(Tt),
		over: "pooled",
		worse: "less"
	},
	collected_30d: {
		label: "",
		help: "",
		unit: "share",
		top: z(Dt),
		bottom: z(Tt),
		over: "pooled",
		worse: "less"
	},
	flow_current_to_31: {
		label: "",
		help: "",
		unit: "share",
		top: z(Ot),
		bottom: z(Ct),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	roll_31_60_to_61_90: {
		label: "",
		help: "",
		unit: "share",
		top: z(Bn(B, V)),
		bottom: z(...zn(B)),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	roll_1_30_to_31_60: {
		label: "",
		help: "",
		unit: "share",
		top: z(Bn(Gn, B)),
		bottom: z(...zn(Gn)),
		lagged: !0,
		over: "pooled",
		worse: "more"
	},
	first_payment_default: {
		label: "",
		help: "",
		unit: "share",
		top: z(At),
		bottom: z(kt),
		over: "pooled",
		worse: "more"
	},
	charge_off_rate: {
		label: "",
		help: "",
		unit: "share",
		top: z(...Hn(vt)),
		bottom: z(...qn),
		over: "pooled",
		yearly: !0,
		worse: "more"
	},
	recovery_12m: {
		label: "",
		help: "",
		unit: "share",
		top: z(Ft),
		bottom: z(Nt),
		over: "pooled",
		window: 12,
		worse: "less"
	},
	loss: {
		label: "",
		help: "",
		unit: "yuan",
		top: [...z(...Qn), ...Un(...Zn)],
		over: "sum",
		worse: "more"
	},
	charged_off: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...Hn(vt)),
		over: "sum",
		worse: "more"
	},
	recovered: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...Zn),
		over: "sum",
		worse: "less"
	},
	income_fees: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...Hn(ht), cn),
		over: "sum",
		worse: "less"
	},
	costs: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...er),
		over: "sum",
		worse: "more"
	},
	programme_costs: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...$n),
		over: "sum",
		worse: "more"
	},
	profit: {
		label: "",
		help: "",
		unit: "yuan",
		top: [...z(...Hn(ht), cn, ...Zn, _n), ...Un(...er, ...Qn, gn)],
		over: "sum",
		worse: "less"
	},
	provision: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(gn),
		over: "last",
		worse: "more"
	},
	approval_rate: {
		label: "",
		help: "",
		unit: "share",
		top: z(Yt),
		bottom: z(Jt),
		over: "pooled",
		worse: "less"
	},
	false_rejection_rate: {
		label: "",
		help: "",
		unit: "share",
		top: [...z(Jt), ...Un(Yt, Qt)],
		bottom: [...z(Jt), ...Un(Zt, Qt)],
		over: "pooled",
		worse: "more"
	},
	false_approval_rate: {
		label: "",
		help: "",
		unit: "share",
		top: z(Zt),
		bottom: z(Zt, Qt),
		over: "pooled",
		worse: "more"
	},
	bad_rate_approved: {
		label: "",
		help: "",
		unit: "share",
		top: z(Zt),
		bottom: z(Yt),
		over: "pooled",
		window: 12,
		worse: "more"
	},
	receivables: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...qn),
		over: "last",
		worse: "less"
	},
	purchases: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(...Hn(mt)),
		over: "sum",
		worse: "less"
	},
	customers: {
		label: "",
		help: "",
		unit: "count",
		top: z(...tr),
		over: "last",
		worse: "less"
	},
	unemployment: {
		label: "",
		help: "",
		unit: "share",
		top: z(nn),
		bottom: z(tn),
		over: "pooled",
		worse: "more"
	},
	cause_could_not: {
		label: "",
		help: "",
		unit: "share",
		top: z(L),
		bottom: z(L, L + 1, L + 2),
		over: "pooled"
	},
	cause_would_not: {
		label: "",
		help: "",
		unit: "share",
		top: z(L + 1),
		bottom: z(L, L + 1, L + 2),
		over: "pooled"
	},
	cause_forgot: {
		label: "",
		help: "",
		unit: "share",
		top: z(L + 2),
		bottom: z(L, L + 1, L + 2),
		over: "pooled"
	},
	cause_could_not_91_plus: {
		label: "",
		help: "",
		unit: "share",
		top: z(Mt),
		bottom: z(Mt, Mt + 1, Mt + 2),
		over: "pooled"
	},
	cause_would_not_91_plus: {
		label: "",
		help: "",
		unit: "share",
		top: z(Mt + 1),
		bottom: z(Mt, Mt + 1, Mt + 2),
		over: "pooled"
	},
	root_income_shock: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt),
		bottom: z(L),
		over: "pooled"
	},
	root_living_costs: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt + 1),
		bottom: z(L),
		over: "pooled"
	},
	root_overspending: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt + 2),
		bottom: z(L),
		over: "pooled"
	},
	root_misjudged: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt + 3),
		bottom: z(L),
		over: "pooled"
	},
	root_other_debts: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt + 4),
		bottom: z(L),
		over: "pooled"
	},
	root_together: {
		label: "",
		help: "",
		unit: "share",
		top: z(jt + 5),
		bottom: z(L),
		over: "pooled"
	},
	recovered_own: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(Rt),
		over: "sum",
		worse: "less"
	},
	recovered_legal: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(zt),
		over: "sum",
		worse: "less"
	},
	recovered_agency: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(Bt),
		over: "sum",
		worse: "less"
	},
	recovered_sale: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(Ut),
		over: "sum",
		worse: "less"
	},
	claims: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(It),
		over: "last",
		worse: "more"
	},
	late_fees: {
		label: "",
		help: "",
		unit: "yuan",
		top: z(xt),
		over: "sum",
		worse: "more"
	},
	class_normal: {
		label: "",
		help: "",
		unit: "share",
		top: z(...zn(Wn)),
		bottom: z(...qn, It),
		over: "pooled",
		worse: "less"
	},
	class_special_mention: {
		label: "",
		help: "",
		unit: "share",
		top: z(...[
			Gn,
			B,
			V
		].flatMap((e) => zn(e))),
		bottom: z(...qn, It),
		over: "pooled",
		worse: "more"
	},
	class_substandard: {
		label: "",
		help: "",
		unit: "share",
		top: z(...zn(Kn), Lt),
		bottom: z(...qn, It),
		over: "pooled",
		worse: "more"
	},
	class_doubtful: {
		label: "",
		help: "",
		unit: "share",
		top: z(Lt + 1),
		bottom: z(...qn, It),
		over: "pooled",
		worse: "more"
	},
	class_loss: {
		label: "",
		help: "",
		unit: "share",
		top: z(Lt + 2),
		bottom: z(...qn, It),
		over: "pooled",
		worse: "more"
	},
	plans_signed: {
		label: "",
		help: "",
		unit: "count",
		top: z(on),
		over: "sum"
	},
	plans_broken: {
		label: "",
		help: "",
		unit: "share",
		top: z(sn),
		bottom: z(on),
		over: "pooled",
		worse: "more"
	},
	regulated: {
		label: "",
		help: "",
		unit: "share",
		top: z(wn),
		bottom: z(Tn),
		over: "pooled",
		worse: "more"
	},
	legal_cases: {
		label: "",
		help: "",
		unit: "count",
		top: z(vn),
		over: "sum",
		worse: "more"
	},
	legal_backlog: {
		label: "",
		help: "",
		unit: "count",
		top: z(bn),
		over: "last",
		worse: "more"
	},
	complaints: {
		label: "",
		help: "",
		unit: "count",
		top: [[xn, 1e-6]],
		over: "sum",
		worse: "more"
	},
	trust: {
		label: "",
		help: "",
		unit: "index",
		top: [[Sn, 1e-6]],
		bottom: z(Tn),
		over: "last",
		worse: "less"
	},
	market_share: {
		label: "",
		help: "",
		unit: "share",
		top: z(...tr),
		bottom: z(...tr, Cn),
		over: "last",
		worse: "less"
	},
	distress: {
		label: "",
		help: "",
		unit: "share",
		top: [...R(0), ...R(Wn)].map((e) => [e, nr.current]).concat(R(Gn).map((e) => [e, nr.d1]), [...R(B), ...R(V)].map((e) => [e, nr.d31]), R(Kn).map((e) => [e, nr.d91])),
		bottom: z(...tr),
		over: "pooled",
		worse: "more"
	},
	over_indebted: {
		label: "",
		help: "",
		unit: "share",
		top: z(rn),
		bottom: z(...tr),
		over: "pooled",
		worse: "more"
	}
}, ir = rr, ar = Object.keys(rr);
function or(e, t, n, r) {
	let i = 0;
	for (let [a, o] of t) i += o * (r === void 0 ? e.total(a, n) : e.of(a, n, r));
	return i;
}
function sr(e, t, n, r) {
	let i = or(t, e.top, n, r) * (e.yearly ? 12 : 1);
	if (!e.bottom) return e.unit === "yuan" ? i / 100 : i;
	let a = e.lagged ? Math.max(0, n - 1) : n, o = or(t, e.bottom, a, r);
	return o === 0 ? 0 : i / o;
}
function cr(e, t, n) {
	let { months: r } = t;
	if (e.over === "last") return sr(e, t, r, n);
	let i = e.window ?? 0, a = r > i ? r - i : r, o = 0, s = 0, c = +!!e.lagged;
	for (let r = 1; r <= a; r++) o += or(t, e.top, r, n), e.bottom && (s += or(t, e.bottom, r - c, n));
	return e.over === "sum" ? e.unit === "yuan" ? o / 100 : o : s === 0 ? 0 : (e.yearly ? 12 : 1) * o / s;
}
// src/model/hash.ts
var lr = class {
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
function ur(e) {
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
function dr(e, t) {
	let n = e[0]?.months ?? 0;
	return Array.from({ length: n + 1 }, (n, r) => e.map((e) => sr(ir[t], e, r)));
}
function fr(e, t) {
	return e.map((e) => cr(ir[t], e));
}
function pr(e) {
	let t = new lr().addText(l);
	for (let n of e) t.add(n.data);
	return t.digest();
}
// src/model/maths.ts
var mr = .6931471803691238, hr = 19082149292705877e-26;
function gr(e) {
	let t = 1, n = e < 0 ? .5 : 2;
	for (let r = e < 0 ? -e : e; r > 0; r--) t *= n;
	return t;
}
function H(e) {
	if (!(e >= -700 && e <= 700)) throw RangeError(`exp takes -700 to 700, got ${e}.`);
	let t = Math.round(e / .6931471805599453), n = e - t * mr - t * hr, r = 1, i = 1;
	for (let e = 1; e <= 14; e++) r *= n / e, i += r;
	return i * gr(t);
}
function _r(e) {
	if (!(e > 0 && e < Infinity)) throw RangeError(`log takes a positive number, got ${e}.`);
	let t = 0, n = e;
	for (; n > 1.4142135623730951;) n *= .5, t++;
	for (; n < .7071067811865476;) n *= 2, t--;
	let r = (n - 1) / (n + 1), i = r * r, a = r, o = r;
	for (let e = 3; e <= 27; e += 2) a *= i, o += a / e;
	return 2 * o + t * hr + t * mr;
}
function vr(e) {
	return 1 / (1 + H(-e));
}
function yr(e) {
	if (!(e > 0 && e < 1)) throw RangeError(`A quantile takes a share above 0 and below 1, got ${e}.`);
	if (e > .5) return -yr(1 - e);
	let t;
	if (e < .02425) {
		let n = Math.sqrt(-2 * _r(e));
		t = (((((-.007784894002430293 * n - .3223964580411365) * n - 2.400758277161838) * n - 2.549732539343734) * n + 4.374664141464968) * n + 2.938163982698783) / ((((.007784695709041462 * n + .3224671290700398) * n + 2.445134137142996) * n + 3.754408661907416) * n + 1);
	} else {
		let n = e - .5, r = n * n;
		t = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * n / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
	}
	let n = xr(t) - e;
	return t - n / br(t);
}
function br(e) {
	return .3989422804014327 * H(-e * e / 2);
}
function xr(e) {
	if (e > 0) return 1 - xr(-e);
	if (e < -37) return 0;
	if (e > -3) {
		let t = e, n = e;
		for (let r = 3; r < 80; r += 2) t *= e * e / r, n += t;
		return .5 + n * br(e);
	}
	let t = 0;
	for (let n = 60; n >= 1; n--) t = n / (-e + t);
	return br(e) / (-e + t);
}
// src/model/people.ts
var Sr = 2e3, Cr = class {
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
	ending;
	endingFee;
	endingRest;
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
	constructor(e) {
		this.size = e, this.segment = new Uint8Array(e), this.dueDay = new Uint8Array(e), this.income = new Int32Array(e), this.essentials = new Int32Array(e), this.otherDebt = new Int32Array(e), this.patience = new Int16Array(e), this.blindSpot = new Int16Array(e), this.bufferTarget = new Int32Array(e), this.forgets = new Uint16Array(e), this.autopayRank = new Uint16Array(e), this.reluctance = new Int16Array(e), this.jobRisk = new Uint16Array(e), this.desire = new Int16Array(e), this.traits = new Uint8Array(e), this.hideRank = new Uint8Array(e), this.misreportRank = new Uint8Array(e), this.risk = new Int16Array(e), this.scoreNoise = new Int16Array(e), this.rank = new Uint16Array(e), this.inWork = new Uint8Array(e), this.deviation = new Int16Array(e), this.buffer = new Int32Array(e), this.status = new Uint8Array(e), this.monthsOnBook = new Uint8Array(e), this.limit = new Int32Array(e), this.open = new Int32Array(e), this.nextBill = new Int32Array(e), this.instalment = new Int32Array(e), this.instalmentFee = new Int32Array(e), this.ending = new Int32Array(e * 24), this.endingFee = new Int32Array(e * 24), this.endingRest = new Uint8Array(e * 24), this.arrears = new Int32Array(e * 6), this.lateFees = new Int32Array(e), this.late = new Int8Array(e).fill(-1), this.spell = new Uint8Array(e), this.cause = new Uint8Array(e), this.payDay = new Uint8Array(e), this.stung = new Uint8Array(e), this.hasPaid = new Uint8Array(e), this.onPlan = new Uint8Array(e), this.claim = new Int32Array(e), this.claimAge = new Uint8Array(e), this.appliedIn = new Int16Array(e), this.turnedIn = new Int16Array(e).fill(-1), this.pool = new Int32Array(e), this.bucket = new Uint8Array(e);
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
		for (let n = 0; n < 24; n++) this.ending[n * t + e] = 0, this.endingFee[n * t + e] = 0, this.endingRest[n * t + e] = 0;
		for (let n = 0; n < 6; n++) this.arrears[n * t + e] = 0;
		this.instalment[e] = 0, this.instalmentFee[e] = 0, this.open[e] = 0, this.nextBill[e] = 0, this.lateFees[e] = 0, this.late[e] = -1, this.spell[e] = 0, this.payDay[e] = 0, this.onPlan[e] = 0, this.pool[e] = 0;
	}
};
(() => {
	let e = 0, t = new Cr(64);
	for (let n of Object.values(t)) ArrayBuffer.isView(n) && (e += n.byteLength);
	return e / 64;
})();
// src/model/threefry.ts
var wr = 466688986, Tr = [
	[10, 26],
	[11, 21],
	[13, 27],
	[23, 5],
	[6, 20],
	[17, 11],
	[25, 10],
	[18, 20]
];
function Er(e, t, n) {
	let r = (e, t) => e << t | e >>> 32 - t, i = [...t, t[0] ^ t[1] ^ t[2] ^ t[3] ^ wr], a = e.map((e, t) => e + i[t] | 0);
	for (let e = 0; e < n; e++) {
		let [t, n] = Tr[e % 8], [o, s] = e % 2 == 0 ? [1, 3] : [3, 1];
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
function Dr(e) {
	return {
		a: new Int32Array(e),
		b: new Int32Array(e),
		c: new Int32Array(e),
		d: new Int32Array(e)
	};
}
function Or(e, t, n, r, i, a, o) {
	let { a: s, b: c, c: l, d: u } = e, d = t[0] | 0, f = t[1] | 0, p = t[2] | 0, m = t[3] | 0, h = d ^ f ^ p ^ m ^ wr, g = i + f | 0, _ = a + p | 0, v = o + m | 0;
	for (let e = 0; e < r; e++) {
		let t = n + e + d | 0, r = g, i = _, a = v;
		t = t + r | 0, r = (r << 10 | r >>> 22) ^ t, i = i + a | 0, a = (a << 26 | a >>> 6) ^ i, t = t + a | 0, a = (a << 11 | a >>> 21) ^ t, i = i + r | 0, r = (r << 21 | r >>> 11) ^ i, t = t + r | 0, r = (r << 13 | r >>> 19) ^ t, i = i + a | 0, a = (a << 27 | a >>> 5) ^ i, t = t + a | 0, a = (a << 23 | a >>> 9) ^ t, i = i + r | 0, r = (r << 5 | r >>> 27) ^ i, t = t + f | 0, r = r + p | 0, i = i + m | 0, a = a + h + 1 | 0, t = t + r | 0, r = (r << 6 | r >>> 26) ^ t, i = i + a | 0, a = (a << 20 | a >>> 12) ^ i, t = t + a | 0, a = (a << 17 | a >>> 15) ^ t, i = i + r | 0, r = (r << 11 | r >>> 21) ^ i, t = t + r | 0, r = (r << 25 | r >>> 7) ^ t, i = i + a | 0, a = (a << 10 | a >>> 22) ^ i, t = t + a | 0, a = (a << 18 | a >>> 14) ^ t, i = i + r | 0, r = (r << 20 | r >>> 12) ^ i, t = t + p | 0, r = r + m | 0, i = i + h | 0, a = a + d + 2 | 0, t = t + r | 0, r = (r << 10 | r >>> 22) ^ t, i = i + a | 0, a = (a << 26 | a >>> 6) ^ i, t = t + a | 0, a = (a << 11 | a >>> 21) ^ t, i = i + r | 0, r = (r << 21 | r >>> 11) ^ i, t = t + r | 0, r = (r << 13 | r >>> 19) ^ t, i = i + a | 0, a = (a << 27 | a >>> 5) ^ i, t = t + a | 0, a = (a << 23 | a >>> 9) ^ t, i = i + r | 0, r = (r << 5 | r >>> 27) ^ i, s[e] = t + m, c[e] = r + h, l[e] = i + d, u[e] = a + f + 3;
	}
}
var kr = Dr(1);
function Ar(e, t, n, r, i, a) {
	Or(kr, t, n, 1, r, i, a), e[0] = kr.a[0], e[1] = kr.b[0], e[2] = kr.c[0], e[3] = kr.d[0];
}
// src/model/random.ts
var jr = [
	"birthMoney",
	"birthHabits",
	"birthAccount",
	"birthLuck",
	"money",
	"pay",
	"late",
	"economy"
], U = (e) => jr.indexOf(e), Mr = 1024;
function Nr(e, t, n, r, i) {
	return Er([
		n,
		r,
		t,
		U(i)
	], [
		e[0],
		e[1],
		e[2],
		e[3]
	], 12);
}
// src/model/riskIndex.ts
var Pr = {
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
}, Fr = {
	intercept: -3.629,
	slope: 1.524
}, W = 4294967296, Ir = 2048, Lr = Float64Array.from({ length: Ir }, (e, t) => Math.floor(vr((t - Ir / 2) / 64) * W));
function Rr(e) {
	let t = e + Ir / 2;
	return Lr[t < 0 ? 0 : t > 2047 ? 2047 : t];
}
var zr = Int16Array.from({ length: 2048 }, (e, t) => Math.round(yr((t + .5) / 2048) * 4096)), Br = Float64Array.from({ length: 8192 }, (e, t) => Math.round(H((t - 4096) / 1024) * 1048576) / 1048576), Vr = 4096;
function Hr(e) {
	let t = e + 4096;
	return Br[t < 0 ? 0 : t > 8191 ? 8191 : t];
}
var Ur = Float64Array.from({ length: 4096 }, (e, t) => -_r(1 - (t + .5) / 4096)), Wr = Float64Array.from({ length: 1025 }, (e, t) => Math.floor(H((t - 1024) / 64) * W));
function Gr(e) {
	let t = e + 1024;
	return Wr[t < 0 ? 0 : t > 1024 ? 1024 : t];
}
var Kr = Float64Array.from({ length: 512 }, (e, t) => Math.round(.3 * H(.8 * yr((t + .5) / 512)) * 4096) / 4096), qr = (() => {
	let e = Array.from({ length: 256 }, (e, t) => H(.5 * yr((t + .5) / 256))), t = 0;
	for (let n of e) t += n;
	return Float64Array.from(e, (e) => Math.round(e * 256 * 4096 / t) / 4096);
})(), Jr = (() => {
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
})(), Yr = 512, Xr = {
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
}, Zr = (e, t, n) => e < t ? t : e > n ? n : e, G = (e) => e >>> 16, K = (e) => e & 65535, Qr = (e) => zr[e >>> 5] / 4096;
function $r({ borrowers: e }, t) {
	let n = x.map((t) => e[t]), r = n.reduce((e, t) => e + t, 0), i = [0], a = 0;
	for (let e of n) a += r > 0 ? e / r : 1 / x.length, i.push(Math.min(t, Math.round(a * t)));
	return i[x.length] = t, i;
}
function* ei(e, t, n, r) {
	let { borrowers: i, product: a, market: o } = t, s = $r(t, e.size), c = x.map((t, n) => (s[n + 1] - s[n]) / e.size), l = C.map((e) => _r(e.income)), u = l.reduce((e, t, n) => e + t * c[n], 0), d = l.reduce((e, t, n) => e + c[n] * (t - u) * (t - u), 0), f = Math.sqrt(Math.max(.01, i.incomeSpread * i.incomeSpread - d)), p = ii(), m = Dr(Yr), h = Dr(Yr), g = Dr(Yr), _ = Dr(Yr), { debtFree: v, otherDebt: y } = i, b = a.instalmentUsers * 65536, S = a.dormant * 65536, w = o.customersToday * 65536, T = i.medianIncome * 100;
	for (let t = 0; t < x.length; t++) {
		let o = C[t], c = l[t] - u, d = i.essentials + o.essentials, x = i.patience + o.patience, E = Zr(i.handToMouth * o.handToMouth, 0, 1) * 65536, ee = _r(o.jobRisk) - .111, D = i.thinFile * o.thinFile * 65536, O = s[t + 1];
		for (let o = s[t]; o < O; o += Yr) {
			let s = Math.min(Yr, O - o);
			Or(m, n, o, s, 0, r, U("birthMoney")), Or(h, n, o, s, 0, r, U("birthHabits")), Or(g, n, o, s, 0, r, U("birthAccount")), Or(_, n, o, s, 0, r, U("birthLuck"));
			for (let n = 0; n < s; n++) {
				let r = o + n, s = c + f * Qr(G(m.b[n])), l = Math.round(T * Hr(Math.round(s * 1024))), u = Zr(d - .1 * s + .07 * Qr(K(m.b[n])), .3, .92), C = x + .12 * Qr(G(m.c[n])), O = Zr(C > 1 ? 2 - C : C, .3, 1), te = Zr(i.blindSpot + .08 * Qr(K(m.c[n])), 0, .6), k = G(m.d[n]) < E, A = k ? ti : .1 + .8 * Qr(K(m.d[n])), ne = k ? .15 : Hr(Math.round(A * 1024)), j = G(h.a[n]) >= v * 65536 ? Zr(y + .08 * Qr(K(h.a[n])), 0, .45) : 0, M = Jr[G(h.c[n]) >>> 5], re = Qr(G(h.d[n])), ie = ee + .472 * Qr(K(h.d[n]));
				e.segment[r] = t, e.dueDay[r] = 1 + (K(g.a[n]) * 28 >>> 16), e.income[r] = l, e.essentials[r] = Math.round(l * u), e.otherDebt[r] = Math.round(l * j), e.patience[r] = Math.round(O * 4096), e.blindSpot[r] = Math.round(te * 4096), e.bufferTarget[r] = Math.round(l * ne), e.forgets[r] = Math.min(65535, Math.round(M * i.forgetfulness * 65536)), e.autopayRank[r] = K(h.c[n]), e.reluctance[r] = Math.round(.6 * re * 64), e.jobRisk[r] = Math.min(65535, Math.round(256 * Hr(Math.round(ie * 1024)))), e.desire[r] = Math.round(64 * (a.utilisation + 4 * (1 - O) + (k ? .9 : 0) + 2 * te)), e.traits[r] = +!!k | (G(g.a[n]) < D * (1 - .25 * s) ? 2 : 0) | (G(g.d[n]) < b ? 4 : 0) | (K(g.d[n]) < S ? 8 : 0), e.hideRank[r] = G(h.b[n]) >>> 8, e.misreportRank[r] = K(h.b[n]) >>> 8;
				let ae = p.constant + p.income * s + p.essentials * u + p.otherDebt * j + p.patience * O + p.blindSpot * te + (k ? p.handToMouth : 0) + p.buffer * A + p.forgetfulness * M + p.reluctance * re + p.jobRisk * ie;
				e.risk[r] = Math.round(Zr(ae, -5, 5) * 1024), e.scoreNoise[r] = zr[G(g.b[n]) >>> 5] >> 2, e.rank[r] = K(_.a[n]), e.inWork[r] = +(K(g.b[n]) < 61932), e.deviation[r] = Math.round(.138 * zr[G(_.c[n]) >>> 5]), e.buffer[r] = e.bufferTarget[r], e.status[r] = 0, e.monthsOnBook[r] = K(g.c[n]) % 36, e.appliedIn[r] = G(g.c[n]) < w ? ni : 0;
			}
			yield;
		}
	}
}
var ti = _r(.15), ni = -3e4, ri = Object.keys(Pr);
function ii() {
	let e = {
		...Pr,
		constant: 0
	};
	for (let t of ri) {
		let { mean: n, sd: r } = Xr[t];
		e[t] = Pr[t] / r, e.constant -= e[t] * n;
	}
	return e;
}
// src/model/economy.ts
function ai(e) {
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
function oi({ economy: e }, t) {
	let n = ai(e.pressure), r = Se[e.shock].at(t - e.shockStart);
	return {
		...r,
		z: n.z + r.z,
		costs: n.costs + r.costs,
		payCut: n.payCut + r.payCut
	};
}
// src/model/month/plans.ts
function si(e, t) {
	return (t % 24 + 24) % 24 * e.size;
}
function ci(e, t, n, r, i, a) {
	let { instalment: o, instalmentFee: s, ending: c, endingFee: l, endingRest: u } = e, d = Math.floor(i / r), f = si(e, n + r) + t;
	o[t] = o[t] + d, s[t] = s[t] + a, c[f] = c[f] + d, l[f] = l[f] + a, u[f] = u[f] + i - d * r;
}
// src/model/month/settle.ts
var li = x.length;
function ui(e, t, n, r, i) {
	if (r <= 0 || i <= 0) return;
	let a = Math.round(r * t.lateFee * i);
	a !== 0 && (e.lateFees[n] = e.lateFees[n] + a, e.status[n] === 1 && (t.slab[(ht + e.bucket[n]) * li + t.segment] += a, t.slab[xt * li + t.segment] += a));
}
function di(e, t, n, r, i) {
	let { arrears: a, size: o } = e, s = e.arrearsOf(n), c = i ? a[n] : 0;
	ui(e, t, n, s - c, r), ui(e, t, n, c, r - e.dueDay[n]);
	let l = s + e.lateFees[n];
	for (let e = 0; e < 6; e++) a[e * o + n] = 0;
	e.lateFees[n] = 0, fi(e, t, n, l), e.late[n] = -1, e.spell[n] = 0, e.payDay[n] = 0, e.stung[n] = 10, e.turnedIn[n] = -1;
}
function fi(e, t, n, r) {
	e.buffer[n] = Math.max(0, e.buffer[n] - r), e.pool[n] = Math.max(0, e.pool[n] - r), e.status[n] === 1 && (t.slab[(gt + e.bucket[n]) * li + t.segment] += r, pi(e, t, n, r));
}
function pi(e, t, n, r) {
	let i = e.turnedIn[n];
	i < 0 || t.t - i > 12 || (t.slabOf(i)[Ft * li + t.segment] += r);
}
var mi = Dr(512), hi = Dr(512), gi = /* @__PURE__ */ new Int32Array(4), q = /* @__PURE__ */ new Int32Array(512), _i = /* @__PURE__ */ new Int32Array(512), vi = /* @__PURE__ */ new Int32Array(512), yi = /* @__PURE__ */ new Int32Array(512), J = /* @__PURE__ */ new Int32Array(512), bi = /* @__PURE__ */ new Int32Array(512), xi = /* @__PURE__ */ new Float64Array(512), Y = /* @__PURE__ */ new Int32Array(4096), X = /* @__PURE__ */ new Int32Array(8), Si = /* @__PURE__ */ new Int32Array(512), Ci = /* @__PURE__ */ new Int32Array(512), wi = /* @__PURE__ */ new Int32Array(512), Z = new Float64Array(vt);
function Ti(e, t) {
	Y[e * 512 + X[e]] = t, X[e]++;
}
// src/model/month/bill.ts
var Ei = x.length, Di = 3e3, Oi = 65535, ki = Uint8Array.from({ length: 64 }, (e, t) => {
	let n = t & 7, r = (t >> 3 & 3) * 4;
	return n === 0 ? 4 : n === 3 ? 5 : n >= 4 ? 6 : r & 8 ? 3 : t >= 32 ? 2 : r & 4 ? 1 : 0;
});
function Ai(e, t, n, r) {
	ji(e, n, r), Mi(e, t, n), J.fill(0), t.isCard ? Fi(e, t, n) : Pi(e, t, n);
}
function ji(e, t, n) {
	let { status: r, traits: i, late: a } = e;
	X.fill(0);
	for (let e = 0; e < n; e++) {
		let n = t + e, o = ki[r[n] | (i[n] & 12) << 1 | ~a[n] >>> 31 << 5], s = X[o];
		Y[o * 512 + s] = e, X[o] = s + 1;
	}
}
function Mi(e, t, n) {
	let { late: r, payDay: i, status: a } = e, o = 1024 + X[2], s = 1024;
	for (let c = 1024; c < o; c++) {
		let o = Y[c], l = n + o;
		r[l] >= 6 ? Ii(e, t, l) : i[l] > 0 && di(e, t, l, i[l], !1), r[l] >= 0 ? Y[s++] = o : Ti(a[l] === 3 ? 5 : Ni(e, l), o);
	}
	X[2] = s - 1024;
}
function Ni(e, t) {
	return e.traits[t] & 4 ? 1 : 0;
}
function Pi(e, t, n) {
	let { status: r, open: i, nextBill: a, bucket: o } = e, { instalment: s, instalmentFee: c, ending: l, endingFee: u, endingRest: d } = e, { slab: f, segment: p } = t, m = si(e, t.t) + n, h = 0;
	for (let e = 0; e <= 2; e++) {
		let t = e * 512 + X[e];
		for (let f = e * 512; f < t; f++) {
			let e = Y[f], t = n + e, p = a[t];
			a[t] = 0;
			let g = s[t];
			if (g === 0) {
				J[e] = p;
				continue;
			}
			let _ = m + e, v = c[t], y = v < 65535 ? v : Oi;
			J[e] = p + g + d[_] + y, s[t] = g - l[_], c[t] = v - u[_], l[_] = 0, u[_] = 0, d[_] = 0, i[t] = i[t] + y;
			let b = y & -(r[t] & 1);
			Z[ht + o[t]] += b, h += b;
		}
	}
	f[yt * Ei + p] += h;
}
function Fi(e, t, n) {
	let { status: r, open: i, bucket: a } = e, { slab: o, segment: s, interest: c, minimumRate: l } = t, u = 0;
	for (let e = 0; e <= 2; e++) {
		let t = e * 512 + X[e];
		for (let o = e * 512; o < t; o++) {
			let t = Y[o], s = n + t, d = i[s];
			if (d === 0) continue;
			if (e === 0) {
				J[t] = d;
				continue;
			}
			let f = Math.floor(d * c), p = Math.floor(d * l), m = (p > Di ? p : Di) + f;
			i[s] = d + f, J[t] = d + f < m ? d + f : m;
			let h = f & -(r[s] & 1);
			Z[ht + a[s]] += h, u += h;
		}
	}
	o[bt * Ei + s] += u;
}
function Ii(e, t, n) {
	let r = e.owedBy(n), i = e.pool[n], a = e.bucket[n], o = e.status[n] === 1;
	if (e.clearAccount(n), e.limit[n] = 0, !o) return;
	let s = t.segment;
	t.slab[(vt + a) * Ei + s] += r, t.slab[qt * Ei + s] += i, t.slab[Vn(a, 6) * Ei + s]++, t.slab[Bn(a, 6) * Ei + s] += r, e.claim[n] = r, e.claimAge[n] = 0, e.status[n] = 3, e.bucket[n] = 0;
}
// src/model/month/buy.ts
var Li = x.length, Ri = [
	3,
	6,
	12,
	24
], zi = 1e4, Bi = Float64Array.from({ length: 256 }, (e, t) => t < 11 ? (t + 1) / 12 : 1);
function Vi(e, t, n) {
	Hi(e, t, n, 0), Ui(e, t, n), Hi(e, t, n, 1), t.isCard ? Gi(e, t, n) : Wi(e, t, n);
}
function Hi(e, t, n, r) {
	let { late: i, onPlan: a, limit: o, desire: s, monthsOnBook: c, blindSpot: l } = e, { blindDesire: u, segment: d } = t, f = t.patienceDesire[d], p = t.draws[d], m = d * 256, h = r * 512 + X[r];
	for (let e = r * 512; e < h; e++) {
		let t = Y[e], r = n + t;
		if (i[r] >= 0 || a[r] > 0) {
			xi[t] = 0;
			continue;
		}
		let d = c[r], h = s[r] + f + (l[r] * u[m + d] >> 12);
		xi[t] = o[r] * p * (Rr(h) * (1 / W)) * Bi[d];
	}
}
function Ui(e, t, n) {
	let { status: r, limit: i, open: a, nextBill: o, buffer: s, bucket: c } = e, { isCard: l, slab: u, segment: d } = t, { d: f } = mi, { substitution: p, merchantFee: m } = t.settings.product, h = 0, g = 0 + X[0];
	for (let e = 0; e < g; e++) {
		let t = Y[e], u = n + t, d = xi[t], g = a[u], _ = d * qr[f[t] >>> 24] - g, v = i[u] - g, y = _ > 0 && d > 0 ? (_ < v ? _ : v) | 0 : 0;
		if (y <= 0) continue;
		a[u] = g + y, l || (o[u] = o[u] + y), s[u] = s[u] + (y * p | 0);
		let b = y & -(r[u] & 1);
		Z[mt + c[u]] += b, h += b * m | 0;
	}
	u[cn * Li + d] += h;
}
function Wi(e, t, n) {
	let { status: r, limit: i, open: a, nextBill: o, buffer: s, bucket: c } = e, { slab: l, segment: u } = t, { d } = mi, { d: f } = hi, { substitution: p, merchantFee: m, instalmentShare: h } = t.settings.product, g = 0, _ = 0, v = 512 + X[1];
	for (let e = 512; e < v; e++) {
		let t = Y[e], l = n + t, u = xi[t], v = a[l], y = u * h, b = (u - y) * qr[d[t] >>> 24], x = i[l] - v, S = (y - v + o[l]) * .5 | 0, C = x - b | 0, w = f[t] | S - zi | C - S, T = S & ~(w >> 31);
		Si[_] = t, wi[_] = T, _ += 1 - (w >>> 31);
		let E = x - T, ee = (b < E ? b : E) | 0, D = (ee > 0 ? ee : 0) + T;
		if (D === 0) continue;
		a[l] = v + D, o[l] = o[l] + D - T, s[l] = s[l] + (D * p | 0);
		let O = D & -(r[l] & 1);
		Z[mt + c[l]] += O, g += O * m | 0;
	}
	l[cn * Li + u] += g;
	for (let r = 0; r < _; r++) {
		let i = Si[r], a = wi[r], o = d[i] >>> 16 & 255, s = 0;
		for (; s < 3 && o >= t.tenorEdge[s];) s++;
		let c = Math.min(Oi, Math.round(a * t.planFee[s]));
		ci(e, n + i, t.t, Ri[s], a, c);
	}
}
function Gi(e, t, n) {
	let { status: r, limit: i, open: a, buffer: o, bucket: s } = e, { slab: c, segment: l } = t, { d: u } = mi, { substitution: d, merchantFee: f } = t.settings.product, p = 0, m = 512 + X[1];
	for (let e = 512; e < m; e++) {
		let t = Y[e], c = n + t, l = xi[t], m = a[c], h = qr[u[t] >>> 24], g = (m < l ? (l - m) * .25 : 0) * h + l * .05 * h, _ = i[c] - m, v = (g < _ ? g : _) | 0;
		if (v <= 0) continue;
		a[c] = m + v, o[c] = o[c] + (v * d | 0);
		let y = v & -(r[c] & 1);
		Z[mt + s[c]] += y, p += y * f | 0;
	}
	c[cn * Li + l] += p;
}
// src/model/month/applications.ts
var Ki = x.length, qi = 1.25, Ji = .17, Yi = .1, Xi = 3e4;
function Zi(e, t, n) {
	return e.traits[n] & 2 ? Math.round(t.thinSignal * e.risk[n] + t.thinNoise * e.scoreNoise[n]) : Math.round(t.signal * e.risk[n] + t.noise * e.scoreNoise[n]);
}
function Qi(e, t, n, r) {
	let { terms: i, settings: a } = t, { borrowers: o, product: s } = a, c = e.misreportRank[n] < o.misreports * i.misreport * 256, l = c && e.rank[n] >>> 8 < i.verify * 256, u = e.income[n] * (c && !l ? qi : 1), d = e.hideRank[n] < o.hiddenDebt * i.hidden * 256 ? e.otherDebt[n] * i.reveal : e.otherDebt[n], f = 1 - r / 1024 * .2, p = u * s.limitMonths * i.limitFactor * (f < .5 ? .5 : f > 1.5 ? 1.5 : f), m = (i.debtCap * u - d) / Ji, h = Math.min(p, m, s.limitCap * 100 * i.limitFactor);
	return h < Xi ? 0 : Math.floor(h / 100) * 100;
}
function $i(e, t, n, r) {
	let { appliedIn: i, monthsOnBook: a, traits: o, risk: s } = e, { a: c } = hi, { apply: l } = t, u = l * Yi, d = t.settings.market.adverseSelection / 1024, f = 0, p = 2048 + X[4];
	for (let e = 2048; e < p; e++) {
		let t = Y[e], r = n + t, a = o[r] & 16 ? u : l;
		(c[t] >>> 0 < a * (1 + d * s[r]) || i[r] === -3e4) && (Si[f++] = t);
	}
	for (let r = 0; r < f; r++) {
		let o = Si[r], s = n + o;
		na(e, t, s, i[s] === -3e4 ? a[s] : 0), Ti(3, o);
	}
	let { reviewMonths: m } = t.settings.underwriting;
	if ((t.t + t.blockNumber + 1024 * m) % m === 0) for (let i = n; i < n + r; i++) e.status[i] === 1 && e.late[i] < 0 && aa(e, t, i);
}
function ea(e, t, n, r) {
	if (e.status[n] === 2) {
		if (t.t - (Math.abs(e.appliedIn[n]) - 2e3) < 12) return !1;
		e.clearAccount(n);
	} else if ((hi.d[r] & 65535) < t.leave) t.slab[$t * Ki + t.segment]++;
	else return !1;
	return ta(e, n), !0;
}
function ta(e, t) {
	e.status[t] = 0, e.limit[t] = 0, e.bucket[t] = 0, e.appliedIn[t] = 0, e.turnedIn[t] = -1, e.monthsOnBook[t] = 0, e.hasPaid[t] = 0;
}
function na(e, t, n, r) {
	let i = t.segment, a = Zi(e, t, n), o = Qi(e, t, n, a), s = e.rank[n] >>> 8 >= 256 - t.terms.abandon * 256, c = !s && o > 0 && a <= t.cutOff && ra(t, a);
	t.slab[Jt * Ki + i]++, c && (t.slab[Yt * Ki + i]++, t.slab[en * Ki + i] += o, t.bookOpening(o)), s && t.slab[Xt * Ki + i]++, e.traits[n] = e.traits[n] & -113 | (c ? 0 : 16), e.status[n] = c ? 1 : 2, e.limit[n] = c ? o : Math.max(o, Xi), e.appliedIn[n] = Sr + t.t, e.turnedIn[n] = -1, e.monthsOnBook[n] = r, e.hasPaid[n] = +(r > 2);
}
function ra(e, t) {
	let { rateCap: n } = e.terms;
	if (n >= 1) return !0;
	let r = Fr.slope * e.signal, i = .03 * Hr(Math.round(r * t));
	return e.settings.lender.fundingCost + i <= n;
}
function ia(e) {
	return e < 2 * Xi ? 0 : e >> 1;
}
function aa(e, t, n) {
	let r = Zi(e, t, n), i = e.limit[n], a = 1 + t.settings.product.limitGrowth * Math.min(48, e.monthsOnBook[n]), o = r > t.reviewCutOff ? ia(i) : Math.floor(Qi(e, t, n, r) * a);
	e.limit[n] = o > i ? Math.min(o, Math.max(Math.floor(i * 1.2), Xi)) : o;
}
// src/model/month/claims.ts
var oa = x.length, sa = U("late"), ca = .25, la = 36;
function ua(e, t, n) {
	let { claim: r, claimAge: i } = e, a = t.segment, o = 2560 + X[5];
	for (let s = 2560; s < o; s++) {
		let o = n + Y[s], c = i[o], l = r[o];
		if (Ar(gi, t.key, o, t.address, t.replicate, sa), t.terms.sale > 0 && c >= t.terms.saleAge && e.rank[o] >>> 8 < t.terms.sale * 256) {
			let n = t.terms.salePrice * Hr(Math.round(-.36 * (c / 12 - 1) * 1024));
			t.slab[Ht * oa + a] += l, t.slab[Ut * oa + a] += Math.floor(l * n), da(e, o);
		} else {
			if (gi[2] >>> 0 < t.claimChance[c]) {
				let n = Math.max(1, Math.floor(l * ca));
				r[o] = l - n, pi(e, t, o, n);
				let i = (gi[3] >>> 8) / 16777216, s = t.claimAgency[c], u = i < s ? Bt : i < s + t.claimLegal[c] ? zt : Rt;
				if (t.slab[u * oa + a] += n, u === Bt) {
					let e = Math.min(.44, t.terms.agencyFee + .11 * c / 24);
					t.slab[mn * oa + a] += Math.floor(n * e);
				}
			}
			if (i[o] = c + 1, c + 1 >= la || r[o] === 0) t.slab[Wt * oa + a] += r[o], da(e, o);
			else {
				t.slab[It * oa + a] += r[o], t.terms.agency > 0 && c + 1 >= t.terms.agencyFrom && (t.slab[Vt * oa + a] += Math.floor(r[o] * t.terms.agency));
				let e = c < 3 ? 0 : c < 6 ? 1 : 2;
				t.slab[(Lt + e) * oa + a] += r[o];
			}
		}
	}
}
function da(e, t) {
	e.claim[t] = 0, e.status[t] = 4;
}
// src/model/month/close.ts
var Q = x.length, fa = ct.length;
function pa(e, t, n) {
	for (let r = 0; r <= 3; r++) {
		let i = ma(e, t, n, r);
		for (let r = 0; r < i; r++) ha(e, t, n, Si[r]);
	}
	let { slab: r, segment: i } = t;
	for (let e = 0; e < Z.length; e++) r[e * Q + i] += Z[e];
	Z.fill(0), t.t >= 0 && t.t % 12 == 0 && ga(e, t, n);
}
function ma(e, t, n, r) {
	let { status: i, open: a, late: o, bucket: s, otherDebt: c, onPlan: l, monthsOnBook: u } = e, { slab: d, segment: f, leave: p } = t, { d: m } = hi, h = 0, g = 0, _ = 0, v = r * 512 + X[r];
	for (let e = r * 512; e < v; e++) {
		let t = Y[e], r = n + t, d = a[r], f = s[r];
		if (o[r] >= 0 || i[r] !== 1 || (m[t] & 65535) < p && d + f === 0) {
			Si[h++] = t;
			continue;
		}
		u[r] < 255 && (u[r] = u[r] + 1);
		let v = -d >>> 31, y = f * fa + v;
		s[r] = v, Z[ft + y]++, Z[pt + y] += d, g += q[t] - (J[t] + c[r]) * 2 >>> 31, _ += -l[r] >>> 31;
	}
	return d[rn * Q + f] += g, d[an * Q + f] += _, h;
}
function ha(e, t, n, r) {
	let { slab: i, segment: a } = t, o = n + r, s = e.late[o], c = e.status[o];
	e.monthsOnBook[o] < 255 && (e.monthsOnBook[o] = e.monthsOnBook[o] + 1);
	let l = e.owedBy(o), u = +(l > 0);
	s >= 0 && (u = s > 2 ? 5 : s + 2);
	let d = e.bucket[o];
	if ((c === 2 || d + u === 0) && ea(e, t, o, r) || (e.bucket[o] = u, c === 2)) return;
	let f = d * fa + u;
	Z[ft + f]++, Z[pt + f] += l, (J[r] + e.otherDebt[o]) * 2 > q[r] && i[rn * Q + a]++, u === 5 && i[(Mt + e.cause[o]) * Q + a]++, e.onPlan[o] > 0 && i[an * Q + a]++;
}
function ga(e, t, n) {
	for (let r = 0; r <= 3; r++) {
		let i = r * 512 + X[r];
		for (let a = r * 512; a < i; a++) {
			let r = Y[a], i = n + r;
			if (e.status[i] !== 1) continue;
			let o = e.owedBy(i);
			_a(e, t, i, r, o), t.t !== 0 || e.late[i] >= 0 || (e.pool[i] = o, t.slab[Gt * Q + t.segment] += o);
		}
	}
}
function _a(e, t, n, r, i) {
	let { slab: a, segment: o } = t;
	if (a[jn * Q + o]++, a[Mn * Q + o] += q[r], a[Fn * Q + o] += e.otherDebt[n], a[Nn * Q + o] += J[r], i === 0) return;
	a[En * Q + o]++, a[Dn * Q + o] += i, i < 3e5 && (a[On * Q + o] += i);
	let s = t.isCard ? !!(e.traits[n] & 4) : e.open[n] > e.nextBill[n];
	s || e.late[n] >= 0 ? a[kn * Q + o]++ : a[An * Q + o]++, a[Pn * Q + o] += Math.max(0, J[r] - (s ? e.nextBill[n] : J[r]));
}
// src/model/terms.ts
var va = (e) => new Float64Array(x.length).fill(e), ya = class {
	z = 0;
	jobLoss = 0;
	jobFinding = 0;
	payCut = 0;
	costs = 1;
	replacement = 0;
	support = 0;
	collectors = 1;
	crunch = 0;
	patience = va(0);
	blindSpot = va(1);
	forget = va(1);
	forgetFirst = va(1);
	autopay = va(0);
	clawBack = va(0);
	draws = va(1);
	wouldNot = va(0);
	teachable = va(0);
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
}, ba = () => new Float64Array(x.length), xa = class {
	key;
	replicate;
	t = 0;
	address = Mr;
	settings;
	terms = new ya();
	segment = 0;
	blockNumber = 0;
	income = q;
	needs = _i;
	shock = vi;
	spent = yi;
	bill = J;
	cash = bi;
	jobLoss = 0;
	jobFinding = 0;
	payCut = 0;
	costs = 1;
	outOfWork = 0;
	crunchRank = 0;
	isCard = !1;
	patience = ba();
	blindSpot = ba();
	forget = ba();
	forgetFirst = ba();
	autopayRank = ba();
	clawBack = ba();
	draws = ba();
	willing = ba();
	teachable = ba();
	helpShare = 0;
	abilitySlope = 0;
	abilityShift = 0;
	experience = /* @__PURE__ */ new Float64Array(256);
	blindDesire = new Int32Array(256 * x.length);
	blindDesireOf = new Float64Array(x.length).fill(NaN);
	patienceDesire = new Int32Array(x.length);
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
	planFee = /* @__PURE__ */ new Float64Array(4);
	tenorEdge = /* @__PURE__ */ new Float64Array(4);
	minimumRate = 0;
	interest = 0;
	lateFee = 0;
	keepUp = 0;
	claimChance = /* @__PURE__ */ new Float64Array(40);
	claimAgency = /* @__PURE__ */ new Float64Array(40);
	claimLegal = /* @__PURE__ */ new Float64Array(40);
	slab = new Float64Array(In);
	trash = new Float64Array(In);
	slabs = [];
	constructor(e, t, n, r) {
		this.tallies = r, this.key = e, this.replicate = t, this.settings = n;
	}
	tallies;
	bookVintage(e, t, n) {
		let r = Math.abs(e) - Sr, { data: i } = this.tallies, a = Math.floor((r + 18 - 1) / 3);
		i[this.tallies.vintageAt(a, this.t, t)]++, i[this.tallies.vintageAt(a, this.t, t + 2)] += n;
	}
	bookOpening(e) {
		let { data: t } = this.tallies, n = Math.floor((this.t + 18 - 1) / 3);
		t[this.tallies.vintageAt(n, this.t, 0)]++, t[this.tallies.vintageAt(n, this.t, 1)] += e;
	}
	slabOf(e) {
		return this.slabs[e] ?? this.trash;
	}
}, Sa = 3277, Ca = .85;
function wa(e) {
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
function Ta(e, t, n) {
	let { buffer: r, bufferTarget: i, patience: a, blindSpot: o, monthsOnBook: s, onPlan: c, inWork: l } = e, { essentials: u, otherDebt: d, income: f, hideRank: p } = e, { experience: m } = t, { costs: h, crunchRank: g } = t, { c: _ } = mi, v = t.segment, y = t.patience[v], b = t.blindSpot[v] / 4096, x = t.clawBack[v], S = h * Ca;
	for (let e = 0; e <= 2; e++) {
		let t = e * 512 + X[e];
		for (let v = e * 512; v < t; v++) {
			let e = Y[v], t = n + e, C = d[t], w = u[t] * (l[t] === 1 ? h : S) + C | 0;
			g > 0 && p[t] < g && (w += C);
			let T = _[e], E = 0;
			T >>> 16 < Sa && (E = f[t] * Kr[T >>> 7 & 511] | 0), _i[e] = w, vi[e] = E;
			let ee = i[t], D = J[e], O = a[t] * (1 / 4096) + y, te = o[t] * b * m[s[t]], k = q[e], A = r[t], ne = D * O, j = k - w * (1 - te) - ne, M = .1 + .8 * (O - .85);
			A < ee && (M += .25), M = M < 0 ? 0 : M > .6 ? .6 : M;
			let re = j > 0 ? j * (1 - M) : 0;
			A > ee + ne && (re += .3 * (A - ee - ne));
			let ie = A + k - w - E, ae = D - (ie - re);
			if (ae > 0 && D > 0) {
				let e = .6 + (O - .85) + x;
				e = e < .05 ? .05 : e > .95 ? .95 : e;
				let t = re * e;
				re -= ae < t ? ae : t;
			}
			let oe = re | 0, se = ie - oe;
			yi[e] = oe, bi[e] = se, r[t] = se > 0 ? se : 0, c[t] > 0 && (c[t] = c[t] - 1);
		}
	}
}
// src/model/month/due.ts
var Ea = x.length, Da = .003 * W, Oa = 128;
function ka(e, t, n) {
	for (let r = 0; r <= 1; r++) {
		let i = Aa(e, t, n, r);
		t.isCard ? Na(e, t, n, r, i) : Ma(e, t, n, i);
	}
}
function Aa(e, t, n, r) {
	let { status: i, otherDebt: a, income: o, reluctance: s, onPlan: c, claim: l } = e, { forgets: u, autopayRank: d, stung: f, hasPaid: p } = e, { a: m, b: h, c: g } = hi, { abilitySlope: _, abilityShift: v, helpShare: y, slab: b, segment: x } = t, { liquidity: S } = t.terms, C = v | 0, w = 1023 + C, T = t.autopayRank[x], E = t.forget[x], ee = t.forgetFirst[x], D = t.willing[x], O = 0, te = 0, k = 0, A = 0, ne = 0, j = r * 512 + X[r];
	for (let e = r * 512; e < j; e++) {
		let t = Y[e], r = J[t];
		if (r === 0) continue;
		let v = n + t, b = i[v] & 1;
		O += b, te += r & -b;
		let x = r;
		!S && c[v] !== 0 && l[v] > r && (x = l[v]);
		let j = (bi[t] + o[v] * y) * _ / x, M = -1;
		if (j < w && m[t] >>> 0 >= Rr(Ra(j, C))) M = 0;
		else {
			let e = D + s[v], n = h[t] >>> 0;
			if (n < La(e, Oa) && n < La(e, Ia(r + a[v], q[t]))) M = 1;
			else {
				let e = f[v], n = g[t] >>> 0, r = u[v] * (p[v] === 0 ? ee : E) * (1 - .04 * e);
				(n < r || n < Da) && n < (d[v] < T ? Da : r) && (M = 2), f[v] = e - (-e >>> 31);
			}
		}
		M >= 0 ? (wi[A] = x, Ci[A++] = t * 4 + M) : (p[v] === 0 && (ne += b, p[v] = 1), Si[k++] = t);
	}
	b[St * Ea + x] += O, b[Ct * Ea + x] += te, b[kt * Ea + x] += ne;
	for (let r = 0; r < A; r++) ja(e, t, n, Ci[r], wi[r]);
	return k;
}
function ja(e, t, n, r, i) {
	let a = r >> 2, o = n + a, s = r & 3;
	s === 0 && t.terms.early > 0 && Ba(e, t, o, a, J[a], bi[a]) || (e.hasPaid[o] === 0 && e.status[o] === 1 && t.slab[kt * Ea + t.segment]++, za(e, t, o, a, s, i));
}
function Ma(e, t, n, r) {
	let { status: i, buffer: a, open: o, pool: s, bucket: c } = e, l = t.t > 0;
	for (let e = 0; e < r; e++) {
		let t = Si[e], r = n + t, u = J[t];
		o[r] = o[r] - u, a[r] = Fa(bi[t] - u), l && (s[r] = Fa(s[r] - u)), Z[gt + c[r]] += u & -(i[r] & 1);
	}
}
function Na(e, t, n, r, i) {
	let { status: a, buffer: o, open: s, pool: c, bucket: l } = e, u = t.t > 0, { d } = hi;
	for (let e = 0; e < i; e++) {
		let t = Si[e], i = n + t, f = s[i], p = bi[t], m = r === 0 ? f : Pa(d[t], f, J[t], p);
		s[i] = f - m, o[i] = Fa(p - m), u && (c[i] = Fa(c[i] - m)), Z[gt + l[i]] += m & -(a[i] & 1);
	}
}
function Pa(e, t, n, r) {
	if (e >>> 24 < 18 && r > t) return t;
	let i = 1 + (e >>> 16 & 255) / 256;
	return Math.max(n, Math.min(t, Math.floor(Math.min(n * i, Math.max(n, r)))));
}
function Fa(e) {
	return e & ~(e >> 31);
}
function Ia(e, t) {
	let n = t > 0 ? e * 64 / t : Oa;
	return n < Oa ? n : Oa;
}
function La(e, t) {
	return Gr(Math.floor(e + .8 * t) | 0);
}
function Ra(e, t) {
	return e < -2048 ? -2048 : (Math.floor(e) | 0) - t;
}
function za(e, t, n, r, i, a) {
	let { slab: o, segment: s } = t, c = e.status[n] === 1, l = bi[r], u = J[r], d = u;
	if (i === 0) {
		c && o[(jt + Ha(e, t, n, r, a)) * Ea + s]++;
		let i = l > 0 ? Math.min(Math.floor(l * .3), Math.floor(u * .6)) : 0;
		i > 0 && (fi(e, t, n, i), d -= i);
	}
	e.open[n] = e.open[n] - u, e.arrears[n] = d, e.cause[n] = i, e.spell[n] = 0, e.late[n] = 0, Ti(7, r), e.onPlan[n] > 0 && (c && e.claim[n] > 0 && o[sn * Ea + s]++, e.onPlan[n] = 0, e.claim[n] = 0), c && (o[wt * Ea + s]++, o[Tt * Ea + s] += d, o[(L + i) * Ea + s]++);
}
function Ba(e, t, n, r, i, a) {
	if (t.isCard || e.onPlan[n] > 0 || (hi.d[r] & 65535) >= t.terms.early * 65536 || a * 2 < i) return !1;
	let o = Math.ceil(i / 2);
	return e.open[n] = e.open[n] - o, e.nextBill[n] = e.nextBill[n] + i - o, e.onPlan[n] = 3, fi(e, t, n, o), !0;
}
function Va(e, t, n, r) {
	let i = t.segment, a = t.experience[e.monthsOnBook[n]];
	return {
		income: q[r],
		needs: _i[r],
		shock: vi[r],
		bill: J[r],
		buffer: bi[r] - q[r] + _i[r] + vi[r] + yi[r],
		target: e.bufferTarget[n],
		blind: e.blindSpot[n] / 4096 * t.blindSpot[i] * a,
		patience: e.patience[n] / 4096 + t.patience[i],
		clawBack: t.clawBack[i]
	};
}
function Ha(e, t, n, r, i) {
	let a = J[r], o = hi.a[r] >>> 0, s = e.income[n] * t.helpShare, c = e.desire[n], l = Rr(c), u = Math.max(0, 1 - (e.patience[n] / 4096 + t.patience[t.segment])), d = Rr(Math.round(c - 256 * u)) / l, f = Rr(Math.round(c - 128 * e.blindSpot[n] / 4096)) / l, p = 5, m = -Infinity;
	for (let c = 0; c < 5; c++) {
		let l = Va(e, t, n, r);
		c === 0 ? l.income = Math.max(l.income, e.income[n]) : c === 1 ? (l.shock = 0, l.needs = Math.min(l.needs, e.essentials[n] + e.otherDebt[n])) : c === 2 ? (l.patience = 1, l.bill *= d) : c === 3 ? (l.blind = 0, l.bill *= f) : l.needs = Math.max(0, l.needs - e.otherDebt[n]);
		let u = i * (l.bill / a), h = l.buffer + l.income - l.needs - l.shock - wa(l), g = Ra(Math.min(4096, (h + s) * t.abilitySlope / u), t.abilityShift);
		o < Rr(g) && g > m && (m = g, p = c);
	}
	return p;
}
// src/model/month/late.ts
var $ = x.length, Ua = U("late"), Wa = 30;
function Ga(e, t, n) {
	let { key: r, address: i, replicate: a } = t, o = 1024 + X[2], s = 1024;
	for (let c = 1024; c < o; c++) {
		let o = Y[c], l = n + o;
		Ar(gi, r, l, i, a, Ua), Ka(e, t, l, o), Ja(e, t, l, o, !0), e.late[l] >= 0 ? Y[s++] = o : Ti(Ni(e, l), o);
	}
	X[2] = s - 1024;
	for (let o = 0; o < X[7]; o++) {
		let s = Y[3584 + o];
		Ar(gi, r, n + s, i, a, Ua), Ja(e, t, n + s, s, !1);
	}
}
function Ka(e, t, n, r) {
	let { arrears: i, size: a } = e, o = t.segment, s = e.status[n] === 1, c = s ? t.slab : t.trash, l = 5 * a + n;
	i[l] = i[l] + i[l - a];
	for (let e = l - a; e > n; e -= a) i[e] = i[e - a];
	let u = J[r];
	i[n] = u, e.open[n] = e.open[n] - u;
	let d = e.late[n] + 1;
	e.late[n] = d;
	let f = e.spell[n] + 1;
	e.spell[n] = f > 255 ? 255 : f, f === 1 && (c[Ot * $ + o] += i[a + n], e.hasPaid[n] === 0 && c[At * $ + o]++, s && !(e.traits[n] & 32) && (e.traits[n] = e.traits[n] | 32, t.bookVintage(e.appliedIn[n], 2, e.owedBy(n)))), d === 3 && qa(e, t, n, s, c);
}
function qa(e, t, n, r, i) {
	let a = t.segment, o = e.owedBy(n);
	r && !(e.traits[n] & 64) && (e.traits[n] = e.traits[n] | 64, t.bookVintage(e.appliedIn[n], 3, o)), i[Nt * $ + a] += o, i[Pt * $ + a]++, r && (i[Kt * $ + a] += e.pool[n]), e.turnedIn[n] = t.t;
	let s = e.appliedIn[n] - Sr;
	e.appliedIn[n] > 0 && t.t - s <= 12 && (t.slabOf(s)[(r ? Zt : Qt) * $ + a]++, e.appliedIn[n] = -e.appliedIn[n]);
}
function Ja(e, t, n, r, i) {
	let { arrears: a } = e, o = t.segment, [s, c, l] = [
		gi[0],
		gi[1],
		gi[2]
	], u = e.late[n], d = e.cause[n], f = e.arrearsOf(n), p = d * 7 + (u > 6 ? 6 : u), m = t.duration[e.spell[n]];
	if (e.spell[n] === 0 && (m *= t.teachable[o]), t.personFactor > 1 && d < 2 && (c & 65535) < t.personReach && (m *= t.personFactor), d === 0) {
		let i = q[r] - _i[r] + e.buffer[n], a = Math.floor(Math.min(4096, Math.max(-4096, i * t.abilitySlope / (f + 1)))) - t.abilityShift;
		m *= .1 + .9 * (Rr(a) / W);
	}
	let h = t.hazardEarly[p] * m * (e.spell[n] === 1 ? t.handover : 1), g = t.hazardLate[p] * m, _ = Ur[s >>> 20], v = 31;
	_ < 7 * h ? v = Math.floor(_ / h) + 1 : g > 0 && (v = Math.min(31, 8 + Math.floor((_ - 7 * h) / g)));
	let y = e.dueDay[n];
	if (v <= Wa) {
		if (e.spell[n] === 0) {
			let r = e.status[n] === 1 ? t.slab : t.trash;
			r[Dt * $ + o] += a[n], v <= 7 && (r[Et * $ + o] += a[n]);
		}
		if (y + v <= Wa) {
			di(e, t, n, y + v, !0);
			return;
		}
		e.payDay[n] = y + v - Wa;
	} else if (i && t.keepUp > 0 && c >>> 16 < t.keepUp && a[Ya(e, n)] < f) Xa(e, t, n);
	else if (i && t.terms.hardship > 0 && d === 0 && u >= 1 && u <= 2 && l >>> 16 < t.terms.hardship * 65536 && !t.isCard) {
		Za(e, t, n, r);
		return;
	}
	let b = a[n];
	ui(e, t, n, e.arrearsOf(n) - b, Wa), ui(e, t, n, b, Wa - y);
}
function Ya(e, t) {
	return Math.min(e.late[t], 5) * e.size + t;
}
function Xa(e, t, n) {
	let { arrears: r, size: i } = e, a = Ya(e, n), o = r[a];
	r[a] = 0, fi(e, t, n, o);
	let s = 5;
	for (; r[s * i + n] === 0;) s--;
	e.late[n] = s;
}
function Za(e, t, n, r) {
	let i = t.segment, { planMonths: a, writeDown: o } = t.terms, s = e.arrearsOf(n) + e.lateFees[n], c = Math.floor(s * o), l = e.open[n] + s - c, u = J[r], d = e.pool[n];
	e.clearAccount(n), e.pool[n] = Math.min(d, l), e.open[n] = l, ci(e, n, t.t, a, l, 0), e.onPlan[n] = a, e.claim[n] = u;
	let f = e.status[n] === 1 ? t.slab : t.trash;
	f[(_t + e.bucket[n]) * $ + i] += c, f[on * $ + i]++;
}
// src/model/month/lenderMonth.ts
var Qa = x.length, $a = {
	stage1: .014,
	stage2: .62,
	stage3: .8
}, eo = 60, to = 1e-4, no = .01, ro = .28;
function io(e, t, n, r, i) {
	let { slab: a, terms: o } = e, { lender: s, market: c } = t, l = (e) => {
		let t = 0;
		for (let n = 0; n < Qa; n++) t += a[e * Qa + n];
		return t;
	}, u = (e) => e.reduce((e, t) => e + l(t), 0), d = (e, t) => {
		a[e * Qa] = a[e * Qa] + Math.round(t);
	}, f = [
		1,
		2,
		3,
		4,
		5
	].map((e) => u(zn(e))), p = [
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
	let y = l(Pt), b = Math.floor(s.legalStaff * i * s.casesPerHead * o.legalCapacity * o.collectors / 1e4), x = n.waiting + y, S = Math.min(x, b);
	n.waiting = x - S, n.legalRatio = x > 0 ? S / x : 1, d(vn, y), d(yn, S), d(bn, n.waiting), d(ln, m * s.fundingCost / 12), d(un, h * s.servicingCost * 100), d(dn, l(Jt) * s.acquisitionCost * 100);
	let C = t.collection.contactReach * o.collectors, w = (e) => Math.min(o.intensity[e], o.intensityCap);
	d(fn, 100 * (g * w(0) * (8 * s.messageCost + .1 * C * s.callCost) + _ * w(1) * 2 * C * s.callCost + v * w(3) * C * s.callCost)), d(pn, S * s.caseCost * 100);
	let T = {
		customers: h,
		bills: l(St),
		late: g + _ + v,
		applications: l(Jt),
		longLate: _ + v,
		people: 0
	};
	for (let { lever: e, order: t, strength: n, segments: i, values: a } of r) {
		let r = T[e.cost.per] * n * (i.length / Qa);
		d(hn + t, r * a.unitCost * 100);
	}
	let { stage1: E, stage2: ee, stage3: D } = $a, O = Math.round((f[0] + f[1]) * E + (f[2] + f[3]) * ee + f[4] * D);
	d(_n, n.provision), d(gn, O), n.provision = O;
	let te = g * w(0) * w(0) + _ * w(1) * w(1) + v * w(3) * w(3), k = c.complaints * te * o.complaints;
	d(xn, k * 1e6);
	let A = l(Jt), ne = A > 0 ? 1 - l(Yt) / A : ro, j = h > 0 ? k / h : 0, M = n.trust + c.trustPull * (.6 - n.trust) - eo * (j - to) - no * (ne - ro) + o.experience;
	if (n.trust = M < 0 ? 0 : M > 1 ? 1 : M, d(Sn, n.trust * 1e6), d(Cn, c.rival * i), d(Tn, 1), d(wn, +(n.regulated > 0)), n.complained = c.regulator && j * 1e4 > c.regulatorThreshold ? n.complained + 1 : 0, n.regulated > 0 && n.regulated--, n.complained >= 3 && e.t >= 1 && (n.regulated = 12, n.complained = 0), m > 0) {
		let t = u(Hn(vt)) / m;
		if (e.t <= 0) n.normalLoss = e.t <= -6 ? t : n.normalLoss + (t - n.normalLoss) / (e.t + 7);
		else if (s.cautionLoop && n.normalLoss > 0) {
			let e = n.caution * .9 - s.caution * (t / n.normalLoss - 1);
			n.caution = e < -.7 ? -.7 : e > .2 ? .2 : e;
		}
		e.t >= 1 && (n.normalLoss += (t - n.normalLoss) / 24);
	}
}
// src/model/underwriting.ts
function ao(e, t, n, r) {
	return e <= 50 ? t + (n - t) * e / 50 : n + (r - n) * (e - 50) / 50;
}
function oo(e) {
	return {
		approval: ao(e, .94, .75, .4),
		debtCap: ao(e, .8, .5, .25),
		limitFactor: ao(e, 1.4, 1, .6)
	};
}
function so(e) {
	return Math.round(yr(Math.min(.9999, Math.max(1e-4, e))) * 1024);
}
// src/model/month/prepare.ts
function co(e, t) {
	let n = [];
	for (let [r, i] of me.entries()) {
		let a = e.policies[i.id], o = t >= 1 ? t >= a.start && t <= a.end : a.start === 1;
		if (!a.on || !o || a.intensity === 0) continue;
		let s = x.indexOf(a.audience);
		n.push({
			lever: i,
			order: r,
			strength: a.intensity,
			age: t >= 1 ? t - a.start : 12,
			segments: s < 0 ? x.map((e, t) => t) : [s],
			values: a
		});
	}
	return n;
}
function lo(e, t, n, r, i, a) {
	let { economy: o, borrowers: s, underwriting: c } = t;
	e.t = r, e.address = Mr + r, e.settings = t;
	let l = new ya();
	e.terms = l;
	let u = n.z < -3 ? -3 : n.z > 6 ? 6 : n.z, d = u > 0 ? u : 0;
	l.z = u, l.jobLoss = o.jobLoss * H(o.jobLossSlope * u), l.jobFinding = o.jobFinding * H(-o.jobFindingSlope * u), l.payCut = Math.min(.8, n.payCut + o.payCutSlope * d), l.costs = 1 + n.costs, l.replacement = o.replacementRate, l.support = n.support, l.collectors = n.collectors, l.crunch = n.crunch;
	let f = (s.spendingAttitude - 50) / 50, p = s.informationAsymmetry / 50, m = oo(c.strictness);
	l.approval = m.approval, l.debtCap = m.debtCap, l.limitFactor = m.limitFactor, l.misreport = p, l.hidden = p, l.signal = p > 1 ? c.signal * (1 - .5 * (p - 1)) : c.signal + (.97 - c.signal) * Math.max(0, 1 - p), l.thinSignal = c.thinFileSignal;
	for (let e = 0; e < x.length; e++) l.patience[e] = -.1 * f, l.blindSpot[e] = p, l.autopay[e] = s.autopay;
	let h = co(t, r);
	for (let { lever: e, strength: t, age: n, segments: r, values: i } of h) {
		let a = i;
		if (e.people) for (let i of r) e.people(l, i, t, a, n);
		e.lender?.(l, t, a, n);
	}
	return i.regulated > 0 && (l.intensityCap = Math.min(l.intensityCap, 1), l.complaints *= .5), uo(e, t, l, i, d, a), h;
}
function uo(e, t, n, r, i, a) {
	let { borrowers: o, product: s, underwriting: c, collection: l, lender: u, market: d } = t;
	e.jobLoss = n.jobLoss * W / 256, e.jobFinding = n.jobFinding * W, e.payCut = -_r(1 - n.payCut), e.costs = n.costs, e.outOfWork = Math.min(1, n.replacement + n.support), e.isCard = s.kind === "card", e.crunchRank = n.crunch * o.hiddenDebt * 256;
	let f = fo(e, s, n.rateCap);
	for (let t = 0; t < x.length; t++) e.patience[t] = n.patience[t], e.blindSpot[t] = n.blindSpot[t], e.forget[t] = 65536 * n.forget[t], e.forgetFirst[t] = 65536 * n.forgetFirst[t], e.autopayRank[t] = 65536 * n.autopay[t], e.clawBack[t] = n.clawBack[t], e.draws[t] = n.draws[t], e.willing[t] = o.willingnessBase > 0 ? 64 * (_r(o.willingnessBase) + (f - .18) + n.wouldNot[t]) : -1e6, e.teachable[t] = H(n.teachable[t]);
	if (e.helpShare = o.help, e.abilitySlope = 64 * o.abilitySteepness, e.abilityShift = Math.round(64 * o.abilitySteepness * o.abilityMidpoint), e.experience[0] === 0) for (let t = 0; t < 256; t++) e.experience[t] = .5 + .5 * H(-Math.min(t, 120) / 12);
	for (let t = 0; t < x.length; t++) if (e.patienceDesire[t] = Math.round(-256 * n.patience[t]), e.blindDesireOf[t] !== n.blindSpot[t]) {
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
		let i = Math.min(n.intensity[r], n.intensityCap) * n.collectors, a = r >= 3 ? i * p : i, o = r >= 3 ? n.legalEffect * p : 0, s = H(m[t] * (a - 1) + o);
		e.hazardEarly[t * 7 + r] = h[t] * s, e.hazardLate[t * 7 + r] = h[t] * g[t] * s;
	}
	e.handover = l.handover, e.personFactor = 1 + n.person, e.personReach = n.person > 0 ? l.contactReach * n.collectors * 65536 : 0;
	let _ = 1 - c.drift * Math.min(1, i / 3) * (1 - .6 * n.machine);
	e.signal = Math.min(.99, n.signal * _), e.noise = Math.sqrt(1 - e.signal * e.signal), e.thinSignal = e.signal * n.thinSignal, e.thinNoise = Math.sqrt(1 - e.thinSignal * e.thinSignal), e.cutOff = so(n.approval * H(r.caution)), e.reviewCutOff = so(n.approval);
	let v = d.trustLoop ? d.trustElasticity * (r.trust - .6) : 0, y = d.growthLoop ? r.customers / a : d.customersToday * .75;
	e.apply = Math.min(1, (d.innovators + d.imitators * y) * H(v) * n.applicants) * W, e.leave = Math.min(1, d.churn * H(-v)) * 65536, e.minimumRate = s.minimumShare, e.interest = Math.min(s.cardRate, n.rateCap) / 12, e.lateFee = s.lateFee, e.keepUp = s.keepUp * 65536;
	for (let t = 0; t < e.claimChance.length; t++) {
		let r = l.recovery * H(-t / 9) * n.collectors, i = r * (H(n.legalEffect * p) - 1), a = n.agency > 0 && t >= n.agencyFrom ? n.agency * n.agencyYield : 0, o = r + i + a;
		e.claimChance[t] = Math.min(1, o / ca) * W, e.claimAgency[t] = o > 0 ? a / o : 0, e.claimLegal[t] = o > 0 ? i / o : 0;
	}
}
function fo(e, t, n) {
	if (t.kind === "card") return Math.min(t.cardRate, n);
	let r = [
		3,
		6,
		12,
		24
	], i = [
		t.fee3,
		t.fee6,
		t.fee12,
		t.fee24
	], a = [
		t.share3,
		t.share6,
		t.share12,
		t.share24
	], o = a.reduce((e, t) => e + t, 0) || 1, s = 0, c = 0;
	for (let t = 0; t < 4; t++) {
		let l = r[t], u = n * (l + 1) / (24 * l), d = Math.min(i[t], u);
		e.planFee[t] = d, s += a[t] / o * 24 * d * l / (l + 1), c += a[t] / o * 256, e.tenorEdge[t] = Math.round(c);
	}
	return s;
}
// src/model/month/work.ts
var po = x.length;
function mo(e, t, n, r) {
	let { inWork: i, deviation: a, jobRisk: o, income: s } = e, { a: c, b: l } = mi, { jobLoss: u, jobFinding: d, outOfWork: f } = t, p = Math.round(t.payCut * 4096) | 0, m = 0;
	for (let e = 0; e < r; e++) {
		let t = n + e, r = c[e] >>> 0, h = l[e], g = a[t] * 3686 + zr[h >>> 21] * 246 + 2048 >> 12;
		if (a[t] = g, i[t] === 1 ? r >= u * o[t] : r < d) {
			i[t] = 1;
			let n = g + (zr[h >>> 5 & 2047] * 491 >> 12) - p >> 2;
			q[e] = s[t] * Br[n < -4096 ? 0 : n + Vr];
		} else i[t] = 0, q[e] = s[t] * f, m++;
	}
	t.slab[tn * po + t.segment] += r, t.slab[nn * po + t.segment] += m;
}
// node_modules/seedrandom/lib/alea.js
var ho = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = o();
			t.next = function() {
				var e = 2091639 * t.s0 + t.c * 23283064365386963e-26;
				return t.s0 = t.s1, t.s1 = t.s2, t.s2 = e - (t.c = e | 0);
			}, t.c = 1, t.s0 = n(" "), t.s1 = n(" "), t.s2 = n(" "), t.s0 -= n(e), t.s0 < 0 && (t.s0 += 1), t.s1 -= n(e), t.s1 < 0 && (t.s1 += 1), t.s2 -= n(e), t.s2 < 0 && (t.s2 += 1), n = null;
		}
		function i(e, t) {
			return t.c = e.c, t.s0 = e.s0, t.s1 = e.s1, t.s2 = e.s2, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = n.next;
			return o.int32 = function() {
				return n.next() * 4294967296 | 0;
			}, o.double = function() {
				return o() + (o() * 2097152 | 0) * 11102230246251565e-32;
			}, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		function o() {
			var e = 4022871197;
			return function(t) {
				t = String(t);
				for (var n = 0; n < t.length; n++) {
					e += t.charCodeAt(n);
					var r = .02519603282416938 * e;
					e = r >>> 0, r -= e, r *= e, e = r >>> 0, r -= e, e += r * 4294967296;
				}
				return (e >>> 0) * 23283064365386963e-26;
			};
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.alea = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), go = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.next = function() {
				var e = t.x ^ t.x << 11;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w ^= t.w >>> 19 ^ e ^ e >>> 8;
			}, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor128 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), _o = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.next = function() {
				var e = t.x ^ t.x >>> 2;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w = t.v, (t.d = t.d + 362437 | 0) + (t.v = t.v ^ t.v << 4 ^ (e ^ e << 1)) | 0;
			}, t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.v = 0, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, r == n.length && (t.d = t.x << 10 ^ t.x >>> 4), t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t.v = e.v, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorwow = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), vo = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.x, n = t.i, r = e[n], i;
				return r ^= r >>> 7, i = r ^ r << 24, r = e[n + 1 & 7], i ^= r ^ r >>> 10, r = e[n + 3 & 7], i ^= r ^ r >>> 3, r = e[n + 4 & 7], i ^= r ^ r << 7, r = e[n + 7 & 7], r ^= r << 13, i ^= r ^ r << 9, e[n] = i, t.i = n + 1 & 7, i;
			};
			function n(e, t) {
				var n, r = [];
				if (t === (t | 0)) r[0] = t;
				else for (t = "" + t, n = 0; n < t.length; ++n) r[n & 7] = r[n & 7] << 15 ^ t.charCodeAt(n) + r[n + 1 & 7] << 13;
				for (; r.length < 8;) r.push(0);
				for (n = 0; n < 8 && r[n] === 0; ++n);
				for (n == 8 ? r[7] = -1 : r[n], e.x = r, e.i = 0, n = 256; n > 0; --n) e.next();
			}
			n(t, e);
		}
		function i(e, t) {
			return t.x = e.x.slice(), t.i = e.i, t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.x && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorshift7 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), yo = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.w, n = t.X, r = t.i, i, a;
				return t.w = e = e + 1640531527 | 0, a = n[r + 34 & 127], i = n[r = r + 1 & 127], a ^= a << 13, i ^= i << 17, a ^= a >>> 15, i ^= i >>> 12, a = n[r] = a ^ i, t.i = r, a + (e ^ e >>> 16) | 0;
			};
			function n(e, t) {
				var n, r, i, a, o, s = [], c = 128;
				for (t === (t | 0) ? (r = t, t = null) : (t += "\0", r = 0, c = Math.max(c, t.length)), i = 0, a = -32; a < c; ++a) t && (r ^= t.charCodeAt((a + 32) % t.length)), a === 0 && (o = r), r ^= r << 10, r ^= r >>> 15, r ^= r << 4, r ^= r >>> 13, a >= 0 && (o = o + 1640531527 | 0, n = s[a & 127] ^= r + o, i = n == 0 ? i + 1 : 0);
				for (i >= 128 && (s[(t && t.length || 0) & 127] = -1), i = 127, a = 512; a > 0; --a) r = s[i + 34 & 127], n = s[i = i + 1 & 127], r ^= r << 13, n ^= n << 17, r ^= r >>> 15, n ^= n >>> 12, s[i] = r ^ n;
				e.w = o, e.X = s, e.i = i;
			}
			n(t, e);
		}
		function i(e, t) {
			return t.i = e.i, t.w = e.w, t.X = e.X.slice(), t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.X && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor4096 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), bo = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.next = function() {
				var e = t.b, n = t.c, r = t.d, i = t.a;
				return e = e << 25 ^ e >>> 7 ^ n, n = n - r | 0, r = r << 24 ^ r >>> 8 ^ i, i = i - e | 0, t.b = e = e << 20 ^ e >>> 12 ^ n, t.c = n = n - r | 0, t.d = r << 16 ^ n >>> 16 ^ i, t.a = i - e | 0;
			}, t.a = 0, t.b = 0, t.c = -1640531527, t.d = 1367130551, e === Math.floor(e) ? (t.a = e / 4294967296 | 0, t.b = e | 0) : n += e;
			for (var r = 0; r < n.length + 20; r++) t.b ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.a = e.a, t.b = e.b, t.c = e.c, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.tychei = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), xo = /* @__PURE__ */ o(((e, t) => {
	t.exports = {};
})), So = /* @__PURE__ */ o(((e, t, n) => {
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
				f = xo();
			} catch {}
		} else typeof define == "function" && define.amd ? define(function() {
			return p;
		}) : r["seed" + s] = p;
	})(typeof self < "u" ? self : n, [], Math);
})), Co = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	var n = ho(), r = go(), i = _o(), a = vo(), o = yo(), s = bo(), c = So();
	c.alea = n, c.xor128 = r, c.xorwow = i, c.xorshift7 = a, c.xor4096 = o, c.tychei = s, t.exports = c;
})))(), 1);
function wo(e) {
	let t = (0, Co.default)(e, { global: !1 });
	return Int32Array.from({ length: 4 }, () => t.int32());
}
// src/model/surprise.ts
function To(e, t, n, r, i) {
	let a = Nr(n, r, -1, Mr + i, "economy")[0];
	return .95 * e + t * zr[a >>> 21] / 4096;
}
// src/model/simulate.ts
function Eo(e, t) {
	for (let e of [
		"replicates",
		"borrowers",
		"months"
	]) {
		let { min: n, max: r } = Je[e];
		if (!Number.isInteger(t[e]) || t[e] < n || t[e] > r) throw RangeError(`${e} must be a whole number from ${n} to ${r}, got ${t[e]}.`);
	}
	return {
		scenario: e,
		run: t,
		settings: nt(e),
		today: rt(e),
		key: wo(t.seed)
	};
}
var Do = class {
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
	constructor(e, t, n = 0) {
		let { months: r, borrowers: i } = e.run;
		this.#e = e, this.tallies = new Rn(r), this.#r = Math.min(n, i), this.people = new Uint8Array(this.#r * (r + 1)), this.monthsAll = 18 + r, this.#t = new Cr(i), this.#n = new xa(e.key, t, e.today, this.tallies);
		for (let e = 0; e <= r; e++) this.#n.slabs.push(this.tallies.data.subarray(e * In, (e + 1) * In));
		this.#a = {
			trust: e.settings.market.trustStart,
			caution: 0,
			normalLoss: 0,
			legalRatio: 1,
			waiting: 0,
			provision: 0,
			customers: 0,
			complained: 0,
			regulated: 0
		}, this.#i = $r(e.settings, i), this.#o = ei(this.#t, e.settings, e.key, t);
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
	personOf(e) {
		return Math.floor(e * this.#t.size / this.#r);
	}
	outcomeOf(e) {
		let { status: t, traits: n } = this.#t;
		if (t[e] === 1 || t[e] === 3) return !!(n[e] & 64);
	}
	get columns() {
		return this.#f(Infinity), this.#t;
	}
	get context() {
		return this.#n;
	}
	watch(e) {
		this.#d = e;
	}
	step() {
		this.advance(Infinity);
	}
	advance(e) {
		if (this.done || this.#o && (this.#f(e), e !== Infinity)) return;
		let t = this.#n, n = this.#t.size;
		this.#l === 0 && this.#p();
		for (let r = 0; r < e && this.#l < n; r++) {
			for (; this.#l >= this.#i[t.segment + 1];) t.segment++;
			let e = Math.min(512, this.#i[t.segment + 1] - this.#l);
			this.#m(this.#l, e), this.#l += e, t.blockNumber++;
		}
		this.#l >= n && this.#g();
	}
	#f(e) {
		for (let t = 0; this.#o && t < e; t++) this.#o.next().done === !0 && (this.#o = void 0);
	}
	#p() {
		let { settings: e, today: t } = this.#e, n = this.#c, r = this.#n, i = n >= 1 ? e : t, { key: a, replicate: o } = r;
		this.#s = To(this.#s, i.economy.noise, a, o, n);
		let s = oi(i, n >= 1 ? n : -1e3);
		n >= 0 ? r.slab = r.slabs[n] : r.slab.fill(0), r.segment = 0, r.blockNumber = 0;
		let c = {
			...s,
			z: s.z + this.#s
		};
		this.#u = lo(r, i, c, n, this.#a, this.#t.size);
	}
	#m(e, t) {
		let n = this.#d, r = n ? n.person - e : -1;
		!n || r < 0 || r >= t ? this.#h(e, t) : (r > 0 && this.#h(e, r), this.#h(n.person, 1, n), r + 1 < t && this.#h(n.person + 1, t - r - 1));
	}
	#h(e, t, n) {
		let r = this.#t, i = this.#n;
		Or(mi, i.key, e, t, i.address, i.replicate, Oo), Or(hi, i.key, e, t, i.address, i.replicate, ko), n?.see("start", r, i), mo(r, i, e, t), Ai(r, i, e, t), n?.see("bill", r, i), Ta(r, i, e), n?.see("spend", r, i), ka(r, i, e), n?.see("due", r, i), Ga(r, i, e), n?.see("late", r, i), ua(r, i, e), Vi(r, i, e), n?.see("buy", r, i), $i(r, i, e, t), n?.see("applications", r, i), pa(r, i, e), n?.see("close", r, i);
	}
	#g() {
		let e = this.#c, t = this.#n;
		io(t, t.settings, this.#a, this.#u, this.#t.size), e >= 0 && this.#r > 0 && this.#_(e), this.#l = 0, this.#c = e + 1;
	}
	#_(e) {
		let { status: t, bucket: n } = this.#t, r = e * this.#r;
		for (let e = 0; e < this.#r; e++) {
			let i = this.personOf(e), a = t[i], o = n[i];
			this.people[r + e] = a === 1 ? o === 0 ? 2 : o + 1 : a === 2 ? 1 : a === 3 || a === 4 ? 7 : 0;
		}
	}
}, Oo = U("money"), ko = U("pay");
function Ao(e, t) {
	let n = new Do(e, t);
	for (; !n.done;) n.step();
	return n.tallies;
}
var jo = "economy pressure shock shockStart noise jobLoss jobFinding jobLossSlope jobFindingSlope payCutSlope replacementRate\nborrowers spendingAttitude informationAsymmetry medianIncome incomeSpread students youngWorkers households gigWorkers essentials debtFree otherDebt hiddenDebt patience blindSpot handToMouth forgetfulness autopay thinFile misreports willingnessBase abilitySteepness abilityMidpoint help\nproduct kind instalmentUsers dormant fee3 fee6 fee12 fee24 share3 share6 share12 share24 lateFee merchantFee cardRate minimumShare limitMonths limitCap utilisation keepUp\nunderwriting strictness signal thinFileSignal drift reviewMonths\ncollection cureForgot cureWouldNot cureCouldNot second third later effectForgot effectWouldNot effectCouldNot recovery contactReach\nlender fundingCost servicingCost acquisitionCost messageCost callCost legalStaff casesPerHead caseCost cautionLoop caution\nmarket customersToday innovators imitators churn trustStart trustPull trustElasticity complaints rival\npolicies.scoreCutoff on intensity start end audience unitCost approval\npolicies.debtToIncomeCap on intensity start end audience unitCost cap\npolicies.limitPolicy on intensity start end audience unitCost factor\npolicies.incomeVerification on intensity start end audience unitCost caught abandon\npolicies.betterScoring on intensity start end audience unitCost signal thinFile\npolicies.reminders on intensity start end audience unitCost effect firstBill\npolicies.autopay on intensity start end audience unitCost target\npolicies.earlyWarning on intensity start end audience unitCost caught\npolicies.collections on intensity start end audience unitCost early middle late\npolicies.personalContact on intensity start end audience unitCost factor\npolicies.hardshipPlans on intensity start end audience unitCost takeUp months writeDown liquidity\npolicies.legalAction on intensity start end audience unitCost capacity effect\npolicies.thirdPartyAgency on intensity start end audience unitCost from yield fee\npolicies.debtSale on intensity start end audience unitCost age price\npolicies.clearBills on intensity start end audience unitCost draws blindSpot\npolicies.education on intensity start end audience unitCost effect teachable halfLife\npolicies.budgetTools on intensity start end audience unitCost clawBack patience\npolicies.easyApplication on intensity start end audience unitCost applicants signalLoss\npolicies.conductRules on intensity start end audience unitCost capacity\npolicies.rateCap on intensity start end audience unitCost cap\npolicies.creditReporting on intensity start end audience unitCost draws wouldNot reveal\npolicies.incomeSupport on intensity start end audience unitCost rate\nproduct limitGrowth substitution\ncollection handover\nproduct instalmentShare\nlender capacityLoop\nmarket adverseSelection trustLoop growthLoop regulator regulatorThreshold".split("\n").flatMap((e) => {
	let [t = "", ...n] = e.split(" ");
	return n.map((e) => `${t}.${e}`);
}), Mo = "1", No = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
new Map(jo.map((e, t) => [e, t]));
function Po(e) {
	if (!e.startsWith(Mo) || e.length < 5) return;
	let t = "";
	for (let n of e.slice(1, -3)) {
		let e = No.indexOf(n);
		if (e < 0) return;
		t += Lo(e, 6);
	}
	let n = new Io(t), r = [], i = -1;
	for (let e = n.gamma() - 1; e > 0 && n.whole; e--) i += n.gamma(), r.push([jo[i] ?? `#${i}`, n.value()]);
	let a = t.slice(0, n.at);
	if (!(!n.whole || t.length - a.length >= 6 || /1/.test(t.slice(n.at)))) return zo(a) === e.slice(-3) ? r : void 0;
}
function Fo(e) {
	let t = Bo(e);
	return (t ^ t >>> 12 ^ t >>> 24) & 4095;
}
var Io = class {
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
function Lo(e, t) {
	return e.toString(2).padStart(t, "0");
}
function Ro(e) {
	return e.padEnd(Math.ceil(e.length / 6) * 6, "0").replace(/.{6}/g, (e) => No[parseInt(e, 2)]);
}
function zo(e) {
	return Ro(Lo(Bo(e) >>> 14, 18));
}
function Bo(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 16777619);
	return t >>> 0;
}
// src/model/link.ts
var Vo = "reference-wallet-2019", Ho = [
	"seed",
	"replicates",
	"borrowers",
	"months"
], Uo = 16e3, Wo = 20;
function Go(e, t = u) {
	let n = [], r = Yo(e);
	if (r === void 0) {
		let t = e.trim().replace(/^#\/?$/, "") === "";
		return {
			page: "",
			scenario: {
				preset: Vo,
				changes: {}
			},
			run: qe,
			problems: t ? [] : [{
				kind: "shape",
				expected: "link"
			}]
		};
	}
	let i = /* @__PURE__ */ new Map();
	for (let e of r.query.split(/[&?]/)) {
		let t = e.indexOf("=");
		if (t < 0) continue;
		let r = Qo(e.slice(0, t)).text.trim(), a = e.slice(t + 1);
		if (!Jo(r)) continue;
		let o = Qo(a);
		o.whole || n.push({
			kind: "shape",
			expected: "escapes"
		});
		let s = r === "seed" ? o.text : o.text.replace(/[^\x20-\x7e][^]*$/, "").trim(), c = i.get(r);
		c === void 0 ? i.set(r, s) : c !== s && n.push({
			kind: "shape",
			expected: r.slice(0, 60)
		});
	}
	let a = i.get("v"), o = a !== void 0 && /^\d{1,6}(\.\d{1,6}){0,3}$/.test(a);
	a !== void 0 && !o && n.push({
		kind: "shape",
		expected: "version"
	});
	let s = o ? t.filter((e) => ts(a, e.version)) : [], c = Vo, l = i.get("preset");
	l !== void 0 && (Ye(l) ? c = l : n.push({
		kind: "preset",
		given: l.slice(0, 60),
		options: Object.keys(Ke)
	}));
	let d = /* @__PURE__ */ new Map(), f = i.get("s");
	if (f !== void 0) {
		let e = Ko(f, (e) => $o(e, s));
		if (e) for (let [t, n] of e) d.set(t, n);
		else n.push({
			kind: "shape",
			expected: "compact"
		});
	}
	for (let [e, t] of i) e.includes(".") && d.set(e, t);
	let p = {};
	for (let e of Ho) i.has(e) && (p[e] = i.get(e));
	for (let [e, t] of s.entries()) {
		d = es(d, t, c, s.slice(e + 1));
		for (let [e, n] of Object.entries(t.run ?? {})) p[e] ??= n;
	}
	let m = {
		preset: c,
		changes: {}
	}, h = 0;
	for (let [e, t] of d) {
		if (!je(e) && ++h > Wo) continue;
		let r = Qe(e, t);
		n.push(...r.problems), r.value !== void 0 && je(e) && (m = Ze(m, e, r.value));
	}
	n.push(...et(m));
	let g = tt(p);
	n.push(...g.problems);
	let _ = i.get("fp"), v = _ === void 0 ? void 0 : /^[0-9a-f]{32}(?![0-9a-z])/i.exec(_)?.[0].toLowerCase();
	return _ !== void 0 && v === void 0 && n.push({
		kind: "shape",
		expected: "fingerprint"
	}), {
		page: r.page,
		scenario: m,
		run: g.value,
		...o ? { version: a } : {},
		...v === void 0 ? {} : { fingerprint: v },
		problems: n
	};
}
function Ko(e, t) {
	return Po(e)?.map(([e, n]) => [e, typeof n == "object" ? qo(t(e), n) : n]);
}
function qo(e, { option: t }) {
	let n = je(e) ? Ae.get(e) : void 0;
	return (n?.kind === "choice" ? Object.keys(n.options) : []).find((e) => Fo(e) === t) ?? `~${t}`;
}
function Jo(e) {
	return [
		"v",
		"preset",
		"s",
		"fp",
		...Ho
	].includes(e) || e.length <= 100 && /^[A-Za-z]\w*(\.\w+)+$/.test(e);
}
function Yo(e) {
	let t = e.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
	t.includes("#/") || (t.includes("%23/") ? t = t.replace("%23/", "#/") : /%23%2f/i.test(t) && (t = Qo(t.slice(0, 3 * Uo)).text));
	let n = t.indexOf("#/"), r = n + 2;
	if (n < 0) {
		let e = /(?:^|[\s?&#/])((?:v|preset|s|seed|fp|[A-Za-z]\w{0,40}(?:\.\w{1,40}){1,3})=)/.exec(t.slice(0, Uo));
		if (!e) return;
		r = e.index + e[0].length - (e[1] ?? "").length;
	}
	let i = Xo(t.slice(r, r + Uo)).replace(/#[^]*$/, "").replace(/:~:[^]*$/, "").replace(/[\])}>.,;:!"'’”»、。，；：！）】》」]+$/, "");
	if (n < 0) return {
		page: "",
		query: i
	};
	let a = i.indexOf("?"), o = a >= 0 ? a : i.includes("&") ? i.indexOf("&") : i.length;
	return {
		page: Zo(Qo(i.slice(0, o)).text),
		query: i.slice(o + 1)
	};
}
function Xo(e) {
	let [t = "", ...n] = e.split(/[\r\n]+/), r = t.split(/\s/)[0] ?? "";
	if (r !== t.trimEnd()) return r;
	for (let e of n) {
		let t = e.replace(/^[\s>|]+/, "").trimEnd(), n = /[?&]fp=[0-9a-f]{32}$/i.test(r), i = /[?&]fp=[0-9a-f]{0,31}$/i.test(r) && /^[0-9a-f]/i.test(t), a = t.split(/\s/)[0] ?? "";
		if ((n ? !/^&[\w.]+=/.test(a) : !(i || /[=&]/.test(a) || a.length >= 20)) || (r += a, a !== t)) break;
	}
	return r;
}
function Zo(e) {
	return e.replace(/[^\w/-]/g, "").replace(/^\/+|\/+$/g, "").slice(0, 60);
}
function Qo(e) {
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
function $o(e, t) {
	return t.reduce((e, t) => t.renamed?.[e] ?? e, e);
}
function es(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	for (let [n, r] of e) i.set(t.renamed?.[n] ?? n, r);
	let a = Ke[n].values;
	for (let [e, r] of Object.entries(t.presets?.[n] ?? {})) i.has(e) || i.set(e, r);
	for (let [e, n] of Object.entries(t.defaults ?? {})) !i.has(e) && a[$o(e, r)] === void 0 && i.set(e, n);
	return i;
}
function ts(e, t) {
	let [n, r] = [e, t].map((e) => e.split(".").map(Number));
	for (let e = 0; e < 4; e++) {
		let t = (n?.[e] ?? 0) - (r?.[e] ?? 0);
		if (t !== 0) return t < 0;
	}
	return !1;
}
// workers/replay.ts
function* ns(e) {
	let { scenario: t, run: n } = Go(e), r = Eo(t, n), i = [];
	for (; i.length < n.replicates;) i.push(Ao(r, i.length)), yield {
		done: i.length,
		of: n.replicates
	};
	return {
		version: l,
		seed: n.seed,
		replicates: n.replicates,
		borrowers: n.borrowers,
		months: n.months,
		fingerprint: pr(i),
		measures: Object.fromEntries(ar.map((e) => [e, {
			unit: ir[e].unit,
			whole: ur(fr(i, e)),
			last: ur(dr(i, e).at(-1) ?? [])
		}]))
	};
}
// workers/engine.worker.ts
var rs = l;
function is(e, t) {
	let n = ns(e);
	for (;;) {
		let e = n.next();
		if (e.done) return e.value;
		t?.(e.value.done, e.value.of);
	}
}
typeof self < "u" && "importScripts" in self && (self.onmessage = ({ data: e }) => {
	try {
		self.postMessage({ replay: is(e.link, (e, t) => {
			self.postMessage({
				done: e,
				of: t
			});
		}) });
	} catch (e) {
		self.postMessage({ error: e instanceof Error ? e.message : String(e) });
	}
});
export { is as replay, rs as version };
