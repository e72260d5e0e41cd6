/** Units subject to inspection, as the register tells of them, and their due dates. */
@NullMarked
package io.guapai.inspection.subject;

import org.jspecify.annotations.NullMarked;
