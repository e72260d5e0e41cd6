import '../app/styles/tokens.css';
import './gp-listed';
import './gp-report';
import './gp-unit';
