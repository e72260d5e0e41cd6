/** What authorities owe within a term, and their being late with it (监管履职). */
@NullMarked
package io.guapai.hazard.duty;

import org.jspecify.annotations.NullMarked;
