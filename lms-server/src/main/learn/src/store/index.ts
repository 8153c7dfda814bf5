/** The only door to data. Nothing outside this folder fetches, stores or queues. */
export * from './api';
export * from './pack';
export { watch } from './changes';
export { Failure } from './http';
export { course, courses, facts, forgetLibrary, pack, part, picture } from './library';
export { forgetMe, learner, me, myProgress, myProgressIn, progressVersion, signOutAddress } from './me';
export { cardSignIn, nameSignIn } from './sign-in';
export { certificate, certificatePaper, certificatePicture, myCertificates } from './certificates';
export { chosenLanguage, rememberLanguage } from './preferences';
export { pressingTasks, type MandatoryTask } from './training';
export { enrol, record, sending, sendNow, startSending, type Sending } from './results';
export { lessonRead, practiceDone, quizAnswered, type Occasion, type Statement } from './statements';
