/** Whether the cable carries a signal (domain §2.7): never derived from `state: up` alone. */
export type Carrier = 'yes' | 'probably-no' | 'unknown';
