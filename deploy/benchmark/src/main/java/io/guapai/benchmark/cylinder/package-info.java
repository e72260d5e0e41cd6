/** Gas cylinders: the gate before each filling, and what fillers' systems tell. */
@NullMarked
package io.guapai.benchmark.cylinder;

import org.jspecify.annotations.NullMarked;
