/**
 * The draw of a double-random check (双随机抽查) as a pure function of a pool and a seed: it needs
 * nothing of the platform, so that a stranger can run it again and get the same result.
 */
@NullMarked
package io.guapai.inspection.draw.lot;

import org.jspecify.annotations.NullMarked;
