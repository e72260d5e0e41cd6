/** The public list of what is listed (挂牌公示). */
@NullMarked
package io.guapai.hazard.listing.openlist;

import org.jspecify.annotations.NullMarked;
