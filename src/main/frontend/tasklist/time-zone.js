/** The footer shows the name of the computer's time zone; browsers still tell Vietnam's by an older one. */
export function zoneByItsNameToday(Intl) {
  const { prototype } = Intl.DateTimeFormat;
  const told = prototype.resolvedOptions;
  prototype.resolvedOptions = function resolvedOptions() {
    const options = told.call(this);
    return options.timeZone === 'Asia/Saigon' ? { ...options, timeZone: 'Asia/Ho_Chi_Minh' } : options;
  };
}
