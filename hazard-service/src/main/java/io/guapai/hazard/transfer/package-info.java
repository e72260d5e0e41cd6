/** Hazards handed to the authority that is competent for them (移送). */
@NullMarked
package io.guapai.hazard.transfer;

import org.jspecify.annotations.NullMarked;
