/** Checks of several departments with one in the lead (联合检查). */
@NullMarked
package io.guapai.inspection.joint;

import org.jspecify.annotations.NullMarked;
