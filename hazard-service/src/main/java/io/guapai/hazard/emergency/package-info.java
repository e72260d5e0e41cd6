/** Emergency plans and drills (应急预案、应急演练) of enterprises. */
@NullMarked
package io.guapai.hazard.emergency;

import org.jspecify.annotations.NullMarked;
