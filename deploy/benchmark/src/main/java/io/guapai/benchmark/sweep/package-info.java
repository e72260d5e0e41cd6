/** The sweep of the service and the bare statements, each measured and looked at. */
@NullMarked
package io.guapai.benchmark.sweep;

import org.jspecify.annotations.NullMarked;
