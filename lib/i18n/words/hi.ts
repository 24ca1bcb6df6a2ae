import { listNames, type Words } from './words';

const list = (names: readonly string[]) => listNames(names, 'hi');

export const hi: Words = {
  series: { SCO: 'एससीओ', CICA: 'सीका' },
  gathering: {
    summit: 'शिखर सम्मेलन',
    heads_of_government: 'शासनाध्यक्ष परिषद',
    foreign_ministers: 'विदेश मंत्री परिषद',
    defence_ministers: 'रक्षा मंत्री बैठक',
    security_secretaries: 'सुरक्षा परिषद सचिव बैठक',
    other: 'सम्मेलन',
  },
  gatheringAlone: {
    summit: 'शिखर सम्मेलन',
    heads_of_government: 'शासनाध्यक्षों की बैठक',
    foreign_ministers: 'विदेश मंत्रियों की बैठक',
    defence_ministers: 'रक्षा मंत्रियों की बैठक',
    security_secretaries: 'सुरक्षा परिषद सचिवों की बैठक',
    other: 'सम्मेलन',
  },
  // पहला, दूसरा … have forms of their own; "24वाँ" is regular from seven on, the number sign is right for all.
  ordinal: (number, name) => (number > 6 ? `${number}वाँ ${name}` : `${name} (क्रम ${number})`),
  role: {
    president: 'राष्ट्रपति',
    prime_minister: 'प्रधानमंत्री',
    foreign_minister: 'विदेश मंत्री',
    deputy_foreign_minister: 'उप विदेश मंत्री',
    defence_minister: 'रक्षा मंत्री',
    national_security_adviser: 'राष्ट्रीय सुरक्षा सलाहकार',
    secretary_general: 'महासचिव',
    other: 'प्रतिनिधि',
  },
  roleOf: (role, of) => `${role}, ${of}`,
  met: {
    held: (names) => `${list(names)} की मुलाकात`,
    planned: (names) => `${list(names)} की प्रस्तावित मुलाकात`,
    cancelled: (names) => `${list(names)} की रद्द मुलाकात`,
    lapsed: (names) => `${list(names)} की घोषित मुलाकात, होने की कोई ख़बर नहीं`,
  },
  doubtful: (title) => `${title} (ख़बर है, पक्का नहीं)`,
  or: 'या',
  dayNotGiven: 'दिन नहीं बताया गया',
};
