/** Which territory a question is about. */
@NullMarked
package io.guapai.inspection.territory;

import org.jspecify.annotations.NullMarked;
