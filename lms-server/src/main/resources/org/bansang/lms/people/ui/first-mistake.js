// this: the form; waits until the fields have drawn their words
setTimeout(() => {
  const mistake = this.querySelector('[invalid], .consent .wrong');
  if (mistake) {
    mistake.scrollIntoView({ block: 'center' });
    if (mistake.focus) {
      mistake.focus({ preventScroll: true });
    }
  }
});
