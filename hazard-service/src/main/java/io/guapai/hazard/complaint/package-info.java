/** Complaints and reports from the public (投诉举报), by whom nobody but their handler may know. */
@NullMarked
package io.guapai.hazard.complaint;

import org.jspecify.annotations.NullMarked;
