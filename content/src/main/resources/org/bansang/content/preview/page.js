/* The page around the phone: what is in the course, what lint says, and whether something changed. */

const WORDS = {
  vi: {
    reload: 'Tải lại',
    current: (time) => `Bản mới nhất, đọc lúc ${time}`,
    broken: 'Có lỗi: điện thoại đang hiện bản trước khi lỗi',
    never: 'Khóa học còn lỗi nên chưa hiện được',
    away: 'Lệnh xem thử đã dừng',
    course: 'Trang đầu của khóa',
    outline: 'Trong khóa học',
    remarks: 'Lời nhắc của bộ soát lỗi',
    sound: 'Không có lỗi, không có điều gì cần xem lại.',
    stale: 'Số liệu quá ngày kiểm tra:',
    kinds: { lesson: 'bài học', quiz: 'câu hỏi', practice: 'tập làm', 'observed-task': 'làm cho người khác xem' },
    phone: 'Điện thoại',
    severity: { error: 'Lỗi', warning: 'Nên xem lại' },
  },
  en: {
    reload: 'Reload',
    current: (time) => `The newest version, read at ${time}`,
    broken: 'There are errors: the phone shows the version before them',
    never: 'The course has errors and cannot be shown yet',
    away: 'The preview has ended',
    course: 'First page of the course',
    outline: 'In this course',
    remarks: 'What lint says',
    sound: 'No errors, and nothing to look at again.',
    stale: 'Facts past their review:',
    kinds: { lesson: 'lesson', quiz: 'questions', practice: 'practice', 'observed-task': 'observed task' },
    phone: 'Phone',
    severity: { error: 'Error', warning: 'Look again' },
  },
};

const at = (id) => document.getElementById(id);
let shown;
let language = 'vi';
let activity = '';

const words = () => WORDS[shown?.locale] ?? WORDS.vi;

at('reload').addEventListener('click', () => follow(true));
setInterval(() => follow(false), 1000);
follow(true);

async function follow(anyway) {
  let state;
  try {
    state = await (await fetch('/state')).json();
  } catch {
    at('status').textContent = words().away;
    return;
  }
  if (anyway || state.version !== shown?.version) {
    shown = state;
    draw();
    openPhone();
  }
}

function draw() {
  const { manifest, problems, pack } = shown;
  const errors = problems.some(({ severity }) => severity === 'error');
  const time = new Date().toLocaleTimeString(shown.locale);
  document.documentElement.lang = shown.locale;
  at('reload').textContent = words().reload;
  at('phone').title = words().phone;
  at('title').textContent = manifest ? manifest.course.title[shown.locale] ?? Object.values(manifest.course.title)[0] : shown.folder;
  document.title = at('title').textContent;
  at('status').textContent = !pack ? words().never : errors ? words().broken : words().current(time);
  drawLanguages(manifest?.course.languages ?? []);
  drawOutline(manifest?.modules ?? []);
  at('remarks').replaceChildren(made('h2', words().remarks), ...(problems.length === 0 ? [made('p', words().sound)] : [list(problems)]));
}

function drawLanguages(languages) {
  language = languages.includes(language) ? language : (languages[0] ?? 'vi');
  at('languages').replaceChildren(
    ...languages.map((each) => {
      const button = made('button', each);
      button.setAttribute('aria-pressed', String(each === language));
      button.addEventListener('click', () => {
        language = each;
        draw();
        openPhone();
      });
      return button;
    }),
  );
}

function drawOutline(modules) {
  const parts = modules.flatMap((module) => [
    made('h3', said(module.title)),
    ...module.activities.map((each) => link(each.id, said(each.title), words().kinds[each.kind], staleIn(each))),
  ]);
  at('outline').replaceChildren(made('h2', words().outline), ...(modules.length === 0 ? [] : [link('', words().course, '', [])]), ...parts);
}

function link(id, title, kind, stale) {
  const place = made('a', title);
  place.href = '#' + id;
  if (kind) {
    place.append(' ', made('span', kind, 'kind'));
  }
  if (stale.length > 0) {
    place.append(made('span', `${words().stale} ${stale.join(', ')}`, 'stale'));
  }
  if (id === activity) {
    place.setAttribute('aria-current', 'page');
  }
  place.addEventListener('click', (event) => {
    event.preventDefault();
    activity = id;
    draw();
    openPhone();
  });
  return place;
}

function staleIn({ facts }) {
  return facts.filter((fact) => shown.stale[fact] !== undefined);
}

function list(problems) {
  const all = made('ul', '');
  for (const { severity, place, rule, sentence } of problems) {
    const item = made('li', '', severity);
    item.append(made('strong', `${words().severity[severity]}: `), sentence, document.createElement('br'), made('code', `${place} ${rule}`));
    all.append(item);
  }
  return all;
}

/** The learner app keeps its language in the browser and reads it when it starts. */
function openPhone() {
  if (!shown.pack) {
    return;
  }
  localStorage.setItem('bansang.language', language);
  const address = `/learn/#/preview/${shown.pack}${activity ? `/${activity}` : ''}`;
  const phone = at('phone');
  phone.src = 'about:blank';
  setTimeout(() => (phone.src = address));
}

function said(texts) {
  return texts[language] ?? Object.values(texts)[0];
}

function made(name, text, look) {
  const element = document.createElement(name);
  element.textContent = text;
  if (look) {
    element.className = look;
  }
  return element;
}
