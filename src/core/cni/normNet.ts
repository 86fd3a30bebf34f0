/** A network's name as OVN writes it into the names of its ports: `-` and `/` become dots (domain §7.1). */
export const normNet = (network: string): string => network.replace(/[-/]/g, '.');
