/** Territory: region codes after GB/T 2260, the tree of regions, and their changes. */
@NullMarked
package io.guapai.runtime.territory;

import org.jspecify.annotations.NullMarked;
