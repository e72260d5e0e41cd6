/** Publication in the media (公告), and filing with the level above (备案). */
@NullMarked
package io.guapai.hazard.listing.publication;

import org.jspecify.annotations.NullMarked;
