// What a learning system is told: begun, score, completed. SCORM 1.2, if the page around us speaks it.

/** The part of the run-time that every conforming system has. */
interface Api {
  LMSInitialize(empty: ''): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
}

const isApi = (x: unknown): x is Api =>
  typeof x === 'object' && x !== null && 'LMSInitialize' in x && 'LMSSetValue' in x;

/** Pages around pages that are searched, as the standard says: up through the parents, then the opener. */
const DEPTH = 8;

function findApi(): Api | undefined {
  for (const start of [window, window.opener as Window | null]) {
    let place: Window | null = start;
    for (let i = 0; place && i < DEPTH; i++) {
      try {
        const { API } = place as Window & { API?: unknown };
        if (isApi(API)) return API;
      } catch {
        // A page from elsewhere: whatever it has is not for us.
        break;
      }
      if (place.parent === place) break;
      place = place.parent;
    }
  }
  return undefined;
}

export class Lms {
  readonly #api: Api;
  #over = false;

  private constructor(api: Api) {
    this.#api = api;
  }

  /** Nothing where no learning system is around, or it refuses. */
  static begin(): Lms | undefined {
    const api = findApi();
    if (api?.LMSInitialize('') !== 'true') return undefined;
    const lms = new Lms(api);
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSSetValue('cmi.core.score.min', '0');
    api.LMSSetValue('cmi.core.score.max', '100');
    api.LMSCommit('');
    return lms;
  }

  report(score: number, completed: boolean): void {
    if (this.#over) return;
    const whole = Math.min(100, Math.max(0, Math.round(score)));
    this.#api.LMSSetValue('cmi.core.score.raw', String(whole));
    this.#api.LMSSetValue('cmi.core.lesson_status', completed ? 'completed' : 'incomplete');
    this.#api.LMSCommit('');
  }

  finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#api.LMSFinish('');
  }
}
