/** Who sent a complaint: sealed as it comes in, opened for few, and every reading written down. */
@NullMarked
package io.guapai.hazard.complaint.identity;

import org.jspecify.annotations.NullMarked;
