/** The file of a listing (挂牌档案): all its papers together. */
@NullMarked
package io.guapai.hazard.listing.file;

import org.jspecify.annotations.NullMarked;
