/**
 * Milliseconds to wait for what answers: long, because a busy machine may take its time, and it costs nothing where the
 * answer comes.
 */
export const patientMs = 20_000;
/** Milliseconds to wait for what never answers. */
export const impatientMs = 100;
