export * from './choose-name';
export * from './country-name';
export * from './entity-names';
export * from './format-date';
export * from './locales';
export * from './organization-name';
export * from './read-day';
