export const houseRules = [];
