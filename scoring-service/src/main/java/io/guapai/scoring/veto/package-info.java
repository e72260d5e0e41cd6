/** Vetoes (一票否决): their rules, and the ones imposed and lifted. */
@NullMarked
package io.guapai.scoring.veto;

import org.jspecify.annotations.NullMarked;
