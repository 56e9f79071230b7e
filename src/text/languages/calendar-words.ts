/** How a language writes dates and times: months, weekdays, seasons, centuries, parts of the day. */
export type CalendarWords = Readonly<Record<string, never>>
