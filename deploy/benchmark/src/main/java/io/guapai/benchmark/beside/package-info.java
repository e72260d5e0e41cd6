/** The limits: the same rows and bytes without the platform. */
@NullMarked
package io.guapai.benchmark.beside;

import org.jspecify.annotations.NullMarked;
