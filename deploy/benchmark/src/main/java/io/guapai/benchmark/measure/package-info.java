/** What a measurement is: its sizes, its figures beside their limit, its aim. */
@NullMarked
package io.guapai.benchmark.measure;

import org.jspecify.annotations.NullMarked;
