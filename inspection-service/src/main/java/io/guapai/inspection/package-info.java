/** Examinations of equipment and their due dates (检验). */
@NullMarked
package io.guapai.inspection;

import org.jspecify.annotations.NullMarked;
