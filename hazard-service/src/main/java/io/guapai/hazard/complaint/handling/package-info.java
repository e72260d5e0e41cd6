/** The acts of the authority on a complaint, and what it writes in them. */
@NullMarked
package io.guapai.hazard.complaint.handling;

import org.jspecify.annotations.NullMarked;
