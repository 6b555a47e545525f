/** A moment in UTC, ISO 8601 with milliseconds, such as `2026-11-23T07:45:00.000Z`. Text order is time order. */
export type Instant = string;
