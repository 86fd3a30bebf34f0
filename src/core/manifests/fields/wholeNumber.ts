/** The whole number that a field holds, and nothing beside it but blanks around; undefined = it is something else. */
export const wholeNumber = (text: string): number | undefined => {
  const digits = text.trim();
  return /^(0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : undefined;
};
