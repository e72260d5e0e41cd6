/** Results of inspections as institutes report them. */
@NullMarked
package io.guapai.inspection.result;

import org.jspecify.annotations.NullMarked;
