import { language } from '../i18n';

/** The phone's own voice, so that a lesson can be taken by ear. */

export type VoiceState = 'unknown' | 'none' | 'ready';

const synth: SpeechSynthesis | undefined = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
const VOICES_COME_WITHIN = 2_000;

const listeners = new Set<() => void>();
let voices: SpeechSynthesisVoice[] = [];
let waited = synth === undefined;
let speaking: symbol | undefined;

if (synth) {
  readVoices();
  synth.addEventListener?.('voiceschanged', readVoices);
  setTimeout(() => {
    waited = true;
    tell();
  }, VOICES_COME_WITHIN);
}

export function voiceState(): VoiceState {
  return voice() ? 'ready' : waited ? 'none' : 'unknown';
}

/** Reads texts aloud one after the other; answers a token that names this reading. */
export function say(texts: string[]): symbol | undefined {
  hush();
  const chosen = voice();
  if (!synth || !chosen) {
    return undefined;
  }
  const token = Symbol('reading');
  speaking = token;
  const sentences = texts.flatMap(sentencesOf);
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = 0.9;
    utterance.onerror = () => end(token);
    if (index === sentences.length - 1) {
      utterance.onend = () => end(token);
    }
    synth.speak(utterance);
  });
  tell();
  return token;
}

export function hush(): void {
  speaking = undefined;
  synth?.cancel();
  tell();
}

export function isSpeaking(token: symbol | undefined): boolean {
  return token !== undefined && token === speaking;
}

export function onSpeech(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Short pieces: some browsers fall silent in the middle of a long one. */
export function sentencesOf(text: string): string[] {
  const pieces = text.match(/.+?(?:[.!?…:;]+(?=\s|$)|\n|$)/gs) ?? [];
  return pieces.map((each) => each.trim()).filter((each) => /[\p{L}\p{N}]/u.test(each));
}

function voice(): SpeechSynthesisVoice | undefined {
  const wanted = language();
  const fitting = voices.filter((each) => each.lang.toLowerCase().replace('_', '-').split('-')[0] === wanted);
  return fitting.find((each) => each.localService) ?? fitting[0];
}

function readVoices(): void {
  voices = synth?.getVoices() ?? [];
  tell();
}

function end(token: symbol): void {
  if (speaking === token) {
    speaking = undefined;
    tell();
  }
}

function tell(): void {
  for (const listener of [...listeners]) {
    listener();
  }
}
