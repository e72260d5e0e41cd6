/** Maintenance of lifts (电梯无纸化维保): what is to be done, was done, and was confirmed. */
@NullMarked
package io.guapai.inspection.maintenance;

import org.jspecify.annotations.NullMarked;
