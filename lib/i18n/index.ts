export * from './choose-name';
export * from './country-name';
export * from './entity-names';
export * from './format-date';
export * from './locales';
export * from './read-day';
