// What form-js 1.8.7 says in English, said in Vietnamese; it knows no other language.

const ERRORS = [
  [/^Field is required\.$/, () => 'Chưa nhập.'],
  [/^Field must match pattern /, () => 'Không đúng dạng.'],
  [/^Field must have minimum value of (.+)\.$/, (least) => `Nhỏ nhất là ${least}.`],
  [/^Field must have maximum value of (.+)\.$/, (most) => `Lớn nhất là ${most}.`],
  [/^Field must have minimum length of (.+)\.$/, (least) => `Cần ít nhất ${least} ký tự.`],
  [/^Field must have maximum length of (.+)\.$/, (most) => `Nhiều nhất ${most} ký tự.`],
  [/^Field must be a valid +international phone number/, () => 'Không phải số điện thoại.'],
  [/^Field must be a valid email\.$/, () => 'Không phải địa chỉ thư điện tử.'],
  [/^Value is not a number\.$/, () => 'Không phải số.'],
  [/^Value is expected to be an integer\.$/, () => 'Phải là số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (digits) => `Nhiều nhất ${digits} chữ số sau dấu phẩy.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (below, above) => `Giá trị gần nhất là ${below} hoặc ${above}.`],
];

/** An error of form-js in Vietnamese; one that is not known stays as it is. */
export function inVietnamese(error) {
  for (const [pattern, words] of ERRORS) {
    const found = pattern.exec(error);
    if (found) {
      return words(...found.slice(1));
    }
  }
  return error;
}

/** Lets a form find fault in Vietnamese. */
export function speakVietnamese(services) {
  const validator = services.getService('validator');
  for (const name of ['validateField', 'validateFieldInstance']) {
    const validate = validator[name].bind(validator);
    validator[name] = (...asked) => validate(...asked).map(inVietnamese);
  }
}

const TEXTS = { Select: 'Chọn', Search: 'Gõ để tìm', 'No results': 'Không có', 'All values selected': 'Đã chọn hết' };

/** Texts that form-js writes into the page itself; its text nodes stay, since it goes on to change them. */
export function translateTexts(container) {
  for (const { firstChild } of container.querySelectorAll('.fjs-select-placeholder, .fjs-dropdownlist-empty')) {
    if (firstChild?.data in TEXTS) {
      firstChild.data = TEXTS[firstChild.data];
    }
  }
  for (const input of container.querySelectorAll('input[placeholder="Search"]')) {
    input.placeholder = TEXTS.Search;
  }
  for (const input of container.querySelectorAll('input[placeholder="dd/mm/yyyy"]')) {
    input.placeholder = 'ngày/tháng/năm';
  }
}

const CALENDAR = {
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  },
  months: {
    shorthand: Array.from({ length: 12 }, (_, month) => `Th${month + 1}`),
    longhand: Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`),
  },
  firstDayOfWeek: 1,
  rangeSeparator: ' đến ',
};

const told = new WeakSet();

/** Months and weekdays of the date pickers; form-js makes a new one now and then. */
export function translateCalendars(container) {
  for (const { _flatpickr: calendar } of container.querySelectorAll('.flatpickr-input')) {
    if (calendar && !told.has(calendar)) {
      told.add(calendar);
      calendar.set('locale', CALENDAR);
      calendar.set('showMonths', 1); // draws the list of months anew
    }
  }
}

/** form-js asks for the browser's own way to write a date, which turns day and month round on an English computer. */
export function datesDayFirst(Intl) {
  const localeOf = ([locale, ...options]) => [locale === 'default' ? 'vi-VN' : locale, ...options];
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, asked) => new format(...localeOf(asked)),
    apply: (format, self, asked) => format(...localeOf(asked)),
  });
}
