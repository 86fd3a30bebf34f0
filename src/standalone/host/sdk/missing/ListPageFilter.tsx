import { MissingPart } from './MissingPart';

export const ListPageFilter = () => <MissingPart name="ListPageFilter" />;

export default ListPageFilter;
