import { MissingPart } from './MissingPart';

export const StatusPopup = () => <MissingPart name="StatusPopupItem" />;
export const StatusPopupSection = () => <MissingPart name="StatusPopupSection" />;

export default StatusPopup;
