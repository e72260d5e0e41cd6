/** Measures the overdue sweep of hazard-service beside bare SQL that writes the same rows. */
@NullMarked
package io.guapai.benchmark;

import org.jspecify.annotations.NullMarked;
