/** A register of any size, made up, and its way in. */
@NullMarked
package io.guapai.benchmark.register;

import org.jspecify.annotations.NullMarked;
