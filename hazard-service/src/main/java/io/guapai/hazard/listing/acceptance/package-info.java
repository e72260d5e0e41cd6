/** Acceptance of the rectification of a listed hazard (验收). */
@NullMarked
package io.guapai.hazard.listing.acceptance;

import org.jspecify.annotations.NullMarked;
