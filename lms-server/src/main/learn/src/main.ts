import './shell/style/index.css';
import { language } from './i18n';
import './shell/app';

document.documentElement.lang = language();
