import { userCookie } from '../../serverFlags';

/** Who one is in a simulated cluster; undefined where one cannot choose. */
export const currentUser = (): string | undefined => {
  const { users } = SERVER_FLAGS.wiremap;
  const pairs = document.cookie.split('; ');
  return users.find((user) => pairs.includes(`${cookieName()}=${user}`)) ?? users[0];
};

/** Becomes somebody else. The page starts anew, since nothing that was read is theirs. */
export const becomeUser = (user: string): void => {
  document.cookie = `${cookieName()}=${user}; SameSite=Strict; Path=/`;
  window.location.reload();
};

const cookieName = (): string => userCookie(window.location.port === '' ? '80' : window.location.port);
