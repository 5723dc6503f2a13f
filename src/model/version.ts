// The model's version: it changes whenever any fingerprint changes (CHANGES.md says what moved and why).
export const MODEL_VERSION = '1.0.0';
