/** Draws of double-random checks (双随机抽查): sealed, drawn, announced, and repeated by anybody. */
@NullMarked
package io.guapai.inspection.draw;

import org.jspecify.annotations.NullMarked;
