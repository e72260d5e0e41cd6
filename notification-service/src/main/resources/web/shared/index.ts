import './gp-place';
