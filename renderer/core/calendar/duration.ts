/** How long something may take. Amounts are decimal and not negative; calendar days never compare with working days. */
export type Duration =
  | { readonly kind: 'working-days'; readonly amount: number }
  | { readonly kind: 'hours'; readonly amount: number }
  | { readonly kind: 'calendar-days'; readonly amount: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'not-prescribed' }
  | { readonly kind: 'not-counted' };

/** A duration for each area class (địa bàn), keyed by the class id of the agency's settings. */
export interface DurationByArea {
  readonly [areaClass: string]: Duration | undefined;
}
