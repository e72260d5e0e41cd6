import '../app/styles/tokens.css';
import './gp-cylinder';
import './gp-draw';
import './gp-listed';
import './gp-report';
import './gp-unit';
