import './styles/tokens.css';
import './components/gp-app';
