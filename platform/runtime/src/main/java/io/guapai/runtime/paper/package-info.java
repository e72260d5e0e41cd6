/** Papers: what an act said and who signed it, kept as it was signed. */
@NullMarked
package io.guapai.runtime.paper;

import org.jspecify.annotations.NullMarked;
