import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { UserIcon } from '@patternfly/react-icons';
import { useState } from 'react';
import { becomeUser, currentUser } from './userChoice';

/** In a simulated cluster one can be any of its users, to see what each may see. */
export const UserMenu = () => {
  const [isOpen, setOpen] = useState(false);
  const user = currentUser();
  if (user === undefined) return null;
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          icon={<UserIcon />}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          aria-label={`You are ${user}; choose another user`}
          data-test="user-menu"
        >
          {user}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {[...SERVER_FLAGS.wiremap.users].sort().map((name) => (
          <DropdownItem
            key={name}
            isSelected={name === user}
            description={descriptions[name]}
            onClick={() => becomeUser(name)}
            data-test={`user-${name}`}
          >
            {name}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
};

const descriptions: Readonly<Record<string, string>> = {
  admin: 'May do everything',
  viewer: 'Reads everything, changes nothing',
  tenant: 'Works in the namespace shop and sees nothing else',
};
