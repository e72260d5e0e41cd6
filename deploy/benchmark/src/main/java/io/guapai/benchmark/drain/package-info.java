/** The register through all five services. */
@NullMarked
package io.guapai.benchmark.drain;

import org.jspecify.annotations.NullMarked;
