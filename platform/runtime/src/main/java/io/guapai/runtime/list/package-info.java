/** Lists that are read page by page, within the scope of whoever reads. */
@NullMarked
package io.guapai.runtime.list;

import org.jspecify.annotations.NullMarked;
