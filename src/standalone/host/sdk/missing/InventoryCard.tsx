import { MissingPart } from './MissingPart';

export const InventoryCard = () => <MissingPart name="InventoryItem" />;
export const InventoryItemTitle = () => <MissingPart name="InventoryItemTitle" />;
export const InventoryItemBody = () => <MissingPart name="InventoryItemBody" />;
export const InventoryItemStatus = () => <MissingPart name="InventoryItemStatus" />;
export const InventoryItemLoading = () => <MissingPart name="InventoryItemLoading" />;

export default InventoryCard;
