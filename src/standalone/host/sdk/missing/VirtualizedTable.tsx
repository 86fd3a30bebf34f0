import { MissingPart } from './MissingPart';

export const VirtualizedTable = () => <MissingPart name="VirtualizedTable" />;
export const TableData = () => <MissingPart name="TableData" />;

export default VirtualizedTable;
