/** Units of equipment as the register tells of them. */
@NullMarked
package io.guapai.hazard.unit;

import org.jspecify.annotations.NullMarked;
