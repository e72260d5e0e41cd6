/** Decisions of a territory that dates of inspections hold longer there (检验延期). */
@NullMarked
package io.guapai.inspection.postponement;

import org.jspecify.annotations.NullMarked;
