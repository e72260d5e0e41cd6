/**
 * The two registers of a double-random check (两库): who may be checked and who checks, as the
 * register of enterprises, the score and the register of inspectors tell of them.
 */
@NullMarked
package io.guapai.inspection.roster;

import org.jspecify.annotations.NullMarked;
