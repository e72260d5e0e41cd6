/**
 * First check, no penalty (首查不罚): what a first supervisory check finds and is slight is to be
 * corrected within a term, and costs nothing when it is.
 */
@NullMarked
package io.guapai.hazard.firstcheck;

import org.jspecify.annotations.NullMarked;
