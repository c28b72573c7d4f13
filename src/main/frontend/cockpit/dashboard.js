import { element } from '../tasklist/dom.js';
import { weekdayTime } from '../tasklist/words.js';
import { health } from './figures.js';
import { fail } from './parts.js';

/** What waits for an operator, each with the page where it is mended. */
export const dashboard = {
  id: 'motcua-health',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  properties: { label: 'Việc của người vận hành' },
  render: async (container) => {
    const content = element('div', { class: 'motcua-cards' });
    container.append(
      element(
        'div',
        { class: 'motcua-health', role: 'region', 'aria-label': 'Việc của người vận hành' },
        element('h3', {}, 'Việc của người vận hành'),
        content,
      ),
    );
    try {
      const now = await health();
      content.replaceChildren(engine(now), outgoing(now.messages), incoming(now.messages), differences(now.differences));
    } catch (failure) {
      fail(content, failure);
    }
  },
};

function engine({ incidents, retrying, oldestJob }) {
  const open = incidents.reduce((sum, { count }) => sum + count, 0);
  return card(
    'Bộ máy quy trình',
    open > 0,
    line(open, 'sự cố đang mở', open > 0),
    incidents
      .filter(({ definition }) => definition)
      .map(({ definition, name, count }) =>
        element(
          'p',
          {},
          element('a', { href: `#/process-definition/${definition}/runtime?detailsTab=pd-incidents-tab` }, `${name}: ${count}`),
        ),
      ),
    line(retrying, 'tác vụ hỏng đang tự chạy lại'),
    oldestJob
      ? element(
          'p',
          {},
          'Tác vụ đến giờ chờ lâu nhất: ',
          element('strong', {}, oldestJob.waited),
          oldestJob.instance &&
            element('a', { class: 'motcua-link', href: `#/process-instance/${oldestJob.instance}/runtime?tab=jobs-tab` }, oldestJob.name ?? 'Mở lượt chạy'),
        )
      : element('p', { class: 'motcua-none' }, 'Không có tác vụ nào đến giờ mà chưa chạy.'),
  );
}

function outgoing(messages) {
  const partners = messages.filter(({ direction }) => direction === 'OUT');
  return card(
    'Thông điệp gửi đi',
    partners.some(({ givenUp }) => givenUp > 0),
    partners.length > 0
      ? element(
          'table',
          { class: 'motcua-rows' },
          element('thead', {}, element('tr', {}, ['Nơi nhận', 'Chờ', 'Gửi lại', 'Hỏng'].map((name) => element('th', { scope: 'col' }, name)))),
          element(
            'tbody',
            {},
            partners.map(({ label, waiting, retrying, givenUp }) =>
              element(
                'tr',
                {},
                element('td', {}, label),
                [waiting, retrying].map((count) => element('td', {}, count)),
                element('td', { class: givenUp > 0 && 'motcua-error' }, givenUp > 0 ? element('strong', {}, givenUp) : 0),
              ),
            ),
          ),
        )
      : element('p', { class: 'motcua-none' }, 'Không có nơi nhận nào.'),
    mend('/desk/messages?direction=OUT', 'Mở Thông điệp gửi đi'),
  );
}

function incoming(messages) {
  const senders = messages.filter(({ direction }) => direction === 'IN');
  const left = senders.reduce((sum, { givenUp }) => sum + givenUp, 0);
  return card(
    'Thông điệp gửi đến',
    left > 0,
    line(left, 'cần người xử lý', left > 0),
    senders
      .filter(({ givenUp }) => givenUp > 0)
      .map(({ label, givenUp, oldest }) => element('p', {}, `${label}: ${givenUp}, lâu nhất ${oldest}`)),
    line(senders.reduce((sum, { waiting }) => sum + waiting, 0), 'đang chờ xử lý'),
    mend('/desk/messages?direction=IN', 'Mở Thông điệp gửi đến'),
  );
}

function differences({ comparedAt, open, kinds }) {
  return card(
    'Sổ và quy trình',
    open > 0,
    line(open, 'sai khác chưa xử lý', open > 0),
    kinds.map(({ label, count }) => element('p', {}, `${label}: ${count}`)),
    element('p', { class: 'motcua-hint' }, comparedAt ? `So sánh lần cuối lúc ${weekdayTime(comparedAt)}` : 'Chưa so sánh lần nào'),
    mend('/desk/differences', 'Mở Đối chiếu'),
  );
}

function card(title, alarm, ...content) {
  return element('div', { class: `motcua-health-card${alarm ? ' motcua-alarm' : ''}` }, element('h4', {}, title), ...content);
}

function line(count, label, alarm = false) {
  return element('p', {}, element('strong', { class: alarm ? 'motcua-count motcua-error' : 'motcua-count' }, count), ` ${label}`);
}

function mend(href, label) {
  return element('p', {}, element('a', { class: 'motcua-button motcua-plain', href }, label));
}
