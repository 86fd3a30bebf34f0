// Stands for a style sheet, which jsdom would not apply.
module.exports = {};
