// Whether what is written will do; if not, the key of a sentence that says how to mend it.
import type { Field } from './world';

/** The same for what differs by case, accents, spaces or signs only. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]/g, '');

export type Why = [key: string, ...args: (string | number)[]] | undefined;

const number = (text: string): string => text.replace(/[\s€]/g, '').replace(',', '.');
const phone = (text: string): string => text.replace(/[\s./()-]/g, '').replace(/^(\+|00)33/, '0');
const bare = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();

function whyNumber(text: string): Why {
  return /^\d+(\.\d{1,2})?$/.test(number(text)) ? undefined : ['number'];
}

const isDay = (day: number, month: number, year: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1;
};

/** 05/03/1958, or with other signs between, or none. */
function dateOf(text: string): [day: number, month: number, year: number, digits: number] | undefined {
  const parts =
    /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{2}|\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), (parts[3] ?? '').length] : undefined;
}

function whyDate(text: string): Why {
  if (/^\d{4}\D/.test(text)) return ['date.order'];
  const date = dateOf(text);
  if (!date) return /[a-zéû]{3}/i.test(text) ? ['date.letters'] : ['date'];
  const [day, month, year, digits] = date;
  if (digits === 2) return ['date.year'];
  if (month > 12 && day <= 12) return ['date.month'];
  return year >= 1900 && year < 2100 && isDay(day, month, year) ? undefined : ['date.none'];
}

function whyEmail(text: string): Why {
  if (/\s/.test(text)) return ['email.space'];
  if (!text.includes('@')) return ['email.at'];
  return /^[^@]+@[^@]+\.[^@.]{2,}$/.test(text) ? undefined : ['email'];
}

function whyPhone(text: string): Why {
  const digits = phone(text);
  if (/\D/.test(digits)) return ['phone.letters'];
  if (digits.length !== 10) return ['phone.count', digits.length];
  return digits.startsWith('0') ? undefined : ['phone'];
}

function whyIban(text: string): Why {
  const account = bare(text);
  if (!/^[A-Z]{2}\d{2}/.test(account)) return ['iban.start'];
  if (!/^[A-Z0-9]{14,34}$/.test(account)) return ['iban.count', account.length];
  const digits = [...account.slice(4), ...account.slice(0, 4)].map((char) => parseInt(char, 36)).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? undefined : ['iban.check'];
}

const forms: Partial<Record<Field['kind'], (text: string) => Why>> = {
  number: whyNumber,
  date: whyDate,
  email: whyEmail,
  phone: whyPhone,
  iban: whyIban,
};

function alike(field: Field, text: string, value: string): boolean {
  switch (field.kind) {
    case 'secret':
    case 'choice':
      return text === value;
    case 'number':
      return Number(number(text)) === Number(number(value));
    case 'phone':
      return phone(text) === phone(value);
    case 'iban':
      return bare(text) === bare(value);
    case 'date':
      return String(dateOf(text)) === String(dateOf(value));
    case 'email':
      return text.toLowerCase() === value.toLowerCase();
    case 'long':
      return fold(text).includes(fold(value));
    default:
      return fold(text) === fold(value);
  }
}

/** Why what is written in a field does not do: first that it is there, then its form, then what is expected. */
export function why(field: Field, written: string): Why {
  const text = written.trim();
  if (field.kind === 'tick') {
    if (field.required && !text) return ['need.tick'];
    return field.value && (text === 'oui') !== (field.value === 'oui') ? ['other'] : undefined;
  }
  if (!text) return field.required ? [`need${field.kind === 'choice' ? '.choice' : ''}`] : undefined;
  const form = forms[field.kind]?.(text);
  if (form) return form;
  if (!field.value || alike(field, text, field.value)) return undefined;
  return field.kind === 'secret' && fold(text) === fold(field.value) ? ['secret.case'] : ['other'];
}
