import './styles/tokens.css';
import './shell/gp-app';
import './overview/pages';
import './register/lookups';
import './hazard/lookups';
import './hazard/pages';
