/** The host has one perspective, the console's first. */
const useActivePerspective = (): [string, (perspective: string) => void] => ['admin', () => undefined];

export default useActivePerspective;
