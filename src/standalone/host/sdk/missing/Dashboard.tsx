import { MissingPart } from './MissingPart';

export const Dashboard = () => <MissingPart name="Dashboard" />;

export default Dashboard;
