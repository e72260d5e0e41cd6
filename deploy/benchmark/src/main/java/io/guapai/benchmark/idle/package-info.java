/** The whole platform with nothing to do. */
@NullMarked
package io.guapai.benchmark.idle;

import org.jspecify.annotations.NullMarked;
