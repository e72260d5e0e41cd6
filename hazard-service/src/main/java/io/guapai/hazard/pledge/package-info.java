/** Pledges to rectify major hazards (整改责任状). */
@NullMarked
package io.guapai.hazard.pledge;

import org.jspecify.annotations.NullMarked;
