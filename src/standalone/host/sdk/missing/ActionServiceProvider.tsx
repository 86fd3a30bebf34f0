import { MissingPart } from './MissingPart';

export const ActionServiceProvider = () => <MissingPart name="ActionServiceProvider" />;

export default ActionServiceProvider;
