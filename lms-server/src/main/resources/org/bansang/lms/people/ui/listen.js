// this: the button; $0: sentences; $1: language; $2: words to start; $3: words to stop; $4: the note of a missing voice
const synth = window.speechSynthesis;
const button = this;
const note = $4;
const sentences = $0;
const language = $1;
const tell = (speaking) => { button.querySelector('.words').textContent = speaking ? $3 : $2; };
let stopped = false;
const voice = () => (synth ? synth.getVoices() : [])
    .find((each) => each.lang.toLowerCase().replace('_', '-').split('-')[0] === language);
voice();
button.addEventListener('click', () => {
  if (synth && synth.speaking) {
    stopped = true;
    synth.cancel();
    tell(false);
    return;
  }
  const chosen = voice();
  note.hidden = !!chosen;
  if (!chosen) {
    return;
  }
  stopped = false;
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = 0.9;
    utterance.onerror = () => { stopped = true; tell(false); };
    if (index === sentences.length - 1) {
      utterance.onend = () => {
        tell(false);
        if (!stopped) {
          button.dispatchEvent(new CustomEvent('heard'));
        }
      };
    }
    synth.speak(utterance);
  });
  tell(true);
});
