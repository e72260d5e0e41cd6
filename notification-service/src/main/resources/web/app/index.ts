import './styles/tokens.css';
import './shell/gp-app';
import './work/pages';
import './overview/pages';
import './register/lookups';
import './hazard/lookups';
import './hazard/pages';
import './boards/pages';
