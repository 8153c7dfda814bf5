import type { Certificate } from './api';
import { getJson } from './http';
import type { Language } from './pack';

export async function myCertificates(): Promise<Certificate[]> {
  return (await getJson<{ certificates: Certificate[] }>('/api/me/certificates')).certificates;
}

export function certificate(id: string): Promise<Certificate> {
  return getJson<Certificate>(addressOf(id));
}

export function certificatePicture(id: string): string {
  return `${addressOf(id)}.svg`;
}

export function certificatePaper(id: string, language: Language): string {
  return `${addressOf(id)}.pdf?lang=${language}`;
}

function addressOf(id: string): string {
  return `/api/me/certificates/${encodeURIComponent(id)}`;
}
