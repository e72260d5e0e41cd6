/** The hazard as people see it (隐患档案): one, many, and what may be done with it. */
@NullMarked
package io.guapai.hazard.file;

import org.jspecify.annotations.NullMarked;
