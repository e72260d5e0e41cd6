/** Complaints as those who handle them see them, and as their senders do. */
@NullMarked
package io.guapai.hazard.complaint.file;

import org.jspecify.annotations.NullMarked;
