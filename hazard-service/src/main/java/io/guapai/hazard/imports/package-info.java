/** The backlog of a former register, taken over from CSV as jobs. */
@NullMarked
package io.guapai.hazard.imports;

import org.jspecify.annotations.NullMarked;
