import { afterEach, describe, expect, it, vi as mock } from 'vitest';
import { speak } from '../src/i18n';
import { codeInAddress, digitsIn, grouped, isCardCode } from '../src/people/card-code';
import '../src/people/card-form';
import type { CardForm } from '../src/people/card-form';
import '../src/people/card-scan';
import type { CardScan } from '../src/people/card-scan';
import '../src/people/sign-in';
import type { SignIn } from '../src/people/sign-in';
import { routeOf, toSignIn } from '../src/shell/routes';

const CODE = '123456782';

afterEach(() => {
  document.body.innerHTML = '';
  mock.restoreAllMocks();
  speak('vi');
});

describe('the code of a card', () => {
  it('has nine digits of which the last checks the others', () => {
    expect(isCardCode(CODE)).toBe(true);
    const slips = Array.from({ length: 9 }, (_, place) => CODE.slice(0, place) + ((Number(CODE[place]) + 1) % 10) + CODE.slice(place + 1));
    expect(slips.filter(isCardCode)).toEqual([]);
    expect(['', '12345678', '1234567820', '000000000', 'abcdefghi'].filter(isCardCode)).toEqual([]);
  });

  it('is read however it is typed, and shown in groups of three', () => {
    expect([digitsIn('123 456-782'), digitsIn('12a3'), digitsIn('1234567829')]).toEqual([CODE, '123', CODE]);
    expect([grouped(CODE), grouped('1234'), grouped('')]).toEqual(['123 456 782', '123 4', '']);
  });

  it('is taken from a QR code of this platform only', () => {
    const here = 'https://hoc.vidu.vn';
    expect(codeInAddress(`${here}/card/${CODE}`, here)).toBe(CODE);
    const others = [
      `https://khac.vidu.vn/card/${CODE}`,
      `${here}.khac.vn/card/${CODE}`,
      `http://hoc.vidu.vn/card/${CODE}`,
      `${here}/card/123456781`,
      `${here}/card/${CODE}?to=https://khac.vidu.vn`,
      `${here}/verify?credential=${CODE}`,
      CODE,
      '',
    ];
    expect(others.filter((each) => codeInAddress(each, here))).toEqual([]);
  });
});

describe('signing in', () => {
  it('comes back to the screen it started from', () => {
    expect(toSignIn('#/')).toBe('#/sign-in');
    expect(routeOf(toSignIn('#/courses/vneid', 'scan'))).toEqual({ at: 'sign-in', step: 'scan', to: '#/courses/vneid' });
    expect(routeOf('#/sign-in/code?to=https://khac.example/')).toEqual({ at: 'sign-in', step: 'code', to: '#/' });
    expect(routeOf('#/sign-in/other').at).toBe('nowhere');
  });

  it('offers the card first, and the name to those who have one', async () => {
    const page = document.createElement('bs-sign-in') as SignIn;
    page.to = '#/certificates';
    document.body.append(page);
    await page.updateComplete;
    const ways = [...page.querySelectorAll('a.way')].map((each) => each.getAttribute('href'));
    expect(ways).toEqual([
      '#/sign-in/scan?to=%23%2Fcertificates',
      '#/sign-in/code?to=%23%2Fcertificates',
      '/sign-in?to=%2Flearn%2F%23%2Fcertificates&lang=vi',
    ]);
  });

  it('tells a mistaken digit at once, and missing ones only when asked to go on', async () => {
    const form = await typed('123456781');
    expect(form.textContent).toContain('có một số bị nhầm');
    const short = await typed('1234567');
    expect(short.querySelector('.note')).toBeNull();
    short.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await short.updateComplete;
    expect(short.textContent).toContain('Còn thiếu 2 số.');
  });

  it('groups the digits and goes to the card', async () => {
    const assign = mock.spyOn(location, 'assign').mockImplementation(() => undefined);
    const form = await typed(CODE);
    expect(form.querySelector('input')?.value).toBe('123 456 782');
    form.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(assign).toHaveBeenCalledWith(`/card/${CODE}?to=%2Flearn%2F%23%2F&lang=vi`);
  });
});

describe('scanning', () => {
  afterEach(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true }));

  it('says in words why there is no picture, and offers another try where one may help', async () => {
    expect(await scanned(undefined)).toEqual(['địa chỉ an toàn', false]);
    expect(await scanned('NotAllowedError')).toEqual(['chưa được phép', true]);
    expect(await scanned('NotFoundError')).toEqual(['không có máy ảnh', false]);
    expect(await scanned('NotReadableError')).toEqual(['đang bận', true]);
  });

  /** Which of the sentences stands there, and whether one can try again. */
  async function scanned(refusal: string | undefined): Promise<[string | undefined, boolean]> {
    const getUserMedia = () => Promise.reject(new DOMException('no', refusal));
    Object.defineProperty(navigator, 'mediaDevices', { value: refusal ? { getUserMedia } : undefined, configurable: true });
    const page = document.createElement('bs-card-scan') as CardScan;
    document.body.append(page);
    await mock.waitFor(() => expect(page.querySelector('[role=alert]')).not.toBeNull());
    const text = page.textContent ?? '';
    const again = page.querySelector('button') !== null;
    page.remove();
    return [['địa chỉ an toàn', 'chưa được phép', 'không có máy ảnh', 'đang bận'].find((each) => text.includes(each)), again];
  }
});

async function typed(text: string): Promise<CardForm> {
  const form = document.createElement('bs-card-form') as CardForm;
  form.to = '#/';
  document.body.append(form);
  await form.updateComplete;
  const field = form.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await form.updateComplete;
  return form;
}
