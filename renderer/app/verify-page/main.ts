import '../../styles/tokens.css';
import './fonts.css';
import './page.css';
import './verdict.css';
import { completeBrowser } from './older-browsers';
import { startPage } from './page';

completeBrowser(globalThis);
const root = document.getElementById('page');
if (root === null) throw new Error('no #page in the page');
startPage(root, () => new Date().toISOString());
