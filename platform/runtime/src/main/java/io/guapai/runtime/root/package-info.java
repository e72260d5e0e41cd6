/** Roots of histories, as one service signs what another one anchored (留痕锚定值的异地留存). */
@NullMarked
package io.guapai.runtime.root;

import org.jspecify.annotations.NullMarked;
