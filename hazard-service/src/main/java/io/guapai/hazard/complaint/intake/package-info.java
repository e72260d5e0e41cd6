/**
 * Complaints come in (投诉举报受理窗口): the public's own door, its limits, and the ticket under which the
 * answer is read.
 */
@NullMarked
package io.guapai.hazard.complaint.intake;

import org.jspecify.annotations.NullMarked;
