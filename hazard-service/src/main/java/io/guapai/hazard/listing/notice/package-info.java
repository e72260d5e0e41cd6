/** The listing notice (挂牌督办通知书), as data and as a paper. */
@NullMarked
package io.guapai.hazard.listing.notice;

import org.jspecify.annotations.NullMarked;
