import { MissingPart } from './MissingPart';

export const ListPageCreate = () => <MissingPart name="ListPageCreate" />;
export const ListPageCreateLink = () => <MissingPart name="ListPageCreateLink" />;
export const ListPageCreateButton = () => <MissingPart name="ListPageCreateButton" />;
export const ListPageCreateDropdown = () => <MissingPart name="ListPageCreateDropdown" />;

export default ListPageCreate;
