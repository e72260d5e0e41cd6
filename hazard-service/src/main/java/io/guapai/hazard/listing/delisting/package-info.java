/** The end of a listing (摘牌). */
@NullMarked
package io.guapai.hazard.listing.delisting;

import org.jspecify.annotations.NullMarked;
