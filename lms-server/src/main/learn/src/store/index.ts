/** The only door to data. Nothing outside this folder fetches, stores or queues. */
export * from './api';
export * from './pack';
export { watch } from './changes';
export { Failure } from './http';
export { course, courses, facts, forgetLibrary, pack, part, picture } from './library';
export { forgetMe, learner, me, myProgress, myProgressIn, progressVersion, signInAddress, signOutAddress } from './me';
export { certificate, certificatePaper, certificatePicture, myCertificates } from './certificates';
export { chosenLanguage, rememberLanguage } from './preferences';
export { enrol, record, sending, sendNow, startSending, type Sending } from './results';
export { lessonRead, practiceDone, quizAnswered, type Occasion, type Statement } from './statements';
