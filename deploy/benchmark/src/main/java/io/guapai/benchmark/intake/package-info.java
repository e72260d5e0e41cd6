/** What agencies post, over HTTP. */
@NullMarked
package io.guapai.benchmark.intake;

import org.jspecify.annotations.NullMarked;
