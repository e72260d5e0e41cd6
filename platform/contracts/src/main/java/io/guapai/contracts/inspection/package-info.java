/** Examinations and their due dates (检验). */
@NullMarked
package io.guapai.contracts.inspection;

import org.jspecify.annotations.NullMarked;
