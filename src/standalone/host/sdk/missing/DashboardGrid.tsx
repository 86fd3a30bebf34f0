import { MissingPart } from './MissingPart';

export const DashboardGrid = () => <MissingPart name="DashboardGrid" />;

export default DashboardGrid;
