import './styles/tokens.css';
import './shell/gp-app';
import './overview/pages';
import './hazard/pages';
import './register/pages';
