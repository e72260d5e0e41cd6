/** Progress reports of the enterprise (整改进展). */
@NullMarked
package io.guapai.hazard.listing.progress;

import org.jspecify.annotations.NullMarked;
